/** How the mid-year forecasts of a year came out, office by office and section by section. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import {
  type ForecastRecord,
  recordOfForecasts,
  type ScoredForecast,
  scoreForecasts,
} from '../judgement/forecast-record.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import { listAllYears } from '../store/document-store.ts'
import { listSectionsOfYear, type SectionOfSheet } from '../store/sheet-section-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

export interface ForecastsView {
  readonly fiscalYear: FiscalYear
  /** All years anything was published for, newest first. */
  readonly years: readonly FiscalYear[]
  /** In the order of the offices; those that made no forecast are left out. */
  readonly offices: readonly OfficeForecasts[]
  readonly whole: ForecastRecord
  /** That came out otherwise, by the office's own verdict or by the figures. */
  readonly missed: readonly ScoredForecast[]
}

export interface OfficeForecasts {
  readonly office: Office
  readonly record: ForecastRecord
  /** By name, what no section is known for last; empty where none is known for any. */
  readonly sections: readonly SectionForecasts[]
}

export interface SectionForecasts {
  /** Name; null: nobody said which section these were of. */
  readonly section: string | null
  readonly record: ForecastRecord
}

/** @returns null when nothing was published for that year */
export async function getForecasts(
  context: ActionContext,
  fiscalYear: FiscalYear,
): Promise<ForecastsView | null> {
  return await context.store.read(async (sql) => {
    const years = await listAllYears(sql)
    if (!years.includes(fiscalYear)) return null
    const [judged, sections] = await Promise.all([
      listJudgedSheets(sql, { fiscalYear, current: true }),
      listSectionsOfYear(sql, fiscalYear),
    ])
    const forecasts = scoreForecasts(judged)
    const offices = new Map(forecasts.map(({ judged: { office } }) => [office.id, office]))
    return {
      fiscalYear,
      years,
      offices: [...offices.values()].map((office) =>
        officeForecasts(
          office,
          forecasts.filter(({ judged }) => judged.office.id === office.id),
          sections,
        ),
      ),
      whole: recordOfForecasts(forecasts),
      missed: forecasts.filter(
        ({ score }) => score.heldByVerdict === false || score.heldByOutcome === false,
      ),
    }
  })
}

function officeForecasts(
  office: Office,
  forecasts: readonly ScoredForecast[],
  sections: ReadonlyMap<string, SectionOfSheet>,
): OfficeForecasts {
  const nameOf = ({ judged }: ScoredForecast) => sections.get(judged.id)?.name ?? null
  const names = [...new Set(forecasts.map(nameOf))].sort(byName)
  const known = names.some((name) => name !== null)
  return {
    office,
    record: recordOfForecasts(forecasts),
    sections: (known ? names : []).map((section) => ({
      section,
      record: recordOfForecasts(forecasts.filter((each) => nameOf(each) === section)),
    })),
  }
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a.localeCompare(b, 'ja')
}
