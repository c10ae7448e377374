/** What changed lately: the documents taken in last, each leading to the year it speaks of. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { formatMoment } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import type { Site } from '../site.ts'
import type { PublishedVersion } from '../version-names.ts'

export interface RecentDocument extends PublishedVersion {
  readonly office: Office
  readonly fiscalYear: FiscalYear
}

interface RecentDocumentsProps {
  readonly site: Site
  readonly documents: readonly RecentDocument[]
}

/** Nothing at all while nothing was taken in. */
export function RecentDocuments({ site, documents }: RecentDocumentsProps) {
  if (documents.length === 0) return null
  return (
    <section>
      <h2 id="recent">{site.words.start.recent}</h2>
      <ul class="recent-list">
        {documents.map((document) => (
          <RecentLine site={site} document={document} />
        ))}
      </ul>
      <p>
        <a href={site.links.feed()} type="application/atom+xml" hreflang="ja">
          {site.words.start.recentFeed}
        </a>
      </p>
    </section>
  )
}

interface RecentLineProps {
  readonly site: Site
  readonly document: RecentDocument
}

function RecentLine({ site, document }: RecentLineProps) {
  const words = site.words.start
  const { id, office, fiscalYear, form, stage, acceptedAt, writtenHere } = document
  const name = words.recentTitle(officeName(site, office), formatYear(fiscalYear, site.language))
  const came = writtenHere ? words.recentPublished : words.recentDay
  const overview = form === 'policy-tree'
  const address = overview
    ? site.links.overview(id)
    : site.links.officeYear(office.code, fiscalYear)
  return (
    <li class="recent">
      <a href={address}>{name}</a>
      <span class="recent-what">{overview ? words.recentOverview : words.recentStage[stage]}</span>
      <span class="recent-where">
        {came(formatMoment(acceptedAt, site.language))}
        {site.words.colon}
        <a href={site.links.source(id)}>
          {words.recentSource}
          <span class="visually-hidden">{site.words.bracketed(name)}</span>
        </a>
      </span>
    </li>
  )
}
