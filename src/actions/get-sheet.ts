/** One sheet, whole: the heart of the public site. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { IndicatorSeries, JudgedSheet } from '../judgement/judged-sheet.ts'
import type { ActionContext } from './context.ts'

export interface SheetView {
  readonly judged: JudgedSheet
  /** One for each target of the year half, by its position; null where nothing was ever measured. */
  readonly series: readonly (IndicatorSeries | null)[]
  /** The same initiative in other years, oldest first, this one included. */
  readonly years: readonly SheetYear[]
  readonly previous: SheetLink | null
  readonly next: SheetLink | null
}

export interface SheetLink {
  readonly id: string
  readonly number: number | null
  readonly title: string
}

export interface SheetYear extends SheetLink {
  readonly fiscalYear: FiscalYear
}

export async function getSheet(context: ActionContext, id: string): Promise<SheetView | null> {
  throw new Error(`not written: ${context.today} ${id}`)
}
