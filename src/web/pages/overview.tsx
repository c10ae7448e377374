/** `/overviews/:document` */
import { getDocument } from '../../actions/get-document.ts'
import { OverviewPage } from '../../ui/pages/overview-page.tsx'
import { page } from '../respond.ts'
import { idIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function overview(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'document')
  const document = id === null ? null : await getDocument(actions, id)
  if (document === null || document.content.form !== 'policy-tree') return notFound(site)
  const { office, fiscalYear, content } = document
  return page(
    <OverviewPage
      site={site}
      id={document.id}
      office={office}
      fiscalYear={fiscalYear}
      framework={content.framework}
      panels={content.panels}
      initiatives={content.initiatives}
    />,
  )
}
