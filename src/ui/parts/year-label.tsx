/** A fiscal year whose western year and 年度 step aside on narrow screens: 令和2(2020)年度, 令和2. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatYear, formatYearShort } from '../format/year.ts'
import type { Site } from '../site.ts'

export function YearLabel({ site, year }: { readonly site: Site; readonly year: FiscalYear }) {
  const [whole, short] = [formatYear(year, site.language), formatYearShort(year, site.language)]
  if (!whole.startsWith(short)) return whole
  return (
    <>
      {short}
      <span class="year-rest">{whole.slice(short.length)}</span>
    </>
  )
}
