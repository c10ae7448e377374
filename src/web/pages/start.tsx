/** `/` */
import { listOfficesAndStandIns } from '../../actions/list-offices.ts'
import { listRecentDocuments } from '../../actions/list-recent-documents.ts'
import { StartPage } from '../../ui/pages/start-page.tsx'
import { page } from '../respond.ts'
import type { Visit } from '../visit.ts'

/** More is in the feed. */
const shown = 5

export async function start({ site, actions }: Visit): Promise<Response> {
  const [offices, recent] = [
    await listOfficesAndStandIns(actions),
    await listRecentDocuments(actions, shown),
  ]
  return page(<StartPage site={site} offices={offices} recent={recent} />)
}
