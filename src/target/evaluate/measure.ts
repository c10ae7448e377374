/**
 * The figure that is held against a level: the actual as reported, or drawn together over the years of a sum or a mean
 * (3年間で6件, 3か年平均). Where an actual does not say whether it is a month's or a year's, there are two ways to take it.
 */

import {
  type FiscalYear,
  findFiscalYear,
  firstDay,
  lastDay,
  yearsFrom,
} from '../../japanese/fiscal-year.ts'
import { fold } from '../../japanese/width.ts'
import { add, type Decimal, decimal, divide, subtract } from '../../lib/decimal.ts'
import type { Compare, Shape } from '../ast.ts'
import type { Step } from '../step.ts'
import { type KnownActual, labelOf } from './actual.ts'
import type { Case } from './case.ts'
import { assumed, missing, missingActual } from './missing.ts'

/** One way to take what was reported. */
export interface Measure {
  readonly value: Decimal
  /** What a level has to be multiplied by to stand beside the value: 12 where a month's level meets a year's total. */
  readonly times: number
  readonly steps: readonly Step[]
  /** Figures are lacking: a count can only be higher than the value. */
  readonly isPartial: boolean
  /** What would be needed, where a partial value does not decide. */
  readonly lacks: readonly Step[]
}

/** Every way to take an actual: one, or two where it does not say what it covers. */
export function measure(
  shape: Shape,
  actual: KnownActual,
  of: Case,
  compare: Compare | 'within',
): readonly Measure[] {
  const years = yearsTogether(shape, of)
  if (years !== null && actual.basis === 'standing' && shape.aggregate?.kind !== 'mean')
    return [sinceBefore(shape, actual, years, of)]
  if (years !== null && actual.basis !== 'cumulative' && !isMeanOver(shape, actual))
    return [overYears(shape, actual, years, of)]
  const plain: Measure = {
    value: actual.value,
    times: 1,
    steps: [usedStep(shape, actual, of)],
    isPartial: false,
    lacks: [],
  }
  if (lacksBeginning(shape, actual, of)) {
    const label = labelOf(shape, of)
    return [{ ...plain, isPartial: true, lacks: [missingTotal(label)] }]
  }
  if (actual.basis === 'month') return [ofFewestMonth(plain, shape, of, compare)]
  const times = timesAYear(shape, actual, of)
  if (times === null || actual.basis === 'mean') return [plain]
  const yearly = { ...plain, times, steps: [...plain.steps, wholeYear(times)] }
  if (actual.basis === 'year') return [yearly]
  // 月2回 reported as 2回 or as 24回
  return [plain, yearly]
}

/** All there are on a day, less those there were before the years began; without that figure nothing is settled. */
function sinceBefore(
  shape: Shape,
  actual: KnownActual,
  [first]: readonly FiscalYear[],
  of: Case,
): Measure {
  const label = labelOf(shape, of)
  const before = first === undefined ? null : findFiscalYear(first - 1)
  const former = before === null ? null : ofYear(before, actual, of)
  const used = usedStep(shape, actual, of)
  if (before === null || former === null) {
    const lacks = [missingActual(label, before)]
    return { value: decimal(0), times: 1, steps: [used], isPartial: true, lacks }
  }
  return {
    value: subtract(actual.value, former),
    times: 1,
    steps: [formerStep(label, before, former, actual, 'before'), used],
    isPartial: false,
    lacks: [],
  }
}

/** It answers a least number for every month and nothing else: of a week, a day or a year it tells too little. */
function ofFewestMonth(
  plain: Measure,
  shape: Shape,
  of: Case,
  compare: Compare | 'within',
): Measure {
  const { aggregate } = shape
  const monthly = aggregate?.kind === 'per' && aggregate.period === 'month'
  if (monthly && (compare === 'atLeast' || compare === 'moreThan')) return plain
  const label = labelOf(shape, of)
  const lacks = missing(
    `「${label}」の、目標の期間の実績（いちばん少ない月の値しかありません）`,
    `the actual of 「${label}」 for the time the target names (there is only that of the month with the fewest)`,
  )
  return { ...plain, value: decimal(0), isPartial: true, lacks: [lacks] }
}

/** The step to show where the ways to take an actual come out differently. */
export function askBasis(shape: Shape, of: Case): Step {
  const { aggregate } = shape
  const label = labelOf(shape, of)
  const period = aggregate?.kind === 'per' ? aggregate.period : 'month'
  const words = { year: '1年', month: '1か月', week: '1週間', day: '1日' }[period]
  return missing(
    `「${label}」の実績が${words}あたりの値か、年間の合計かの説明（どちらかで結果が変わります）`,
    `whether the actual of 「${label}」 is for a ${period} or for the whole year (the outcome depends on it)`,
  )
}

