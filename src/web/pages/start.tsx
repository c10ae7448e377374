/** `/` */
import { listOffices } from '../../actions/list-offices.ts'
import { StartPage } from '../../ui/pages/start-page.tsx'
import { page } from '../respond.ts'
import type { Visit } from '../visit.ts'

export async function start({ site, actions }: Visit): Promise<Response> {
  return page(<StartPage site={site} offices={await listOffices(actions)} />)
}
