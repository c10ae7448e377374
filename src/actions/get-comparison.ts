/** The offices of a year side by side: how their initiatives came out, and the indicators they share. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import { listNotMet } from '../judgement/not-met.ts'
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
  /** What somebody should look at first, as many as one page can hold. */
  readonly notMet: readonly JudgedSheet[]
  /** How many there are in all. */
  readonly notMetCount: number
}

const mostNotMet = 200

/** @returns null when nothing was published for that year */
export async function getComparison(
  { store }: ActionContext,
  fiscalYear: FiscalYear,
): Promise<ComparisonView | null> {
  return await store.read(async (sql) => {
    const years = await listAllYears(sql)
    if (!years.includes(fiscalYear)) return null
    const sheets = await listJudgedSheets(sql, { fiscalYear, current: true })
    const notMet = listNotMet(sheets)
    return {
      fiscalYear,
      years,
      offices: resultsByOffice(sheets),
      whole: countResults(sheets),
      indicators: sharedIndicators(sheets),
      notMet: notMet.slice(0, mostNotMet),
      notMetCount: notMet.length,
    }
  })
}
