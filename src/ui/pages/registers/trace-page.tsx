/** The way down from a verdict: rule and target on the sheet, the figure, how it was counted, the rows themselves. */
import { isMasked, type MeasuredObservation } from '../../../evidence/observation.ts'
import type { BothLanguages, TraceLink, TraceRows, TraceStep } from '../../../evidence/trace.ts'
import type { FiscalYear } from '../../../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../../../judgement/judged-sheet.ts'
import type { TargetJudgement } from '../../../judgement/judgement.ts'
import { formatConditions } from '../../format/condition.ts'
import { formatYear } from '../../format/year.ts'
import { Layout } from '../../parts/layout.tsx'
import { Original } from '../../parts/original.tsx'
import { OutcomeSign } from '../../parts/outcome-sign.tsx'
import { TableRegion } from '../../parts/table-region.tsx'
import { MeasuredValue } from '../../registers/measured-value.tsx'
import { RowsNavigation } from '../../registers/rows-table.tsx'
import type { Site } from '../../site.ts'
import { targetStanding } from '../../standing.ts'

export interface TracePageProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  readonly source: { readonly register: string; readonly measure: string }
  readonly figures: readonly TracedIndicator[]
  readonly steps: readonly TraceStep[]
  readonly isFirst: boolean
}

interface TracedIndicator {
  readonly indicator: string
  readonly observation: MeasuredObservation
  readonly unitReason: string | null
  readonly sheets: readonly JudgedSheet[]
}

export function TracePage(props: TracePageProps) {
  const { site, fiscalYear, figures, steps } = props
  const words = site.words.registers.trace
  const name = figures[0]?.observation.indicator ?? ''
  const title = words.title(name)
  return (
    <Layout site={site} title={title} crumbs={[{ text: title, href: null }]}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {formatYear(fiscalYear, site.language)}
          {site.language === 'ja' ? '　' : '. '}
          {words.lead}
        </p>
      </header>
      <ol class="trace">
        {figures.map((figure) => (
          <Figure site={site} fiscalYear={fiscalYear} figure={figure} />
        ))}
        {steps.length === 0 ? <li class="trace-step missing">{words.noSteps}</li> : null}
        {steps.map((step) => (
          <Step {...props} step={step} />
        ))}
      </ol>
    </Layout>
  )
}

interface FigureProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  readonly figure: TracedIndicator
}

/** The verdicts that rest on it, and the figure under them. */
function Figure({ site, fiscalYear, figure }: FigureProps) {
  const words = site.words.registers.trace
  const { observation, sheets, indicator, unitReason } = figure
  const resting = sheets.flatMap((judged) =>
    (judged.judgement?.targets ?? [])
      .filter(({ actual }) => isOf(actual, observation))
      .map((result) => ({ judged, result })),
  )
  return (
    <>
      <li class="trace-step">
        <h2>{words.verdict}</h2>
        {resting.length === 0 ? <NoneRests {...{ site, fiscalYear, figure }} /> : null}
        {resting.map(({ judged, result }) => (
          <Resting site={site} judged={judged} result={result} />
        ))}
      </li>
      <li class="trace-step">
        <h2>{words.figure}</h2>
        <p>
          <a href={site.links.indicator(indicator)}>
            <Original site={site} text={observation.indicator} />
          </a>{' '}
          {formatYear(fiscalYear, site.language)}
          {site.words.colon}
          <strong>
            <MeasuredValue site={site} figure={{ ...observation, masked: isMasked(observation) }} />
          </strong>
        </p>
        {unitReason === null ? null : (
          <p>
            {words.otherUnit}
            {site.words.colon}
            <Original site={site} text={unitReason} />
          </p>
        )}
      </li>
    </>
  )
}

