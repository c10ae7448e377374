/** `/forms` */
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { layOutBlank } from '../../publish/form/lay-out-document.ts'
import { templates } from '../../publish/form/templates.ts'
import { FormsPage } from '../../ui/pages/forms-page.tsx'
import { page } from '../respond.ts'
import type { Visit } from '../visit.ts'

export function forms({ site }: Visit): Response {
  const shown = templates.map((template) => ({
    id: template.id,
    name: template.name,
    from: template.years.from === null ? null : fiscalYear(template.years.from),
    to: template.years.to === null ? null : fiscalYear(template.years.to),
    tables: layOutBlank(template).sections.flatMap(({ tables }) => tables),
  }))
  return page(<FormsPage site={site} forms={shown} />)
}
