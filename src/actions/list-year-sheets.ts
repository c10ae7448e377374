/** The sheets that speak for a year, of all offices or of one, so many at a time. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import { findOffice } from '../store/office-store.ts'
import { listSheetIds } from '../store/sheet-page-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'

export interface YearSheets {
  readonly sheets: readonly JudgedSheet[]
  /** Id of the last sheet, where more come after it. */
  readonly next: string | null
}

const atOnce = 100

/**
 * @param asked.office Its code; null for all offices
 * @param asked.after `next` of the page before
 * @returns null when there is no such office
 */
export async function listYearSheets(
  context: ActionContext,
  asked: {
    readonly fiscalYear: FiscalYear
    readonly office: string | null
    readonly after: string | null
  },
): Promise<YearSheets | null> {
  const { fiscalYear, after } = asked
  return await context.store.read(async (sql) => {
    const office = asked.office === null ? null : await findOffice(sql, { code: asked.office })
    if (asked.office !== null && office === null) return null
    const query = { fiscalYear, office: office?.id ?? null, after, limit: atOnce + 1 }
    const ids = await listSheetIds(sql, query)
    const shown = ids.slice(0, atOnce)
    const judged = new Map((await listJudgedSheets(sql, { ids: shown })).map((s) => [s.id, s]))
    return {
      sheets: shown.flatMap((id) => judged.get(id) ?? []),
      next: ids.length > atOnce ? (shown.at(-1) ?? null) : null,
    }
  })
}
