/** The figures a register's measure speaks with: of each year asked for, one for each indicator it is bound to. */

import { describeMeasure } from '../../evidence/register/describe-measure.ts'
import { basisOf, type Measure } from '../../evidence/register/measure.ts'
import { measureWindow, yearsTold } from '../../evidence/register/measure-window.ts'
import { measuredValue } from '../../evidence/register/measured-value.ts'
import type { Register } from '../../evidence/register/register.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, lastDay } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../../store/database.ts'
import { findLatestDay } from '../../store/evidence/entry-store.ts'
import type { MeasureBinding } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { listTalliedYears } from '../../store/evidence/tally-store.ts'
import { sumMeasure } from '../../store/evidence/value-store.ts'
import { printTraceId } from './trace-id.ts'

/** A measure's value of one year, whether or not it is bound to anything. */
export type MeasuredYear = Omit<MeasuredFigure, 'office' | 'indicator'>

/** @param today Until the measure's time is over, its figure is provisional */
export async function measureYear(
  sql: Sql,
  register: Register,
  measure: Measure,
  fiscalYear: FiscalYear,
  today: CalendarDate,
): Promise<MeasuredYear> {
  const { definition } = measure
  const window = measureWindow(definition, fiscalYear)
  const latest = await findLatestDay(sql, register.id)
  const provisional = today <= window.finalOn
  const asOf = provisional
    ? asOfNow(latest ?? today, window.to, today)
    : endOf(window.to, fiscalYear)
  const sums = await sumMeasure(sql, measure, window, asOf ?? window.to)
  // a register without a row of that time or later may not have been kept: that is a blank, not 0
  const kept = sums.rows > 0 || (latest !== null && latest >= (window.from ?? ''))
  const { kind } = definition.of
  return {
    fiscalYear,
    value: kept ? measuredValue(definition, sums) : null,
    unit: definition.unit,
    k: kind === 'share' || kind === 'rate' ? sums.k : null,
    n: sums.rows,
    asOf: sums.picked?.day ?? asOf,
    provisional,
    finalOn: provisional ? window.finalOn : null,
    method: describeMeasure(definition, register.definition),
    interval: null,
    basis: basisOf(definition),
    source: { register: register.key, measure: measure.id, trace: printTraceId(measure) },
  }
}

/** The years it has a figure of, oldest first. */
export async function measuredYears(sql: Sql, measure: Measure, today: CalendarDate) {
  const counted = await listTalliedYears(sql, measure)
  return yearsTold(measure.definition, counted, today)
}

/**
 * Where few are masked, the years in which any measure of the register counted are years of them all: that one of them
 * has no figure would say that there is nobody, while the others are masked.
 */
export async function listYearsOfAny(
  sql: Sql,
  measures: readonly Measure[],
): Promise<readonly FiscalYear[]> {
  const years = new Set<FiscalYear>()
  for (const measure of measures) {
    for (const year of await listTalliedYears(sql, measure)) years.add(year)
  }
  return [...years].sort()
}

/** null for the year to its end. */
function endOf(to: CalendarDate, year: FiscalYear): CalendarDate | null {
  return to === lastDay(year) ? null : to
}

/** The latest day the register knows of, not beyond today nor the end of the measure's time. */
function asOfNow(latest: CalendarDate, to: CalendarDate, today: CalendarDate): CalendarDate {
  const known = latest < today ? latest : today
  return known < to || to > today ? known : to
}

/** For recording as evidence; a binding that begins later has no figure of the years before. */
export async function boundFigures(
  sql: Sql,
  register: Register,
  measure: Measure,
  asked: {
    readonly bindings: readonly MeasureBinding[]
    readonly years: readonly FiscalYear[]
    readonly today: CalendarDate
  },
): Promise<readonly MeasuredFigure[]> {
  const figures: MeasuredFigure[] = []
  for (const fiscalYear of asked.years) {
    if (bindingsOf(asked.bindings, measure, fiscalYear).length === 0) continue
    const figure = await measureYear(sql, register, measure, fiscalYear, asked.today)
    figures.push(...figuresFor(asked.bindings, measure, figure))
  }
  return figures
}

/** A year's figure, once for each indicator the measure speaks for in that year. */
export function figuresFor(
  bindings: readonly MeasureBinding[],
  measure: Measure,
  figure: MeasuredYear,
): readonly MeasuredFigure[] {
  return bindingsOf(bindings, measure, figure.fiscalYear).map(
    ({ office, indicator, unitReason }) => {
      const unit = unitReason === null ? figure.unit : indicator.unit
      return { ...figure, unit, office, indicator }
    },
  )
}

function bindingsOf(
  bindings: readonly MeasureBinding[],
  measure: Measure,
  year: FiscalYear,
): readonly MeasureBinding[] {
  return bindings.filter(
    ({ source, fromYear, untilYear }) =>
      source === measure.id && (fromYear ?? year) <= year && year <= (untilYear ?? year),
  )
}
