/** `/offices/:office` */
import { listOffices } from '../../actions/list-offices.ts'
import { OfficePage } from '../../ui/pages/office-page.tsx'
import { page } from '../respond.ts'
import type { Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function office({ site, actions, request }: Visit): Promise<Response> {
  const code = request.param('office')
  const entry = (await listOffices(actions)).find(({ office }) => office.code === code)
  return entry === undefined ? notFound(site) : page(<OfficePage site={site} entry={entry} />)
}
