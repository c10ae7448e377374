/** The offices of a year side by side: how do they differ, honestly. Counted, not ranked. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { OfficeResults, Results } from '../../judgement/results-by-office.ts'
import { hasTiers, type SharedIndicator } from '../../judgement/shared-indicators.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { Layout } from '../parts/layout.tsx'
import { NotMetTable } from '../parts/not-met-table.tsx'
import { OtherYears } from '../parts/other-years.tsx'
import { SharedIndicatorTable } from '../parts/shared-indicator.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export interface ComparisonPageProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  readonly years: readonly FiscalYear[]
  readonly offices: readonly OfficeResults[]
  readonly whole: Results
  readonly indicators: readonly SharedIndicator[]
  readonly notMet: readonly JudgedSheet[]
  readonly notMetCount: number
}

export function ComparisonPage(props: ComparisonPageProps) {
  const { site, fiscalYear, indicators } = props
  const words = site.words.comparison
  const title = words.title(formatYear(fiscalYear, site.language))
  const tiers = indicators.some(hasTiers)
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
      <ResultsTable {...props} />
      <NotMet {...props} />
      <section>
        <h2 id="indicators">{words.indicators}</h2>
        {indicators.length === 0 ? (
          <p role="status">{words.none}</p>
        ) : (
          <p>{`${words.indicatorsLead}${tiers ? `${site.words.sentenceGap}${words.tierLead}` : ''}`}</p>
        )}
        {indicators.map((indicator) => (
          <SharedIndicatorTable site={site} indicator={indicator} />
        ))}
      </section>
      <OtherYears {...props} href={props.site.links.comparison} />
    </Layout>
  )
}

/** Counts say how many; this says which, and why. */
function NotMet({ site, notMet, notMetCount }: ComparisonPageProps) {
  const words = site.words.comparison
  if (notMet.length === 0) return null
  return (
    <section>
      <h2 id="not-met">{words.notMet}</h2>
      <p>
        {notMet.length < notMetCount ? words.notMetSome(notMet.length, notMetCount) : null}
        {words.notMetData}
        {site.words.colon}
        <a href={site.links.data()}>{site.words.data.title}</a>
      </p>
      <NotMetTable site={site} sheets={notMet} />
    </section>
  )
}

function ResultsTable({ site, fiscalYear, offices, whole }: ComparisonPageProps) {
  const words = site.words.comparison
  const sheetWords = site.words.sheet
  return (
    <TableRegion caption={words.table}>
      <thead>
        <tr>
          <th scope="col" rowspan={2}>
            {words.office}
          </th>
          <th scope="col" rowspan={2} class="number">
            {words.initiatives}
          </th>
          <th scope="colgroup" colspan={3} class="group-head">
            {words.declared}
          </th>
          <th scope="colgroup" colspan={3} class="group-head">
            {words.computed}
          </th>
          <th scope="col" rowspan={2} class="number">
            {words.differing}
          </th>
          <th scope="col" rowspan={2} class="number">
            {words.notEvaluated}
          </th>
        </tr>
        <tr>
          {[
            words.attained,
            words.notAttained,
            words.blank,
            sheetWords.met,
            sheetWords.unmet,
            sheetWords.undetermined,
          ].map((text) => (
            <th scope="col" class="number">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offices.map(({ office, ...results }) => (
          <tr>
            <th scope="row">
              <a href={site.links.officeYear(office.code, fiscalYear)}>
                {officeName(site, office)}
              </a>
            </th>
            <Cells results={results} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.whole}</th>
          <Cells results={whole} />
        </tr>
      </tfoot>
    </TableRegion>
  )
}

function Cells({ results }: { readonly results: Results }) {
  const { initiatives, declared, computed, differing, notEvaluated } = results
  return (
    <>
      {[
        initiatives,
        declared.attained,
        declared.notAttained,
        declared.blank,
        computed.met,
        computed.unmet,
        computed.undetermined,
        differing,
        notEvaluated,
      ].map((count) => (
        <td class="number">{count.toLocaleString('en')}</td>
      ))}
    </>
  )
}
