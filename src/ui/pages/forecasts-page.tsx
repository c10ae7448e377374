/** How a year's mid-year forecasts came out: counts with what they rest on, and no ranking. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { ForecastRecord, Held, ScoredForecast } from '../../judgement/forecast-record.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { DeclaredVerdict } from '../parts/declared-verdict.tsx'
import { Layout } from '../parts/layout.tsx'
import { Original } from '../parts/original.tsx'
import { OtherYears } from '../parts/other-years.tsx'
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { titleOf } from '../title-of.ts'

export interface ForecastsPageProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  readonly years: readonly FiscalYear[]
  readonly offices: readonly OfficeForecasts[]
  readonly whole: ForecastRecord
  readonly missed: readonly ScoredForecast[]
}

interface OfficeForecasts {
  readonly office: Office
  readonly record: ForecastRecord
  /** null: nobody said which section these were of. */
  readonly sections: readonly { readonly section: string | null; readonly record: ForecastRecord }[]
}

export function ForecastsPage(props: ForecastsPageProps) {
  const { site, fiscalYear, offices, missed } = props
  const words = site.words.forecasts
  const title = words.title(formatYear(fiscalYear, site.language))
  return (
    <Layout
      site={site}
      title={title}
      description={words.lead}
      crumbs={[{ text: title, href: null }]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {offices.length === 0 ? <p role="status">{words.none}</p> : <Records {...props} />}
      <p class="field-hint">{sectionNote(props)}</p>
      {missed.length === 0 ? null : (
        <section>
          <h2 id="missed">{words.missedList}</h2>
          <ul class="initiatives">
            {missed.map((forecast) => (
              <Missed site={site} forecast={forecast} />
            ))}
          </ul>
        </section>
      )}
      <OtherYears {...props} href={props.site.links.forecasts} />
    </Layout>
  )
}

/** What the figures by section rest on, and what of them is missing. */
function sectionNote({ site, offices }: ForecastsPageProps): string {
  const words = site.words.forecasts
  const without = offices.flatMap(({ record, sections }) =>
    sections.length === 0
      ? record.made
      : sections.filter(({ section }) => section === null).map((each) => each.record.made),
  )
  const count = without.reduce((sum, made) => sum + made, 0)
  return `${words.section}${count === 0 ? '' : words.unattributed(count)}`
}

function Records({ site, offices, whole }: ForecastsPageProps) {
  const words = site.words.forecasts
  const cells = ({ made, byVerdict, byOutcome }: ForecastRecord) => (
    <>
      <td class="number">{made.toLocaleString('en')}</td>
      <td class="number">{shareOf(site, byVerdict)}</td>
      <td class="number">{shareOf(site, byOutcome)}</td>
    </>
  )
  return (
    <TableRegion caption={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.office}</th>
          <th scope="col" class="number">
            {words.forecasts}
          </th>
          <th scope="col" class="number">
            {words.byVerdict}
          </th>
          <th scope="col" class="number">
            {words.byOutcome}
          </th>
        </tr>
      </thead>
      <tbody>
        {offices.map(({ office, record, sections }) => (
          <>
            <tr>
              <th scope="row">
                <a href={site.links.office(office.code)}>{officeName(site, office)}</a>
              </th>
              {cells(record)}
            </tr>
            {sections.map(({ section, record: ofSection }) => (
              <tr class="row-within">
                <th scope="row">
                  <span class="visually-hidden">{officeName(site, office)} </span>
                  {section === null ? words.noSection : <Original site={site} text={section} />}
                </th>
                {cells(ofSection)}
              </tr>
            ))}
          </>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.whole}</th>
          {cells(whole)}
        </tr>
      </tfoot>
    </TableRegion>
  )
}

function shareOf(site: Site, { held, known }: Held): string {
  return site.words.forecasts.of(held, known)
}

interface MissedProps {
  readonly site: Site
  readonly forecast: ScoredForecast
}

function Missed({ site, forecast: { judged, score } }: MissedProps) {
  const words = site.words.forecasts
  return (
    <li class="initiative">
      <p class="initiative-title">
        <a href={site.links.sheet(judged.id)}>
          <Original site={site} text={titleOf(site, judged)} />
        </a>
      </p>
      <p class="initiative-verdicts">
        <span>{officeName(site, judged.office)}</span>
        <span>
          <span class="label">{words.foresaw}</span> {words.foreseen[score.outlook]}
        </span>
        {score.declared === null ? null : (
          <span>
            <span class="label">{site.words.sheet.declared}</span>{' '}
            <DeclaredVerdict site={site} declared={score.declared} />
          </span>
        )}
        {score.computed === null ? null : <OutcomeSign site={site} standing={score.computed} />}
      </p>
    </li>
  )
}
