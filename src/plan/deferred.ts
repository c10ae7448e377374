/**
 * Promises still open: targets to be set once something is known (…の結果を踏まえて設定), and printed figures left
 * blank (令和元年度実績: %). Neither is zero; each waits for a day after which somebody should be asked.
 */
import { type CalendarDate, dateOf } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { findFiscalYears } from '../japanese/read-fiscal-year.ts'
import { fold } from '../japanese/width.ts'
import type { Baseline, DeferredCondition } from '../target/ast.ts'
import type { Sheet } from './sheet.ts'
import { type TargetPlace, targetPlaces } from './target-place.ts'

export interface DeferredTarget {
  readonly at: TargetPlace
  readonly why: DeferredCondition['why']
  /** What the setting waits for, as written; null when the sentence does not say. */
  readonly trigger: string | null
  /** First day on which it could have been set; null when the trigger names no year. */
  readonly due: CalendarDate | null
  readonly state: OpenState
}

export interface PendingFigure {
  readonly at: TargetPlace
  readonly baseline: Baseline
  readonly due: CalendarDate | null
  readonly state: OpenState
}

/** overdue: the day has come and the promise is still open. unknown: nothing says when it could be kept. */
export type OpenState = 'waiting' | 'overdue' | 'unknown'

export interface OpenContext {
  /** The year of the sheets; decides what a bare 29年度 means. */
  readonly fiscalYear: FiscalYear
  readonly today: CalendarDate
  /** Day after a year's end on which its results are published; the city's own, else early June. */
  readonly resultsPublishedOn?: (year: FiscalYear) => CalendarDate
}

/** Every target without a figure yet, with what it waits for. Words nobody can measure are not waiting for a day. */
export function listDeferred(
  sheets: readonly Sheet[],
  context: OpenContext,
): readonly DeferredTarget[] {
  return targetPlaces(sheets).flatMap((at) =>
    at.placed.target.conditions
      .filter((condition) => condition.kind === 'deferred')
      .filter(({ why }) => why !== 'not-measurable')
      .map(({ why, trigger }) => {
        const due = dueAfter(trigger === null ? null : yearNamed(trigger, context), context)
        return { at, why, trigger, due, state: stateOn(due, context.today) }
      }),
  )
}

/** Every former figure the form prints a place for and leaves blank. */
export function listPending(
  sheets: readonly Sheet[],
  context: OpenContext,
): readonly PendingFigure[] {
  return targetPlaces(sheets).flatMap((at) =>
    at.placed.target.baselines
      .filter(({ quantity, kind }) => quantity === null && kind === 'actual')
      .map((baseline) => {
        const due = dueAfter(baseline.fiscalYear, context)
        return { at, baseline, due, state: stateOn(due, context.today) }
      }),
  )
}

/** The last year a trigger speaks of: it waits for all of them. */
function yearNamed(trigger: string, context: OpenContext): FiscalYear | null {
  const years = findFiscalYears(fold(trigger).text, context.fiscalYear)
    .map(({ fiscalYear }) => fiscalYear)
    .filter((year) => year !== null)
  return years.reduce<FiscalYear | null>(
    (last, year) => (last === null || year > last ? year : last),
    null,
  )
}

function dueAfter(year: FiscalYear | null, context: OpenContext): CalendarDate | null {
  const publishedOn = context.resultsPublishedOn ?? ((of) => dateOf(of + 1, 6, 1))
  return year === null ? null : publishedOn(year)
}

function stateOn(due: CalendarDate | null, today: CalendarDate): OpenState {
  if (due === null) return 'unknown'
  return today < due ? 'waiting' : 'overdue'
}
