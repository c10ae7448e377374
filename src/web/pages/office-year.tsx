/** `/offices/:office/years/:year` */
import { getOfficeYear } from '../../actions/get-office-year.ts'
import { OfficeYearPage } from '../../ui/pages/office-year-page.tsx'
import { page } from '../respond.ts'
import { nameIn, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function officeYear(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const office = nameIn(visit, 'office')
  const fiscalYear = readYear(nameIn(visit, 'year') ?? undefined)
  if (office === null || fiscalYear === null) return notFound(site)
  const view = await getOfficeYear(actions, { office, fiscalYear })
  return view === null ? notFound(site) : page(<OfficeYearPage site={site} {...view} />)
}
