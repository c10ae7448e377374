/** Registers and their rows as pages get them: what actions hand over, in the shape of pages. */
import type { Interval } from '../../evidence/observation.ts'
import type { Values } from '../../evidence/register/field.ts'
import type { Measure } from '../../evidence/register/measure.ts'
import type { Register } from '../../evidence/register/register.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Decimal } from '../../lib/decimal.ts'

export interface ShownRegister {
  readonly register: Register
  readonly office: Office
  /** ISO day of the latest row; null where there is none. */
  readonly latestDay: string | null
}

export interface ShownRow {
  readonly id: string
  readonly day: string
  readonly values: Values
}

export interface ShownFigure {
  readonly fiscalYear: FiscalYear
  readonly value: Decimal | null
  readonly unit: string | null
  readonly n: number | null
  readonly asOf: CalendarDate | null
  readonly provisional: boolean
  readonly method: string | null
  readonly interval: Interval | null
  /** From few people: it is not told. */
  readonly masked?: boolean
  /** What everybody is told, where that may be less. */
  readonly told?: { readonly masked?: boolean } | null
  readonly source: { readonly register: string; readonly measure: string }
}

export interface ShownBinding {
  readonly id: string
  readonly office: string
  readonly indicator: { readonly name: string }
  readonly fromYear: FiscalYear | null
  readonly untilYear: FiscalYear | null
}

export interface ShownMeasure {
  readonly measure: Measure
  /** Oldest first. */
  readonly years: readonly ShownFigure[]
  readonly bindings: readonly ShownBinding[]
}
