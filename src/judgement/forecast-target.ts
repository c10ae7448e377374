/**
 * What can be said ahead of a verdict, and never is one (見込み): how much of the way from the baseline to the target is
 * gone, what a straight path to a later year asks of this one, and what a figure of part of the year comes to.
 */
import type { Observation } from '../evidence/observation.ts'
import { type CalendarDate, daysInMonth, partsOf } from '../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYearOf, lastDay } from '../japanese/fiscal-year.ts'
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  equal,
  multiply,
  subtract,
} from '../lib/decimal.ts'
import type { LevelCondition, Target } from '../target/ast.ts'
import { sameUnit } from '../target/evaluate/actual.ts'

export interface TargetForecast {
  readonly indicator: string | null
  readonly unit: string | null
  readonly level: Decimal
  /** The year the level is for; null where none is named. */
  readonly due: FiscalYear | null
  readonly baseline: YearValue | null
  /** Whether what was there before had passed the level already: then there is no way to go, and none is told. */
  readonly passedBefore: boolean
  /** Per cent of the way from baseline to level, one digit, cut; below zero where it moved away. */
  readonly wayGone: Decimal | null
  /** What a straight path from the baseline asks of the sheet's own year; null where that is the target's own year. */
  readonly onPath: Decimal | null
  readonly projection: Projection | null
}

export interface YearValue {
  readonly fiscalYear: FiscalYear
  readonly value: Decimal
}

/** The year's end, if the months to come bring as much as those that are gone. */
export interface Projection {
  readonly value: Decimal
  readonly months: number
  /** ISO day of the figure it starts from. */
  readonly asOf: CalendarDate
}

export interface ForecastInput {
  readonly target: Target
  /** The sheet's own year. */
  readonly fiscalYear: FiscalYear
  /** What was reported for that year; null where nothing was. */
  readonly actual: Observation | null
  /** Former actuals of the indicator; used where the target prints no baseline of its own. */
  readonly former: readonly YearValue[]
}

/** null where nothing at all can be said: no plain level, a sum over years, or neither baseline nor figure. */
export function forecastTarget(input: ForecastInput): TargetForecast | null {
  const { target, fiscalYear } = input
  const condition = plainLevel(target)
  if (condition === null) return null
  const { value: level, unit } = condition.quantity
  const due = target.fiscalYear
  const baseline = baselineOf(input, unit)
  const reported = input.actual
  const now = reported !== null && sameUnit(unit, reported.unit) ? reported.value : null
  const start = baseline !== null && isOneFigure(condition) ? baseline : null
  const passedBefore = start !== null && isPast(start.value, condition)
  const from = passedBefore ? null : start
  const wayGone = from === null || now === null ? null : wayGoneTo(level, from.value, now)
  const onPath =
    from === null || due === null
      ? null
      : pathAt(fiscalYear, from, { fiscalYear: due, value: level })
  const projection = reported === null ? null : project(reported, condition, fiscalYear)
  if (wayGone === null && onPath === null && projection === null && !passedBefore) return null
  const of = { indicator: target.indicator, unit, level, due, baseline }
  return { ...of, passedBefore, wayGone, onPath, projection }
}

/** Of a month's level, a sum or a mean over years, one year's figure says nothing; a mean of its months is one itself. */
function isOneFigure({ aggregate }: LevelCondition): boolean {
  if (aggregate === null) return true
  return aggregate.kind === 'mean' && (aggregate.over === null || aggregate.over === 'month')
}

function isPast(value: Decimal, { compare: how, quantity }: LevelCondition): boolean {
  const beyond = compare(value, quantity.value)
  if (how === 'atLeast' || how === 'moreThan') return beyond > 0
  return (how === 'atMost' || how === 'lessThan') && beyond < 0
}

