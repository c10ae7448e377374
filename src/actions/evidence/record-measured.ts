/**
 * Takes figures measured from records as evidence: keeps them, and judges anew the sheets that depend on them, and only
 * those, in the same transaction. Registers, surveys, the council and voices all hand their figures over here.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../../store/database.ts'
import {
  addMeasured,
  listDependentSheets,
  type MeasuredFigure,
} from '../../store/evidence/measured-store.ts'
import { recordIndicators } from '../../store/indicator-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import { type Rejudged, rejudgeSheets } from './rejudge-sheets.ts'

/**
 * The newest figure of a measure for an indicator's year speaks; the former ones stay. An indicator nobody promised
 * anything of yet is added.
 *
 * @param today ISO day of the judgements
 */
export async function recordMeasured(
  sql: Sql,
  figures: readonly MeasuredFigure[],
  today: CalendarDate,
): Promise<readonly Rejudged[]> {
  await recordIndicators(sql, figures)
  const changed = await addMeasured(sql, figures)
  if (changed.length === 0) return []
  const ids = await listDependentSheets(sql, changed)
  if (ids.length === 0) return []
  return await rejudgeSheets(sql, await listJudgedSheets(sql, { ids, current: true }), today)
}
