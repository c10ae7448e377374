/** An indicator: what is measured, its values over the years with breaks, n and interval, and who promises something of it. */
import type { Interval } from '../../../evidence/observation.ts'
import type { CalendarDate } from '../../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../../japanese/fiscal-year.ts'
import type { IndicatorSeries, JudgedSheet, Office } from '../../../judgement/judged-sheet.ts'
import { type Decimal, formatDecimal } from '../../../lib/decimal.ts'
import { officeName } from '../../office-name.ts'
import { Layout } from '../../parts/layout.tsx'
import { Original } from '../../parts/original.tsx'
import { OutcomeSign } from '../../parts/outcome-sign.tsx'
import { Series } from '../../parts/series.tsx'
import { TableRegion } from '../../parts/table-region.tsx'
import { YearLabel } from '../../parts/year-label.tsx'
import { MeasuredValue } from '../../registers/measured-value.tsx'
import type { Site } from '../../site.ts'
import { sheetStanding } from '../../standing.ts'

export interface IndicatorPageProps {
  readonly site: Site
  readonly indicator: {
    readonly name: string
    readonly unit: string | null
    readonly office: Office
    /** Newest first. */
    readonly years: readonly IndicatorYear[]
    readonly series: IndicatorSeries | null
    readonly sheets: readonly JudgedSheet[]
  }
}

interface IndicatorYear {
  readonly fiscalYear: FiscalYear
  readonly breaks: boolean
  readonly figures: readonly IndicatorFigure[]
}

interface IndicatorFigure {
  readonly value: Decimal | null
  readonly unit: string | null
  readonly n: number | null
  readonly asOf: CalendarDate | null
  readonly provisional: boolean
  readonly measured: {
    readonly k: Decimal | null
    readonly method: string | null
    readonly interval: Interval | null
    readonly masked?: true
    readonly register: string
    readonly measure: string
  } | null
  readonly document: string | null
}

export function IndicatorPage({ site, indicator }: IndicatorPageProps) {
  const words = site.words.registers.indicator
  const { name, office, series } = indicator
  return (
    <Layout
      site={site}
      title={name}
      crumbs={[
        { text: officeName(site, office), href: site.links.office(office.code) },
        { text: name, href: null },
      ]}
    >
      <header class="page-head">
        <h1>
          <Original site={site} text={name} />
        </h1>
        <p class="lead">{words.lead(officeName(site, office))}</p>
      </header>
      {series === null ? null : <Series site={site} series={series} linked={false} />}
      <Years site={site} indicator={indicator} />
      <Sheets site={site} sheets={indicator.sheets} />
    </Layout>
  )
}

function Years({ site, indicator }: IndicatorPageProps) {
  const words = site.words.registers
  return (
    <section>
      <h2>{words.indicator.years}</h2>
      {indicator.years.length === 0 ? (
        <p class="missing">{words.indicator.noFigures}</p>
      ) : (
        <TableRegion caption={words.indicator.years} quietCaption stacks>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              <th scope="col" class="number">
                {words.value}
              </th>
              <th scope="col" class="number">
                {words.indicator.size}
              </th>
              <th scope="col" class="number">
                {words.indicator.interval}
              </th>
              <th scope="col">{words.indicator.source}</th>
            </tr>
          </thead>
          <tbody>
            {indicator.years.map((year) => (
              <YearRows site={site} year={year} />
            ))}
          </tbody>
        </TableRegion>
      )}
    </section>
  )
}

function YearRows({ site, year }: { readonly site: Site; readonly year: IndicatorYear }) {
  const { value, indicator: words } = site.words.registers
  return (
    <>
      {year.figures.map((figure, index) => (
        <tr>
          {index > 0 ? null : (
            <th scope="row" rowspan={year.figures.length}>
              <YearLabel site={site} year={year.fiscalYear} />
              {year.breaks ? <p class="series-break">{words.breakBefore}</p> : null}
            </th>
          )}
          <td class="number" data-label={value}>
            <MeasuredValue
              site={site}
              figure={{ ...figure, masked: figure.measured?.masked === true }}
            />
          </td>
          <td class="number" data-label={words.size}>
            {sizeOf(figure)}
          </td>
          <td class="number" data-label={words.interval}>
            {rangeOf(figure)}
          </td>
          <td data-label={words.source}>
            <Source site={site} figure={figure} fiscalYear={year.fiscalYear} />
          </td>
        </tr>
      ))}
    </>
  )
}

interface SourceProps {
  readonly site: Site
  readonly figure: IndicatorFigure
  readonly fiscalYear: FiscalYear
}

function Source({ site, figure, fiscalYear }: SourceProps) {
  const words = site.words.registers
  if (figure.measured === null) {
    return figure.document === null ? (
      words.indicator.reported
    ) : (
      <a href={site.links.source(figure.document)}>{words.indicator.reported}</a>
    )
  }
  return (
    <>
      <a href={site.links.trace(figure.measured, fiscalYear)}>{words.traceLink}</a>
      {figure.measured.method === null ? null : (
        <p class="figure-note">
          <Original site={site} text={figure.measured.method} />
        </p>
      )}
    </>
  )
}

function sizeOf({ n, measured }: IndicatorFigure): string {
  if (n === null) return '—'
  const k = measured?.k ?? null
  return k === null ? n.toLocaleString('en') : `${formatDecimal(k)} / ${n.toLocaleString('en')}`
}

function rangeOf({ measured }: IndicatorFigure): string {
  const interval = measured?.interval ?? null
  return interval === null ? '—' : `${formatDecimal(interval.low)}–${formatDecimal(interval.high)}`
}

interface SheetsProps {
  readonly site: Site
  readonly sheets: readonly JudgedSheet[]
}

export function Sheets({ site, sheets }: SheetsProps) {
  const words = site.words.registers.indicator
  return (
    <section>
      <h2>{words.sheets}</h2>
      {sheets.length === 0 ? <p class="missing">{words.noSheets}</p> : null}
      <ul class="link-list">
        {sheets.map(({ id, fiscalYear, sheet, judgement }) => (
          <li>
            <OutcomeSign site={site} standing={sheetStanding(judgement)} />{' '}
            <YearLabel site={site} year={fiscalYear} />{' '}
            <a href={site.links.sheet(id)}>
              <Original site={site} text={sheet.title?.text ?? site.words.notPrinted} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
