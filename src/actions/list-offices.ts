/** Every office with its years: the start page's question, where is my ward and how did it do. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { ActionContext } from './context.ts'

export interface OfficeOverview {
  readonly office: Office
  /** Newest first. */
  readonly years: readonly OfficeYearCount[]
}

export interface OfficeYearCount {
  readonly fiscalYear: FiscalYear
  readonly sheets: number
  readonly met: number
  readonly unmet: number
  readonly undetermined: number
  /** Sheets without a self-evaluation yet. */
  readonly notEvaluated: number
}

export async function listOffices(context: ActionContext): Promise<readonly OfficeOverview[]> {
  throw new Error(`not written: ${context.today}`)
}
