/** `/offices/:office/years/:year/changes?old=…&new=…` */
import { getChanges } from '../../actions/get-changes.ts'
import { ChangesPage } from '../../ui/pages/changes-page.tsx'
import { page } from '../respond.ts'
import { nameIn, queryOf, readId, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function changes(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const office = nameIn(visit, 'office')
  const fiscalYear = readYear(nameIn(visit, 'year') ?? undefined)
  if (office === null || fiscalYear === null) return notFound(site)
  const [old, current] = [readId(queryOf(visit, 'old')), readId(queryOf(visit, 'new'))]
  const view = await getChanges(actions, { office, fiscalYear, old, new: current })
  return view === null ? notFound(site) : page(<ChangesPage site={site} {...view} />)
}
