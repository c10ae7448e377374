/**
 * A judgement (判定): promise × evidence under a dated rule set, with everything needed to recompute it. It
 * stands beside the office's declared verdict and never replaces it.
 */

import type { Observation, ReportedObservation } from '../evidence/observation.ts'
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { Verdict } from '../plan/sheet.ts'
import type { Outcome } from '../target/outcome.ts'
import type { Evaluation } from '../target/step.ts'

export interface SheetJudgement {
  readonly ruleSet: string
  readonly outcome: Outcome
  /** The grade of a graded rule set (A-E, 順調…), null for two-valued ones. */
  readonly grade: string | null
  readonly targets: readonly TargetJudgement[]
  readonly declared: Verdict | null
  /** null when either side is open. */
  readonly agrees: boolean | null
  /** ISO day on which to judge again, when a figure was provisional. */
  readonly judgeAgainOn: CalendarDate | null
}

export interface TargetJudgement {
  readonly indicator: string | null
  /** Index in the year half (or the multi-year half) of the sheet. */
  readonly position: number
  readonly outcome: Outcome
  readonly evaluation: Evaluation
  /** The observation the target was held against, null when none was found. */
  readonly actual: Observation | null
  /** What the sheet reports where the target was held against a measured figure; absent otherwise. */
  readonly reported?: ReportedObservation
  /** One or two sentences of Japanese for the list. */
  readonly reason: string
  /** The same in English; absent from judgements recorded before there was one. */
  readonly reasonEnglish?: string
}
