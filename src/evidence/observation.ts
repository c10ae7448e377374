/**
 * An observation: one value of one indicator, for a year, with the day it is as of and where it comes from.
 * An actual reported in a self-evaluation, a baseline printed in a plan and a tally of a register all end here.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { Span } from '../lib/span.ts'

export interface Observation {
  readonly indicator: string
  readonly fiscalYear: FiscalYear
  /** null: it is known that the figure is not there yet (集計中, blank in the form). */
  readonly value: Decimal | null
  readonly unit: string | null
  /** ISO day, null when the figure covers the year to its end. */
  readonly asOf: string | null
  /** The figure will still change; `finalOn` is the ISO day it is expected to be final. */
  readonly provisional: boolean
  readonly finalOn: string | null
  /** Answers behind a share, where known. */
  readonly n: number | null
  readonly source: ObservationSource
}

export type ObservationSource =
  | {
      readonly kind: 'self-evaluation'
      readonly document: string
      readonly span: Span
      /** The report names the target it answers itself (前年度(58%)より向上: 71.4%): it may not be in the plan. */
      readonly statesOwnTarget?: true
    }
  | { readonly kind: 'baseline'; readonly document: string; readonly span: Span }
