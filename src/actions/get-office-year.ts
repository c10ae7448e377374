/** One office's year: its sheets with verdicts, its overviews, and the years before and after. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { JudgedSheet, Office } from '../judgement/judged-sheet.ts'
import type { ActionContext } from './context.ts'

export interface OfficeYear {
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** By number, as printed. */
  readonly sheets: readonly JudgedSheet[]
  readonly overviews: readonly { readonly id: string; readonly source: string }[]
  /** Versions of the year's plan that were published before the one shown. */
  readonly earlierDocuments: readonly { readonly id: string; readonly source: string }[]
  /** All years this office has, newest first. */
  readonly years: readonly FiscalYear[]
}

/** null when there is no such office or it has nothing for that year. */
export async function getOfficeYear(
  context: ActionContext,
  asked: { readonly office: string; readonly fiscalYear: FiscalYear },
): Promise<OfficeYear | null> {
  throw new Error(`not written: ${context.today} ${asked.office}`)
}
