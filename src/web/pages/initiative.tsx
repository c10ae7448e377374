/** `/initiatives/:initiative` */
import { getInitiative } from '../../actions/get-initiative.ts'
import { InitiativePage } from '../../ui/pages/initiative-page.tsx'
import { page } from '../respond.ts'
import { idIn, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function initiative(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const id = idIn(visit, 'initiative')
  const view = id === null ? null : await getInitiative(actions, id)
  const [first, ...others] = view?.sheets ?? []
  if (view === null || first === undefined) return notFound(site)
  return page(<InitiativePage site={site} sheets={[first, ...others]} series={view.series} />)
}
