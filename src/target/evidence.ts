/**
 * What a target is held against: the actual, and the former figures its conditions look back on. A null value
 * is a gap that is named in the outcome, never a zero.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'

export interface Evidence {
  /**
   * Actuals of the target's own year, one for each thing measured; usually one. Several of one thing are its parts
   * (schools, persons): each is held by itself, they are never averaged.
   */
  readonly actuals: readonly Actual[]
  /** Other years' figures of the same indicator, for references and cumulative targets. */
  readonly series: readonly YearFigure[]
  /** Whether an act was done (for `done`), null when nothing was recorded about it. */
  readonly done: boolean | null
  /** Figures of others the conditions look to (全国平均, 見込み). */
  readonly elsewhere?: readonly NamedFigure[]
}

export interface YearFigure {
  readonly fiscalYear: FiscalYear
  readonly value: Decimal | null
  /** Of which part of the thing measured; absent for the whole. */
  readonly part?: string
}

/** A figure of somebody else, by the words it stands under: 受診率（全国平均）. */
export interface NamedFigure {
  readonly name: string
  readonly fiscalYear: FiscalYear
  readonly value: Decimal | null
  readonly unit: string | null
}

export interface Actual {
  /** The words the actual stands under, for matching a condition's `subject`; null: the target's indicator. */
  readonly subject: string | null
  readonly value: Decimal | null
  readonly unit: string | null
  readonly asOf: CalendarDate | null
  readonly provisional: boolean
  /** ISO day on which a provisional figure becomes final. */
  readonly finalOn: CalendarDate | null
  /** The school or person among several the figure is of; absent for the whole. */
  readonly part?: string
  /** What the figure says it covers; absent where it does not say. */
  readonly basis?: Basis
  /** Top of the point scale it is given in (10点満点); absent where it is not said. */
  readonly scale?: Decimal
}

/**
 * Drawn together over a year (年間), a mean (平均), summed since a beginning (累計), or the lowest of all (最低). Of figures
 * counted from records also: of the month with the fewest, all there are on a day, whenever they came (3月末現在), and what
 * says nothing of a time and may fall as it rises (the newest value, a mean of rows, a rate).
 */
export type Basis = 'year' | 'mean' | 'cumulative' | 'lowest' | 'month' | 'standing' | 'moving'
