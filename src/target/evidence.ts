/**
 * What a target is held against: the actual, and the former figures its conditions look back on. A null value
 * is a gap that is named in the outcome, never a zero.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'

export interface Evidence {
  /** Actuals of the target's own year, one for each thing measured; usually one. */
  readonly actuals: readonly Actual[]
  /** Former years' figures of the same indicator, for references and cumulative targets. */
  readonly series: readonly { readonly fiscalYear: FiscalYear; readonly value: Decimal | null }[]
  /** Whether an act was done (for `done`), null when nothing was recorded about it. */
  readonly done: boolean | null
}

export interface Actual {
  /** The words the actual stands under, for matching a condition's `subject`; null: the target's indicator. */
  readonly subject: string | null
  readonly value: Decimal | null
  readonly unit: string | null
  readonly asOf: string | null
  readonly provisional: boolean
  /** ISO day on which a provisional figure becomes final. */
  readonly finalOn: string | null
}
