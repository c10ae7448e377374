/**
 * An observation: one value of one indicator, for a year, with the day it is as of and where it comes from.
 * An actual reported in a self-evaluation, a baseline printed in a plan and a tally of a register all end here.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { Span } from '../lib/span.ts'
import type { Basis } from '../target/evidence.ts'

export interface Observation {
  readonly indicator: string
  readonly fiscalYear: FiscalYear
  /** null: it is known that the figure is not there yet (集計中, blank in the form). */
  readonly value: Decimal | null
  readonly unit: string | null
  /** ISO day, null when the figure covers the year to its end. */
  readonly asOf: CalendarDate | null
  /** The figure will still change; `finalOn` is the ISO day it is expected to be final. */
  readonly provisional: boolean
  readonly finalOn: CalendarDate | null
  /** Answers behind a share, records behind a measure, where known. */
  readonly n: number | null
  /** How it was measured; absent where somebody reported the figure (decision 018). */
  readonly measurement?: Measurement
  readonly source: ObservationSource
}

/** What is known of a figure computed from records, beside its value. */
export interface Measurement {
  /** The numerator of a share or a rate; null where there is none. */
  readonly k: Decimal | null
  /** How it is counted or asked, in words; another method, and the series breaks. null: not said. */
  readonly method: string | null
  /** What it covers, for targets that say it (月2回); absent where nothing is said. */
  readonly basis?: Basis
  /** At 95 %, in the unit of the value; null where there is no sampling error, or none may be shown. */
  readonly interval: Interval | null
  /** The figure is there and from few people: neither it nor what it is made of is told (decision 026). */
  readonly masked?: true
}

export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

export type ObservationSource = ReportedSource | MeasuredSource

/** Printed in a document. */
export type ReportedSource =
  | {
      readonly kind: 'self-evaluation'
      readonly document: string
      readonly span: Span
      /** The report names the target it answers itself (前年度(58%)より向上: 71.4%): it may not be in the plan. */
      readonly statesOwnTarget?: true
    }
  | { readonly kind: 'baseline'; readonly document: string; readonly span: Span }

/** Computed from records kept here. */
export interface MeasuredSource {
  readonly kind: 'measure'
  /** Id of the measure, the question or whatever was counted. */
  readonly measure: string
  /** Where its records are. */
  readonly register: RecordsKind | string
  /** What it came from, for whoever walks down to the records: `trace.ts`. */
  readonly trace: string
}

/** Records with a life of their own; any other name is the key of a register. */
export type RecordsKind = 'survey' | 'council' | 'voice'

/** An observation that stands in a document. */
export type ReportedObservation = Observation & { readonly source: ReportedSource }
export type MeasuredObservation = Observation & {
  readonly source: MeasuredSource
  readonly measurement: Measurement
}

export function isReported(observation: Observation): observation is ReportedObservation {
  return observation.source.kind !== 'measure'
}

/** Whether there is a figure that is not told because it is from few people. */
export function isMasked({ measurement }: Pick<Observation, 'measurement'>): boolean {
  return measurement?.masked === true
}

export function isMeasured(observation: Observation): observation is MeasuredObservation {
  return observation.source.kind === 'measure'
}
