/** `/forecasts/years/:year` */
import { getForecasts } from '../../actions/get-forecasts.ts'
import { ForecastsPage } from '../../ui/pages/forecasts-page.tsx'
import { page } from '../respond.ts'
import { nameIn, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function forecasts(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const fiscalYear = readYear(nameIn(visit, 'year') ?? undefined)
  const view = fiscalYear === null ? null : await getForecasts(actions, fiscalYear)
  return view === null ? notFound(site) : page(<ForecastsPage site={site} {...view} />)
}
