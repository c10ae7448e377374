/**
 * Why a target came out as it did, in one sentence. Judgements carry theirs in Japanese; English pages tell the
 * step that decided instead, and keep the Japanese sentence, marked as such, where no step does.
 */
import type { TargetJudgement } from '../../judgement/judgement.ts'
import { explainStep } from '../../target/explain-evaluation.ts'
import type { Evaluation, Step } from '../../target/step.ts'
import { formatDay } from '../format/day.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'

interface TargetReasonProps {
  readonly site: Site
  readonly result: TargetJudgement
}

export function TargetReason({ site, result }: TargetReasonProps) {
  const english = site.language === 'ja' ? null : englishReason(site, result.evaluation)
  return english ?? <Original site={site} text={result.reason} />
}

function englishReason(site: Site, evaluation: Evaluation): string | null {
  const { provisional, steps } = evaluation
  if (provisional !== null) {
    const day = provisional.judgeAgainOn
    return site.words.sheet.provisional(day === null ? null : formatDay(day, 'en'))
  }
  const decisive = steps.find((step) => decides(step, evaluation))
  return decisive === undefined ? null : explainStep(decisive, 'en')
}

/** The comparison that came out as the whole did, else what was missing, if it can be said in English. */
function decides(step: Step, { outcome }: Evaluation): boolean {
  if (step.kind === 'compared') return step.outcome === outcome
  return step.kind === 'missing' && outcome === 'undetermined' && step.english !== undefined
}
