/** The years a page about one leads to: the one before and after it, and those in which sheets are on their way. */
import { type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'

/** The oldest first. */
export function yearsBeside(
  shown: FiscalYear,
  atWork: readonly { readonly fiscalYear: FiscalYear }[],
): readonly FiscalYear[] {
  const near = [findFiscalYear(shown - 1), findFiscalYear(shown + 1)].filter(
    (year) => year !== null,
  )
  const years = new Set([...near, ...atWork.map(({ fiscalYear }) => fiscalYear)])
  years.delete(shown)
  return [...years].toSorted((a, b) => a - b)
}
