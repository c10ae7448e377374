/** `/offices/:office` */
import { listOffices, listOfficesAndStandIns } from '../../actions/list-offices.ts'
import { OfficePage } from '../../ui/pages/office-page.tsx'
import { page } from '../respond.ts'
import { nameIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function office(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const code = nameIn(visit, 'office')
  if (code === null) return notFound(site)
  const entry = (await listOfficesAndStandIns(actions)).find(({ office }) => office.code === code)
  if (entry === undefined) return notFound(site)
  const staffed = (await listOffices(actions)).some(({ office }) => office.code === code)
  return page(<OfficePage site={site} entry={entry} staffed={staffed} />)
}
