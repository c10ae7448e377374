/** The other years a page of the whole city exists for. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'

interface OtherYearsProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  /** The page's own year among them. */
  readonly years: readonly FiscalYear[]
  readonly href: (year: FiscalYear) => string
}

export function OtherYears({ site, fiscalYear, years, href }: OtherYearsProps) {
  const others = years.filter((year) => year !== fiscalYear)
  if (others.length === 0) return null
  return (
    <nav aria-labelledby="years">
      <h2 id="years">{site.words.check.years}</h2>
      <ul class="year-links">
        {others.map((year) => (
          <li>
            <a href={href(year)}>{formatYear(year, site.language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
