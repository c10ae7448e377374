/**
 * A step of a judgement, for a resident to follow: what was read, what was used, what was compared, what came
 * out. Evaluation leaves steps as data; `explain` puts them into Japanese or English.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Decimal } from '../lib/decimal.ts'
import type { Compare } from './ast.ts'
import type { Outcome } from './outcome.ts'

export type Step =
  | { readonly kind: 'read'; readonly asWritten: string; readonly canonical: string }
  | {
      readonly kind: 'used'
      /** `before`: what was there before the years asked about, taken off. */
      readonly what: 'actual' | 'reference' | 'sum' | 'mean' | 'before'
      readonly label: string
      readonly fiscalYear: FiscalYear | null
      readonly value: Decimal | null
      readonly unit: string | null
      readonly asOf: CalendarDate | null
      readonly provisional: boolean
    }
  | {
      readonly kind: 'computed-level'
      readonly reference: Decimal
      readonly amount: Decimal
      readonly amountUnit: string | null
      readonly level: Decimal
      readonly unit: string | null
      readonly rounded: boolean
    }
  | {
      readonly kind: 'compared'
      readonly actual: Decimal
      readonly compare: Compare | 'within'
      readonly level: Decimal
      readonly upper: Decimal | null
      readonly unit: string | null
      readonly difference: Decimal
      readonly outcome: Outcome
    }
  /** `what` is Japanese; `english` says the same. */
  | { readonly kind: 'missing'; readonly what: string; readonly english?: string }
  | { readonly kind: 'inferred'; readonly what: string; readonly english?: string }
  | {
      readonly kind: 'provisional'
      readonly asOf: CalendarDate | null
      readonly finalOn: CalendarDate | null
    }
  | {
      readonly kind: 'joined'
      readonly combine: 'all' | 'any'
      readonly outcomes: readonly Outcome[]
      readonly outcome: Outcome
      /** Parts of one thing measured (schools, persons), not conditions of one target. */
      readonly parts?: true
    }

/** What came out of holding one target against its evidence. */
export interface Evaluation {
  readonly outcome: Outcome
  readonly steps: readonly Step[]
  /** A figure that would decide but is not final: what the outcome would be if it stayed. */
  readonly provisional: {
    readonly wouldBe: Outcome
    readonly judgeAgainOn: CalendarDate | null
  } | null
}
