/** How to cite a sheet: its version, its address, and the day somebody looked, for the judgement may grow with its records. */
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { formatDay, formatMoment } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import type { Site } from '../site.ts'
import { titleOf } from '../title-of.ts'

interface CitationProps {
  readonly site: Site
  readonly judged: JudgedSheet
}

export function Citation({ site, judged }: CitationProps) {
  const words = site.words.sheet
  const { office, fiscalYear, document } = judged
  const api = site.links.apiSheet(judged.id)
  return (
    <details class="citation">
      <summary>{words.cite}</summary>
      <p class="citation-text">
        {words.citation({
          municipality: site.municipality,
          office: officeName(site, office),
          year: formatYear(fiscalYear, site.language),
          title: titleOf(site, judged),
          site: site.words.siteName,
          version: formatMoment(document.acceptedAt, site.language),
          address: `${site.origin}${site.links.sheet(judged.id)}`,
          seen: formatDay(site.today, site.language),
        })}
      </p>
      <p>{words.citeHint}</p>
      <p>
        <a href={api} type="application/json">
          {words.citeData}
        </a>
      </p>
    </details>
  )
}
