/** `/offices/:office` */
import { getOffice } from '../../actions/get-office.ts'
import { OfficePage } from '../../ui/pages/office-page.tsx'
import { page } from '../respond.ts'
import { nameIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function office(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const code = nameIn(visit, 'office')
  const found = code === null ? null : await getOffice(actions, code)
  if (found === null) return notFound(site)
  return page(<OfficePage site={site} entry={found} staffed={found.staffed} />)
}
