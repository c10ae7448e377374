/** `/offices/:office/years/:year` */
import { getOfficeYear } from '../../actions/get-office-year.ts'
import { OfficeYearPage } from '../../ui/pages/office-year-page.tsx'
import { page } from '../respond.ts'
import { readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function officeYear({ site, actions, request }: Visit): Promise<Response> {
  const office = request.param('office') ?? ''
  const fiscalYear = readYear(request.param('year'))
  if (fiscalYear === null) return notFound(site)
  const view = await getOfficeYear(actions, { office, fiscalYear })
  return view === null ? notFound(site) : page(<OfficeYearPage site={site} {...view} />)
}
