/** How the mid-year forecasts of a year came out, office by office. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import {
  type ForecastRecord,
  recordOfForecasts,
  type ScoredForecast,
  scoreForecasts,
} from '../judgement/forecast-record.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import { listAllYears } from '../store/document-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

export interface ForecastsView {
  readonly fiscalYear: FiscalYear
  /** All years anything was published for, newest first. */
  readonly years: readonly FiscalYear[]
  /** In the order of the offices; those that made no forecast are left out. */
  readonly offices: readonly { readonly office: Office; readonly record: ForecastRecord }[]
  readonly whole: ForecastRecord
  /** That came out otherwise, by the office's own verdict or by the figures. */
  readonly missed: readonly ScoredForecast[]
}

/** @returns null when nothing was published for that year */
export async function getForecasts(
  context: ActionContext,
  fiscalYear: FiscalYear,
): Promise<ForecastsView | null> {
  return await context.store.read(async (sql) => {
    const years = await listAllYears(sql)
    if (!years.includes(fiscalYear)) return null
    const forecasts = scoreForecasts(await listJudgedSheets(sql, { fiscalYear, current: true }))
    const offices = new Map(forecasts.map(({ judged: { office } }) => [office.id, office]))
    return {
      fiscalYear,
      years,
      offices: [...offices.values()].map((office) => ({
        office,
        record: recordOfForecasts(forecasts.filter(({ judged }) => judged.office.id === office.id)),
      })),
      whole: recordOfForecasts(forecasts),
      missed: forecasts.filter(
        ({ score }) => score.heldByVerdict === false || score.heldByOutcome === false,
      ),
    }
  })
}