/** Why no verdict rests on it, and the initiatives of the year that promise something of the same indicator. */
function NoneRests({ site, fiscalYear, figure: { observation, sheets } }: FigureProps) {
  const words = site.words.registers.trace
  const own = sheets.filter((judged) => judged.fiscalYear === fiscalYear)
  if (own.length === 0) return <p class="missing">{words.noSheets}</p>
  return (
    <>
      <p class="missing">{isMasked(observation) ? words.maskedRests : words.noneRests}</p>
      <ul>
        {own.map(({ id, sheet }) => (
          <li>
            <a href={site.links.sheet(id)}>
              <Original site={site} text={sheet.title?.text ?? site.words.notPrinted} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function isOf(actual: TargetJudgement['actual'], { source, fiscalYear }: MeasuredObservation) {
  return (
    actual?.source.kind === 'measure' &&
    actual.source.register === source.register &&
    actual.source.measure === source.measure &&
    actual.fiscalYear === fiscalYear
  )
}

interface RestingProps {
  readonly site: Site
  readonly judged: JudgedSheet
  readonly result: TargetJudgement
}

function Resting({ site, judged, result }: RestingProps) {
  const words = site.words.registers.trace
  const placed = judged.sheet.yearPlan.targets[result.position]
  return (
    <div class="trace-verdict">
      <p>
        <OutcomeSign site={site} standing={targetStanding(result)} />{' '}
        <a href={site.links.sheet(judged.id)}>
          <Original site={site} text={judged.sheet.title?.text ?? site.words.notPrinted} />
        </a>
      </p>
      {placed === undefined ? null : (
        <p>
          {site.words.sheet.target}
          {site.words.colon}
          {formatConditions(placed.target, site.language)}
        </p>
      )}
      {result.reported === undefined ? null : (
        <p>
          {words.reportedAside}
          {site.words.colon}
          <MeasuredValue site={site} figure={result.reported} />
        </p>
      )}
    </div>
  )
}

function Step(props: TracePageProps & { readonly step: TraceStep }) {
  const { site, step, source, fiscalYear, isFirst } = props
  const words = site.words.registers.trace
  const { label, text, link, rows } = step
  return (
    <li class="trace-step">
      <h2>
        <Told site={site} words={label} />
      </h2>
      {text === null ? null : (
        <p>
          <Told site={site} words={text} />
        </p>
      )}
      {link === null ? null : (
        <p>
          <a href={addressOf(site, link)}>{words.see[link.to]}</a>
        </p>
      )}
      {rows === null ? null : (
        <div class={rows.byMonth === true ? 'months' : undefined}>
          <RowsHead site={site} rows={rows} />
          <TableRegion caption={captionOf(site, rows)} quietCaption>
            <thead lang="ja">
              <tr>
                {rows.columns.map((column, at) => (
                  <th scope="col" class={numbersIn(rows, at)}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody lang="ja">
              {rows.cells.map((cells) => (
                <tr>
                  {cells.map((cell, at) => (
                    <td class={numbersIn(rows, at)}>{cell ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </TableRegion>
          {rows.areCounts === true ? null : (
            <RowsNavigation
              site={site}
              next={rows.next === null ? null : site.links.trace(source, fiscalYear, rows.next)}
              first={isFirst ? null : site.links.trace(source, fiscalYear)}
            />
          )}
        </div>
      )}
    </li>
  )
}

/** Of months, all but the month itself are numbers. */
function numbersIn({ byMonth }: TraceRows, column: number): string | undefined {
  return byMonth === true && column > 0 ? 'number' : undefined
}

function captionOf({ words }: Site, { areCounts, byMonth }: TraceRows): string {
  const { rows, counts, months } = words.registers.trace
  if (byMonth === true) return months
  return areCounts === true ? counts : rows
}

function RowsHead({ site, rows }: { readonly site: Site; readonly rows: TraceRows }) {
  const words = site.words.registers.trace
  if (rows.areCounts === true) return <h3>{captionOf(site, rows)}</h3>
  return (
    <>
      <h3>
        {words.rows}
        {site.words.bracketed(site.words.registers.rowsOf(rows.count))}
      </h3>
      <p class="figure-note">{words.masked}</p>
    </>
  )
}

/** Where there is no English, the Japanese is marked as such. */
function Told({ site, words }: { readonly site: Site; readonly words: BothLanguages }) {
  return words.en === words.ja ? <Original site={site} text={words.ja} /> : words[site.language]
}

/** Pages of surveys, the council and voices are added by their areas. */
function addressOf({ links }: Site, { to, id }: TraceLink): string {
  if (to === 'council') return links.council(id)
  if (to === 'survey') return links.survey(id)
  return to === 'register' ? links.register(id) : links.registers()
}
