/** The years a page about one leads to: those beside it, the one that runs now, and those in which sheets are on their way. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, findFiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'

/** The oldest first. */
export function yearsBeside(
  shown: FiscalYear,
  {
    today,
    atWork,
  }: {
    /** ISO day. */
    readonly today: CalendarDate
    readonly atWork: readonly { readonly fiscalYear: FiscalYear }[]
  },
): readonly FiscalYear[] {
  const near = [findFiscalYear(shown - 1), findFiscalYear(shown + 1)].filter(
    (year) => year !== null,
  )
  const running = fiscalYearOf(today)
  const years = new Set([...near, running, ...atWork.map(({ fiscalYear }) => fiscalYear)])
  years.delete(shown)
  return [...years].toSorted((a, b) => a - b)
}