/** The level that decides, where it is one number of one thing. */
function plainLevel({ conditions, years }: Target): LevelCondition | null {
  if (years !== null) return null
  const levels = conditions.filter((each) => each.kind === 'level' && each.restates !== true)
  const [level] = levels
  if (levels.length !== 1 || level?.kind !== 'level') return null
  const plain = level.quantity.over === null && level.subject === null && !level.each
  return plain ? level : null
}

/** The latest printed actual before the sheet's year, else the latest known one. */
function baselineOf(
  { target, fiscalYear, former }: ForecastInput,
  unit: string | null,
): YearValue | null {
  const printed = target.baselines.flatMap(({ kind, quantity, fiscalYear: year }): YearValue[] => {
    if (kind !== 'actual' || quantity === null || quantity.over !== null || year === null) return []
    return sameUnit(unit, quantity.unit) ? [{ fiscalYear: year, value: quantity.value }] : []
  })
  return latestBefore(fiscalYear, printed) ?? latestBefore(fiscalYear, former)
}

function latestBefore(year: FiscalYear, values: readonly YearValue[]): YearValue | null {
  const before = values.filter(({ fiscalYear }) => fiscalYear < year)
  return before.toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0] ?? null
}

/** (actual − baseline) ÷ (level − baseline); no answer where the baseline is the level already. */
export function wayGoneTo(level: Decimal, baseline: Decimal, actual: Decimal): Decimal | null {
  if (equal(level, baseline)) return null
  const gone = multiply(subtract(actual, baseline), decimal(100))
  return divide(gone, subtract(level, baseline), 1, 'floor')
}

/**
 * The value of a straight path at a year between its ends, as exact as the ends and one digit more; null outside them
 * and at its end, where the target itself stands.
 */
export function pathAt(year: FiscalYear, from: YearValue, to: YearValue): Decimal | null {
  if (year <= from.fiscalYear || year >= to.fiscalYear) return null
  const rise = multiply(subtract(to.value, from.value), decimal(year - from.fiscalYear))
  const scale = Math.max(to.value.scale, from.value.scale) + 1
  const step = divide(rise, decimal(to.fiscalYear - from.fiscalYear), scale, 'half-up')
  return step === null ? null : add(from.value, step)
}

/**
 * Units of things that add up month by month. Shares, ranks, points and stars do not, and of people, households, groups
 * and shops nobody can tell whether they came or are there.
 */
const addsUp = /^(?:件|回|部|冊|枚|食|時間|円|千円|百万円|億円|t|kg|トン)$/u

/** Uniform by month, April first; null for a figure of the whole year, of no full month, or that does not add up over it. */
function project(
  { value, unit, asOf, fiscalYear: year, measurement }: Observation,
  { aggregate, quantity }: LevelCondition,
  fiscalYear: FiscalYear,
): Projection | null {
  const counted = sameUnit(unit, quantity.unit) && addsUp.test(unit ?? quantity.unit ?? '')
  if (value === null || asOf === null || !counted || aggregate?.kind === 'mean') return null
  if ((measurement?.basis ?? 'year') !== 'year') return null
  const day = asOf
  if (year !== fiscalYear || fiscalYearOf(day) !== fiscalYear || day >= lastDay(fiscalYear))
    return null
  const months = fullMonths(day)
  if (months === 0) return null
  const whole = divide(multiply(value, decimal(12)), decimal(months), value.scale, 'half-up')
  return whole === null ? null : { value: whole, months, asOf }
}

/** Months of the fiscal year that are over by the end of a day: 1 on 30 April, 9 on 31 December. */
function fullMonths(day: CalendarDate): number {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const begun = ((month + 8) % 12) + 1
  return dayOfMonth === daysInMonth(year, month) ? begun : begun - 1
}

/** Whether the figure is at least where the straight path asks it to be, in the target's direction. */
export function keepsUp(forecast: TargetForecast, actual: Decimal): boolean | null {
  const { onPath, baseline, level } = forecast
  if (onPath === null || baseline === null) return null
  const upward = compare(level, baseline.value) >= 0
  return upward ? compare(actual, onPath) >= 0 : compare(actual, onPath) <= 0
}