/** The years whose figures are drawn together, oldest first; null where one year's figure is meant. */
function yearsTogether({ aggregate }: Shape, { target }: Case): readonly FiscalYear[] | null {
  const { years, fiscalYear } = target
  if (years !== null) return yearsFrom(years.from, years.to)
  if (aggregate?.kind !== 'mean' || fiscalYear === null) return null
  const count = yearsOfMean(target.asWritten)
  const first = count === null ? null : findFiscalYear(fiscalYear - count + 1)
  return first === null ? null : yearsFrom(first, fiscalYear)
}

const meanOfYears = /(?<!過去|直近|前)([2-9]|10)(?:か|カ|ヶ|ヵ|ケ|箇)?年(?:間|度)?の?平均/u

/** 3か年平均 → 3. The years a reference looks back on (過去5年平均以上) are none of the actual's. */
function yearsOfMean(asWritten: string): number | null {
  if (!asWritten.includes('平均')) return null
  const count = meanOfYears.exec(fold(asWritten).text)?.[1]
  return count === undefined ? null : Number(count)
}

/** 3か年平均 reported as such needs no other year. */
function isMeanOver({ aggregate }: Shape, { basis }: KnownActual): boolean {
  return aggregate?.kind === 'mean' && basis === 'mean'
}

function overYears(
  shape: Shape,
  actual: KnownActual,
  years: readonly FiscalYear[],
  of: Case,
): Measure {
  const label = labelOf(shape, of)
  const isMean = shape.aggregate?.kind === 'mean'
  const former = years.slice(0, -1).map((year) => ({ year, value: ofYear(year, actual, of) }))
  const gaps = former.filter(({ value }) => value === null).map(({ year }) => year)
  const known = former.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
  const total = known.reduce((sum, { value }) => add(sum, value), actual.value)
  const lacks = gaps.map((year) => missingActual(label, year))
  const used = known.map(({ year, value }) =>
    formerStep(label, year, value, actual, isMean ? 'mean' : 'sum'),
  )
  return {
    value: isMean && gaps.length === 0 ? meanOf(total, years.length) : total,
    times: 1,
    steps: [...used, usedStep(shape, actual, of)],
    isPartial: gaps.length > 0,
    lacks,
  }
}

/** Twelve digits more than the figures have: no level that people write lies between a mean and its cut. */
export function meanOf(total: Decimal, count: number): Decimal {
  return divide(total, decimal(count), total.scale + 12, 'half-even') ?? total
}

function ofYear(year: FiscalYear, { part }: KnownActual, { evidence }: Case): Decimal | null {
  const found = evidence.series.find((each) => each.fiscalYear === year && each.part === part)
  return found?.value ?? null
}

/** 累計4,800件 without the year it begins in: one year's figure is only a part of it. */
function lacksBeginning({ aggregate }: Shape, { basis }: KnownActual, { target }: Case): boolean {
  const summed = aggregate?.kind === 'total' && target.years === null && basis !== 'cumulative'
  return summed && /累計|累積|通算/u.test(target.asWritten)
}

function missingTotal(label: string): Step {
  return missing(
    `「${label}」の累計の実績（いつからの累計か文にないため、その年度の値だけでは決まりません）`,
    `the cumulative actual of 「${label}」 (the sentence does not say since when)`,
  )
}

/** How many months, weeks or days of a year a level is for; null where it is for the year. */
function timesAYear({ aggregate }: Shape, { unit }: KnownActual, of: Case): number | null {
  if (unit === null || !of.rules.wholeUnits.includes(unit) || aggregate === null) return null
  if (aggregate.kind === 'mean') return aggregate.over === 'month' ? 12 : null
  if (aggregate.kind !== 'per') return null
  switch (aggregate.period) {
    case 'month':
      return 12
    case 'week':
      return 52
    case 'day':
      return daysIn(of.target.fiscalYear)
    default:
      return null
  }
}

/** 366 in the fiscal years that hold a 29 February. */
function daysIn(year: FiscalYear | null): number {
  if (year === null) return 365
  const day = 24 * 60 * 60 * 1000
  return (Date.parse(lastDay(year)) - Date.parse(firstDay(year))) / day + 1
}

function wholeYear(times: number): Step {
  return assumed(
    `1年分に直した目標の値（${times}倍）`,
    `The target is taken for a whole year (times ${times}).`,
  )
}

function usedStep(shape: Shape, actual: KnownActual, of: Case): Step {
  const { target } = of
  const label = shape.subject ?? actual.subject ?? target.indicator ?? '実績'
  return {
    kind: 'used',
    what: 'actual',
    label: actual.part === undefined ? label : `${label}（${actual.part}）`,
    fiscalYear: target.fiscalYear,
    value: actual.value,
    unit: actual.unit,
    asOf: actual.asOf,
    provisional: actual.provisional,
  }
}

function formerStep(
  label: string,
  fiscalYear: FiscalYear,
  value: Decimal,
  { unit }: KnownActual,
  what: 'mean' | 'sum' | 'before',
): Step {
  return { kind: 'used', what, label, fiscalYear, value, unit, asOf: null, provisional: false }
}
