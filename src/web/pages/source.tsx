/** `/documents/:document?field=sheets.0.title`, or `?at=120-140` where no field is known */
import { getDocument } from '../../actions/get-document.ts'
import { type ChosenPlace, SourcePage } from '../../ui/pages/source-page.tsx'
import { page } from '../respond.ts'
import { idIn, queryOf, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function source(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'document')
  const document = id === null ? null : await getDocument(actions, id)
  if (document === null) return notFound(site)
  return page(
    <SourcePage
      site={site}
      document={{ ...document, unread: document.content.unread }}
      chosen={chosenIn(visit)}
    />,
  )
}

function chosenIn(visit: Visit): ChosenPlace | null {
  const path = queryOf(visit, 'field')
  if (path !== undefined) return { kind: 'field', path }
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(queryOf(visit, 'at') ?? '') ?? []
  if (start === undefined) return null
  return { kind: 'place', span: { start: Number(start), end: Number(end) } }
}
