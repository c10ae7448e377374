/**
 * The mid-year outlook (中間振り返り) scored against how the year ended: the record from which an office's forecasts
 * can be trusted or not. An open end is no miss.
 */
import type { Outlook, Sheet, Verdict } from '../plan/sheet.ts'
import type { Outcome } from '../target/outcome.ts'
import type { SheetJudgement } from './judgement.ts'

export interface ForecastScore {
  /** ① or ② as foreseen in autumn (目標の達成見込み). */
  readonly outlook: Outlook
  readonly declared: Verdict | null
  readonly computed: Outcome | null
  /** Whether it came as foreseen, by the office's own verdict and by the computed outcome; null while open. */
  readonly heldByVerdict: boolean | null
  readonly heldByOutcome: boolean | null
}

/**
 * The score of a sheet's forecast; null when it made none.
 *
 * @param judgement Of the year half; null while there is nothing to judge from
 */
export function scoreForecast(
  sheet: Sheet,
  judgement: SheetJudgement | null,
): ForecastScore | null {
  const outlook = sheet.midyearReview?.attainmentOutlook.value ?? null
  if (outlook === null) return null
  const declared = sheet.selfEvaluation?.verdict.value ?? null
  const computed = judgement?.outcome ?? null
  const foreseen = outlook === 'expected'
  return {
    outlook,
    declared,
    computed,
    heldByVerdict: declared === null ? null : foreseen === (declared === 'attained'),
    heldByOutcome:
      computed === null || computed === 'undetermined' ? null : foreseen === (computed === 'met'),
  }
}
