/** `/forms` */
import { listForms } from '../../actions/form-templates.ts'
import { layOutBlank } from '../../publish/form/lay-out-document.ts'
import { FormsPage } from '../../ui/pages/forms-page.tsx'
import { page } from '../respond.ts'
import type { Visit } from '../visit.ts'

export async function forms({ site, actions }: Visit): Promise<Response> {
  const shown = (await listForms(actions)).map((template) => ({
    id: template.id,
    name: template.name,
    years: template.years,
    tables: layOutBlank(template).sections.flatMap(({ tables }) => tables),
  }))
  return page(<FormsPage site={site} forms={shown} />)
}
