/**
 * The way down from a measured figure to the records behind it. Whoever keeps records (a register, a survey, the
 * council, citizens' voices) tells it in steps: from what was measured to the rows themselves, personal fields masked.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { MeasuredSource } from './observation.ts'

/** What is walked down from: a measured figure of one year. */
export interface TracedFigure {
  readonly source: MeasuredSource
  readonly fiscalYear: FiscalYear
  /** ISO day; null for the year to its end. */
  readonly asOf: CalendarDate | null
  /** It is from few people: nothing below it may tell it. */
  readonly masked?: boolean
  /** No figure of it speaks any more: what its records come to now was never told. */
  readonly silent?: boolean
}

export interface TraceStep {
  /** What stands on this step: `測り方`, `台帳「連携の記録」`. */
  readonly label: BothLanguages
  /** How it is measured, what was asked, how many there are: a sentence or two; null where the label says it all. */
  readonly text: BothLanguages | null
  /** null where there is no page of its own. */
  readonly link: TraceLink | null
  /** null on steps above the records. */
  readonly rows: TraceRows | null
}

export interface BothLanguages {
  readonly ja: string
  readonly en: string
}

/** A page by what it shows; the web makes the address. */
export interface TraceLink {
  readonly to: 'register' | 'survey' | 'council' | 'voice'
  /** As the page's address names it: a key or an id. */
  readonly id: string
}

export interface TraceRows {
  readonly columns: readonly string[]
  /** In the order of the columns; null where nothing was entered. Personal fields stand as 非公開. */
  readonly cells: readonly (readonly (string | null)[])[]
  /** They are counts of answers, not the records themselves. */
  readonly areCounts?: true
  /** They are counts of months. */
  readonly byMonth?: true
  /** How many rows there are in all; these may be the first of them. */
  readonly count: number
  /** What to ask for to see the next rows; null at the end. */
  readonly next: string | null
}
