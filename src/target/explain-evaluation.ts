/** The steps of an evaluation as sentences that a resident can follow with the numbers in hand, Japanese or English. */
import { explainInEnglish } from './explain/english.ts'
import { explainInJapanese } from './explain/japanese.ts'
import type { Evaluation, Step } from './step.ts'

export type ExplainLanguage = 'ja' | 'en'

/** One sentence a step, in order. */
export function explainEvaluation(
  evaluation: Evaluation,
  language: ExplainLanguage = 'ja',
): readonly string[] {
  return evaluation.steps.map((step) => explainStep(step, language))
}

export function explainStep(step: Step, language: ExplainLanguage = 'ja'): string {
  return language === 'ja' ? explainInJapanese(step) : explainInEnglish(step)
}
