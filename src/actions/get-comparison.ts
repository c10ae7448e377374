/** The offices of a year side by side: how their initiatives came out, and the indicators they share. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import {
  countResults,
  type OfficeResults,
  type Results,
  resultsByOffice,
} from '../judgement/results-by-office.ts'
import { type SharedIndicator, sharedIndicators } from '../judgement/shared-indicators.ts'
import { listAllYears } from '../store/document-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

export interface ComparisonView {
  readonly fiscalYear: FiscalYear
  /** All years anything was published for, newest first. */
  readonly years: readonly FiscalYear[]
  /** In the order of the offices; those without initiatives in the year are left out. */
  readonly offices: readonly OfficeResults[]
  readonly whole: Results
  readonly indicators: readonly SharedIndicator[]
}

/** @returns null when nothing was published for that year */
export async function getComparison(
  { store }: ActionContext,
  fiscalYear: FiscalYear,
): Promise<ComparisonView | null> {
  return await store.read(async (sql) => {
    const years = await listAllYears(sql)
    if (!years.includes(fiscalYear)) return null
    const sheets = await listJudgedSheets(sql, { fiscalYear, current: true })
    return {
      fiscalYear,
      years,
      offices: resultsByOffice(sheets),
      whole: countResults(sheets),
      indicators: sharedIndicators(sheets),
    }
  })
}
