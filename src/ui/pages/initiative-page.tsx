/** One initiative over the years: is it getting better; names and numbers as they were in each year. */
import type { IndicatorSeries, JudgedSheet } from '../../judgement/judged-sheet.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { DeclaredVerdict } from '../parts/declared-verdict.tsx'
import { TargetPairs } from '../parts/initiative-line.tsx'
import { Layout } from '../parts/layout.tsx'
import { Original } from '../parts/original.tsx'
import { OutcomeSign } from '../parts/outcome-sign.tsx'
import { Series } from '../parts/series.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { sheetStanding } from '../standing.ts'
import { titleOf } from '../title-of.ts'

export interface InitiativePageProps {
  readonly site: Site
  /** Oldest first; at least one. */
  readonly sheets: readonly [JudgedSheet, ...JudgedSheet[]]
  readonly series: readonly IndicatorSeries[]
}

export function InitiativePage({ site, sheets, series }: InitiativePageProps) {
  const words = site.words.initiative
  const newest = sheets.at(-1) ?? sheets[0]
  const title = words.title(titleOf(site, newest))
  const { office } = newest
  return (
    <Layout
      site={site}
      title={`${title} ${officeName(site, office)}`}
      crumbs={[
        { text: officeName(site, office), href: site.links.office(office.code) },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>
          <Original site={site} text={title} />
        </h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section>
        <h2 id="series">{words.series}</h2>
        {series.length === 0 ? <p class="missing">{words.noSeries}</p> : null}
        <div class="series-list">
          {series.map((each) => (
            <Series site={site} series={each} open />
          ))}
        </div>
      </section>
      <section>
        <h2 id="years">{words.table}</h2>
        <TableRegion caption={words.table} quietCaption>
          <thead>
            <tr>
              <th scope="col">{site.words.sheet.year}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.verdicts}</th>
              <th scope="col">{site.words.sheet.declared}</th>
              <th scope="col">{words.figures}</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map((judged) => (
              <YearRow site={site} judged={judged} />
            ))}
          </tbody>
        </TableRegion>
      </section>
    </Layout>
  )
}

function YearRow({ site, judged }: { readonly site: Site; readonly judged: JudgedSheet }) {
  const { sheet, judgement, fiscalYear } = judged
  return (
    <tr>
      <th scope="row">
        <a href={site.links.sheet(judged.id)}>{formatYear(fiscalYear, site.language)}</a>
      </th>
      <td>
        {sheet.number === null ? '' : `${sheet.number} `}
        <Original site={site} text={titleOf(site, judged)} />
        {sheet.revised ? <span class="badge">{site.words.sheet.marks.revised}</span> : null}
      </td>
      <td>
        <OutcomeSign
          site={site}
          standing={sheetStanding(judgement)}
          judgeAgainOn={judgement?.judgeAgainOn ?? null}
        />
      </td>
      <td>
        {sheet.selfEvaluation === null ? (
          site.words.sheet.notEvaluated
        ) : (
          <DeclaredVerdict site={site} declared={sheet.selfEvaluation.verdict.value} />
        )}
      </td>
      <td>
        <TargetPairs site={site} judged={judged} />
      </td>
    </tr>
  )
}
