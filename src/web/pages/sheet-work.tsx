/** `/work/sheets` and `/work/offices/:office/years/:year`: which sheets are on their way, and beginning one. */
import { beginSheet } from '../../actions/sheets/begin-sheet.ts'
import { getOfficeYearAtWork, listOfficesAtWork } from '../../actions/sheets/list-working-sheets.ts'
import { listYearsAtWork } from '../../actions/sheets/list-years-at-work.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import type { Problem } from '../../lib/problem.ts'
import { OfficeWorkPage } from '../../ui/pages/office-work-page.tsx'
import { SheetWorkPage } from '../../ui/pages/sheet-work-page.tsx'

import { may } from '../../workflow/policy/may.ts'
import { page, seeOther } from '../respond.ts'
import { href } from '../routes.ts'
import { formOf, nameIn, readId, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'
import { forbidden } from './refusal.tsx'
import { yearsBeside } from './years-beside.ts'

/** The year that ends is evaluated while the one that begins is planned; others stand there while they have sheets. */
export async function sheetWork({ site, actions }: Visit): Promise<Response> {
  const present = fiscalYearOf(actions.today)
  const atWork = await listYearsAtWork(actions)
  const offices = await listOfficesAtWork(actions)
  return page(
    <SheetWorkPage
      site={site}
      offices={offices.map((office) => {
        const own = atWork.filter((year) => year.office === office.id)
        const years = [
          present,
          ...yearsBeside(present, { today: actions.today, atWork: own }),
        ].toSorted((a, b) => b - a)
        return { ...office, years: years.map((year) => ({ year, sheets: sheetsIn(own, year) })) }
      })}
    />,
  )
}

function sheetsIn(
  years: readonly { readonly fiscalYear: FiscalYear; readonly sheets: number }[],
  year: FiscalYear,
): number {
  return years
    .filter(({ fiscalYear }) => fiscalYear === year)
    .reduce((sum, { sheets }) => sum + sheets, 0)
}

export async function officeWork(visit: Visit): Promise<Response> {
  return await show(visit, [])
}

export async function begin(visit: Visit): Promise<Response> {
  const year = await yearAtWork(visit)
  if (year === null) return notFound(visit.site)
  if (!year.ok) return forbidden(visit.site, year.problems)
  const form = await formOf(visit)
  const { office, fiscalYear } = year.value
  const from = readId(form('from'))
  const section = readId(form('section'))
  const begun = await beginSheet(visit.actions, { office: office.id, fiscalYear, from, section })
  return begun.ok
    ? seeOther(href('workingSheet', { sheet: begun.value }))
    : await show(visit, begun.problems)
}

async function yearAtWork(visit: Visit) {
  const office = nameIn(visit, 'office')
  const fiscalYear = readYear(visit.request.param('year'))
  if (office === null || fiscalYear === null) return null
  return await getOfficeYearAtWork(visit.actions, { office, fiscalYear })
}

async function show(visit: Visit, problems: readonly Problem[]): Promise<Response> {
  const { site, actions } = visit
  const year = await yearAtWork(visit)
  if (year === null) return notFound(site)
  if (!year.ok) return forbidden(site, year.problems)
  const mayWrite = may(actions.who, 'sheet.write', { office: year.value.office.id }).allowed
  return page(
    <OfficeWorkPage site={site} {...year.value} mayWrite={mayWrite} problems={problems} />,
    {
      status: problems.length === 0 ? 200 : 422,
    },
  )
}
