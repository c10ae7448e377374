/** `/comparison/years/:year` */
import { getComparison } from '../../actions/get-comparison.ts'
import { ComparisonPage } from '../../ui/pages/comparison-page.tsx'
import { page } from '../respond.ts'
import { nameIn, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function comparison(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const fiscalYear = readYear(nameIn(visit, 'year') ?? undefined)
  const view = fiscalYear === null ? null : await getComparison(actions, fiscalYear)
  return view === null ? notFound(site) : page(<ComparisonPage site={site} {...view} />)
}
