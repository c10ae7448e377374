/** One initiative over the years: titles and numbers as they were, and whether it is getting better. */
import type { IndicatorSeries, JudgedSheet } from '../judgement/judged-sheet.ts'
import type { ActionContext } from './context.ts'

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
  throw new Error(`not written: ${context.today} ${id}`)
}
