/** One initiative over the years: titles and numbers as they were, and whether it is getting better. */
import type { IndicatorSeries, JudgedSheet } from '../judgement/judged-sheet.ts'
import { listFigures, listIndicatorTargets } from '../store/indicator-store.ts'
import { listJudgedSheets } from '../store/sheet-store.ts'
import type { ActionContext } from './context.ts'
import { seriesOf } from './list-target-series.ts'

export interface InitiativeView {
  readonly id: string
  /** Oldest first. */
  readonly sheets: readonly JudgedSheet[]
  readonly series: readonly IndicatorSeries[]
}

export async function getInitiative(
  context: ActionContext,
  id: string,
): Promise<InitiativeView | null> {
  return await context.store.read(async (sql) => {
    const sheets = await listJudgedSheets(sql, { initiative: id, current: true })
    if (sheets.length === 0) return null
    const ids = sheets.map((sheet) => sheet.id)
    const figures = await listFigures(sql, ids)
    const targets = await listIndicatorTargets(sql, ids)
    const indicators = [...new Set(figures.map(({ indicator }) => indicator))]
    const series = indicators.map((indicator) => seriesOf(indicator, figures, targets))
    return { id, sheets, series: series.filter((each) => each !== null) }
  })
}
