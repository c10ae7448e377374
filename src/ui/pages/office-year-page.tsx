/** A ward's year: did they do what they promised, in one sentence, then initiative by initiative. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet, Office } from '../../judgement/judged-sheet.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { Counts } from '../parts/counts.tsx'
import { FormLinks } from '../parts/form-links.tsx'
import { InitiativeLine } from '../parts/initiative-line.tsx'
import { Layout } from '../parts/layout.tsx'
import { MissedList } from '../parts/missed-list.tsx'
import type { Site } from '../site.ts'
import { countStandings } from '../standing.ts'
import { type PublishedVersion, versionNames } from '../version-names.ts'

export interface OfficeYearPageProps {
  readonly site: Site
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly sheets: readonly JudgedSheet[]
  readonly overviews: readonly PublishedVersion[]
  readonly otherDocuments: readonly PublishedVersion[]
  readonly years: readonly FiscalYear[]
  /** Findings of the check that are open; null while nothing was checked. */
  readonly openFindings: number | null
}

export function OfficeYearPage(props: OfficeYearPageProps) {
  const { site, office, fiscalYear, sheets } = props
  const words = site.words.officeYear
  const name = officeName(site, office)
  const year = formatYear(fiscalYear, site.language)
  return (
    <Layout
      site={site}
      title={words.title(name, year)}
      description={sentenceOf(site, { name, year, sheets })}
      crumbs={[
        { text: name, href: site.links.office(office.code) },
        { text: year, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{words.title(name, year)}</h1>
        <Summary site={site} name={name} year={year} sheets={sheets} />
      </header>
      <MissedList site={site} sheets={sheets} />
      {sheets.length === 0 ? null : (
        <section>
          <h2 id="list">{words.list}</h2>
          <ol class="initiatives">
            {sheets.map((judged) => (
              <InitiativeLine site={site} judged={judged} />
            ))}
          </ol>
        </section>
      )}
      <CheckLinks {...props} />
      <Documents {...props} />
      {isPrinted(props) ? (
        <FormLinks
          site={site}
          id="form"
          href={(medium) => site.links.officeYearForm(office.code, fiscalYear, medium)}
        />
      ) : null}
      <OtherYears {...props} />
    </Layout>
  )
}

/** Some forms are read here and printed elsewhere. */
function isPrinted({ sheets, overviews }: OfficeYearPageProps): boolean {
  return overviews.length > 0 || sheets.some(({ document }) => document.form === 'reform-plan')
}

interface SummaryProps {
  readonly site: Site
  readonly name: string
  readonly year: string
  readonly sheets: readonly JudgedSheet[]
}

function Summary({ site, name, year, sheets }: SummaryProps) {
  const counts = countStandings(sheets.map(({ judgement }) => judgement))
  return (
    <>
      <p class="lead">{sentenceOf(site, { name, year, sheets })}</p>
      {counts.notEvaluated === counts.sheets ? null : <Counts site={site} counts={counts} />}
    </>
  )
}

/** The year in plain words: what anybody should know who reads no further. */
function sentenceOf(site: Site, { name, year, sheets }: Omit<SummaryProps, 'site'>): string {
  const words = site.words.officeYear
  if (sheets.length === 0) return words.empty
  const counts = countStandings(sheets.map(({ judgement }) => judgement))
  const different = sheets.filter(({ judgement }) => judgement?.agrees === false).length
  const sentence = words.sentence({ office: name, year, ...counts })
  if (different === 0) return sentence
  return `${sentence}${site.words.sentenceGap}${words.disagreements(different)}`
}

function CheckLinks(props: OfficeYearPageProps) {
  const { site, office, fiscalYear, openFindings, otherDocuments } = props
  const { check, changes, comparison, forecasts } = site.words
  const year = formatYear(fiscalYear, site.language)
  return (
    <section>
      <h2 id="check">{check.menu}</h2>
      <ul class="link-list">
        <li>
          <a href={site.links.check(fiscalYear, { office: office.code })}>
            {openFindings === null ? check.cityLink(year) : check.yearLink(openFindings)}
          </a>
        </li>
        {otherDocuments.length === 0 ? null : (
          <li>
            <a href={site.links.changes(office.code, fiscalYear)}>{changes.link}</a>
          </li>
        )}
        <li>
          <a href={site.links.forecasts(fiscalYear)}>{forecasts.link(year)}</a>
        </li>
        <li>
          <a href={site.links.comparison(fiscalYear)}>{comparison.link(year)}</a>
        </li>
      </ul>
    </section>
  )
}

function Documents({ site, overviews, otherDocuments }: OfficeYearPageProps) {
  const words = site.words.officeYear
  return (
    <>
      <Versions
        site={site}
        id="overviews"
        title={words.overviews}
        versions={overviews}
        href={site.links.overview}
      />
      <Versions
        site={site}
        id="other-versions"
        title={words.otherVersions}
        versions={otherDocuments}
        href={(id) => site.links.source(id)}
      />
    </>
  )
}

interface VersionsProps {
  readonly site: Site
  readonly id: string
  readonly title: string
  readonly versions: readonly PublishedVersion[]
  href(id: string): string
}

function Versions({ site, id, title, versions, href }: VersionsProps) {
  if (versions.length === 0) return null
  const names = versionNames(site, versions)
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <ul class="link-list">
        {versions.map((version) => (
          <li>
            <a href={href(version.id)}>{names.get(version.id)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OtherYears({ site, office, fiscalYear, years }: OfficeYearPageProps) {
  const others = years.filter((year) => year !== fiscalYear)
  if (others.length === 0) return null
  return (
    <nav aria-labelledby="years">
      <h2 id="years">{site.words.officeYear.years}</h2>
      <ul class="year-links">
        {others.map((year) => (
          <li>
            <a href={site.links.officeYear(office.code, year)}>{formatYear(year, site.language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
