/** The fiscal years a document may be of, for a list to choose from: the latest first. */
import { type FiscalYear, findFiscalYear } from '../japanese/fiscal-year.ts'

/** Plans reach from the city's first reform plans to a few years ahead; the document's own year is always there. */
export function yearsAround(year: FiscalYear | null): readonly FiscalYear[] {
  const last = Math.max(2030, (year ?? 0) + 5)
  const first = Math.min(2006, year ?? 2006)
  return Array.from({ length: last - first + 1 }, (_, index) =>
    findFiscalYear(last - index),
  ).filter((each) => each !== null)
}
