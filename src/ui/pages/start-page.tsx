/** The start page: what this is, where my ward is, and what changed lately. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { Counts, type YearCounts } from '../parts/counts.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { type RecentDocument, RecentDocuments } from '../parts/recent-documents.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { WaysIn } from '../parts/ways-in.tsx'
import type { Site } from '../site.ts'

export interface StartPageProps {
  readonly site: Site
  readonly offices: readonly OfficeEntry[]
  /** The documents accepted last, newest first. */
  readonly recent: readonly RecentDocument[]
}

export interface OfficeEntry {
  readonly office: Office
  /** Newest first. */
  readonly years: readonly (YearCounts & { readonly fiscalYear: FiscalYear })[]
}

export function StartPage({ site, offices, recent }: StartPageProps) {
  const words = site.words.start
  return (
    <Layout site={site} title={site.words.siteName} crumbs={[]}>
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{`${site.words.siteTagline}${site.words.sentenceGap}${words.lead}`}</p>
        <p>
          <a href={site.links.about()}>{site.words.about.title}</a>
        </p>
      </header>
      <SearchBox site={site} />
      <section>
        <h2 id="offices">{words.offices}</h2>
        {offices.length === 0 ? (
          <Notification kind="information" title={words.empty} level={3} />
        ) : null}
        <ul class="office-list">
          {offices.map((entry) => (
            <OfficeLine site={site} entry={entry} />
          ))}
        </ul>
      </section>
      <RecentDocuments site={site} documents={recent} />
      <WaysIn site={site} newest={newestOf(offices)} />
    </Layout>
  )
}

function newestOf(offices: readonly OfficeEntry[]): FiscalYear | null {
  const years = offices.flatMap((entry) => entry.years.map(({ fiscalYear }) => fiscalYear))
  return years.toSorted((a, b) => b - a)[0] ?? null
}

function OfficeLine({
  site,
  entry: { office, years },
}: {
  readonly site: Site
  readonly entry: OfficeEntry
}) {
  return (
    <li class="office-line">
      <h3 class="office-name">
        <a href={site.links.office(office.code)}>{officeName(site, office)}</a>
      </h3>
      {years.length === 0 ? <p class="missing">{site.words.start.noYears}</p> : null}
      {shownYears(years).map((counts) => (
        <YearLine site={site} office={office} counts={counts} />
      ))}
    </li>
  )
}

/** The newest year that was evaluated, then one that has only begun: neither hides the other. */
function shownYears(years: OfficeEntry['years']): OfficeEntry['years'] {
  const newest = years.find(({ sheets }) => sheets > 0) ?? years[0]
  const evaluated = years.find(({ sheets, notEvaluated }) => notEvaluated < sheets)
  return [...new Set([evaluated ?? newest, newest])].filter((year) => year !== undefined)
}

interface YearLineProps {
  readonly site: Site
  readonly office: Office
  readonly counts: OfficeEntry['years'][number]
}

function YearLine({ site, office, counts }: YearLineProps) {
  const words = site.words.counts
  const line =
    counts.sheets === 0
      ? words.overviewOnly
      : counts.notEvaluated === counts.sheets
        ? words.lineNotEvaluated(counts.sheets)
        : words.initiatives(counts.sheets)
  return (
    <>
      <p class="office-year">
        <a href={site.links.officeYear(office.code, counts.fiscalYear)}>
          {formatYear(counts.fiscalYear, site.language)}
        </a>
        {site.words.colon}
        {line}
      </p>
      {counts.notEvaluated === counts.sheets ? null : <Counts site={site} counts={counts} />}
    </>
  )
}
