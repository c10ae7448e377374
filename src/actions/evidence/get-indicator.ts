/** An indicator, whole: its figures over the years with what they rest on, and the sheets that promise something of it. */
import { isMasked, type Measurement } from '../../evidence/observation.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { IndicatorSeries, JudgedSheet, Office } from '../../judgement/judged-sheet.ts'
import { type Decimal, equal } from '../../lib/decimal.ts'
import type { Sql } from '../../store/database.ts'
import { listBindingsOf, type MeasureBinding } from '../../store/evidence/measure-store.ts'
import { listDependentSheets } from '../../store/evidence/measured-store.ts'
import { findIndicator, listFiguresOf, listTargetsOf } from '../../store/indicator-store.ts'
import { listObservations } from '../../store/observation-store.ts'
import { findOffice } from '../../store/office-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import type { ActionContext } from '../context.ts'
import { seriesOf } from '../list-target-series.ts'

export interface IndicatorView {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  readonly office: Office
  /** Newest first. */
  readonly years: readonly IndicatorYear[]
  readonly series: IndicatorSeries | null
  /** Current sheets that promise or report something of it, newest year first. */
  readonly sheets: readonly JudgedSheet[]
  readonly bindings: readonly MeasureBinding[]
}

export interface IndicatorYear {
  readonly fiscalYear: FiscalYear
  readonly figures: readonly IndicatorFigure[]
  /** Measured otherwise than the year before it here: nothing is to be concluded from the two. */
  readonly breaks: boolean
}

export interface IndicatorFigure {
  readonly value: Decimal | null
  readonly unit: string | null
  readonly n: number | null
  readonly asOf: CalendarDate | null
  readonly provisional: boolean
  /** null for a figure that was reported. */
  readonly measured: (Measurement & { readonly register: string; readonly measure: string }) | null
  /** Of a reported figure. */
  readonly document: string | null
}

export async function getIndicator(
  { store }: ActionContext,
  id: string,
): Promise<IndicatorView | null> {
  return await store.read(async (sql) => {
    const indicator = await findIndicator(sql, id)
    const office = indicator === null ? null : await findOffice(sql, { id: indicator.office })
    if (indicator === null || office === null) return null
    const { key, name, unit } = indicator
    const [figures, targets] = await Promise.all([listFiguresOf(sql, id), listTargetsOf(sql, id)])
    return {
      id,
      name,
      unit,
      office,
      years: await yearsOf(sql, office.id, key),
      series: seriesOf(id, figures, targets),
      sheets: await sheetsOf(sql, id),
      bindings: await listBindingsOf(sql, { office: office.id, key }),
    }
  })
}

async function yearsOf(sql: Sql, office: string, key: string): Promise<readonly IndicatorYear[]> {
  const observations = await listObservations(sql, office, { keys: [key], ofOthers: false })
  const told = observations.filter(
    (each) => each.value !== null || each.source.kind !== 'measure' || isMasked(each),
  )
  const years = [...new Set(told.map(({ fiscalYear }) => fiscalYear))].sort()
  let before: string | null = null
  const found = years.map((fiscalYear): IndicatorYear => {
    const own = told.filter((each) => each.fiscalYear === fiscalYear)
    const method = own.flatMap(({ measurement }) => measurement?.method ?? []).at(0) ?? null
    const breaks = before !== null && method !== null && method !== before
    before = method ?? before
    return { fiscalYear, breaks, figures: eachOnce(own.map(figureOf)) }
  })
  return found.toReversed()
}

/** What was measured first; a report that says the same as another, or nothing beside one that says something, is left out. */
function eachOnce(figures: readonly IndicatorFigure[]): readonly IndicatorFigure[] {
  const measured = figures.filter((each) => each.measured !== null)
  const reported = figures.filter((each) => each.measured === null)
  const said = reported.filter(({ value }) => value !== null)
  const once = said.filter((each, at) => said.findIndex((other) => sameFigure(each, other)) === at)
  return [...measured, ...(once.length > 0 ? once : reported.slice(0, 1))]
}

function sameFigure(a: IndicatorFigure, b: IndicatorFigure): boolean {
  return a.value !== null && b.value !== null && equal(a.value, b.value) && a.asOf === b.asOf
}

function figureOf(
  observation: Awaited<ReturnType<typeof listObservations>>[number],
): IndicatorFigure {
  const { value, unit, n, asOf, provisional, source, measurement } = observation
  const figure = { value, unit, n, asOf, provisional }
  if (source.kind !== 'measure') return { ...figure, measured: null, document: source.document }
  const { register, measure } = source
  const known = measurement ?? { k: null, method: null, interval: null }
  return { ...figure, measured: { ...known, register, measure }, document: null }
}

async function sheetsOf(sql: Sql, indicator: string): Promise<readonly JudgedSheet[]> {
  const ids = await listDependentSheets(sql, [indicator])
  if (ids.length === 0) return []
  return (await listJudgedSheets(sql, { ids, current: true })).toReversed()
}
