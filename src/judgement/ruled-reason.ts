/** The reason of a target's outcome under a rule: what was compared, and what the rule made of it. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { formatDecimal } from '../lib/decimal.ts'
import type { Rule } from '../plan/rule-set.ts'
import type { RuledTarget } from './apply-rule.ts'
import type { EvaluatedPlace } from './evaluate-placed.ts'
import { explainTargetJudgement } from './explain-target-judgement.ts'
import { percentOf, progressesOf } from './progress.ts'

export function ruledReason(
  rule: Rule,
  place: EvaluatedPlace,
  ruled: RuledTarget,
  sheetYear: FiscalYear,
): string {
  if (ruled.leftOut) return '数値のない目標のため、進み具合の集計に入れません。'
  const reason = explainTargetJudgement(place, sheetYear)
  if (rule.kind === 'all-targets' || place.evaluation.outcome === 'undetermined') return reason
  const percent = lowestPercent(place)
  if (percent === null) return reason
  const share = `達成率は${percent}%`
  if (rule.kind === 'grades') {
    return ruled.grade === null ? reason : `${reason}${share}で、評価は${ruled.grade}です。`
  }
  const course = { met: rule.onCourse, unmet: rule.behind, undetermined: '' }[ruled.outcome]
  return course === '' ? reason : `${reason}${share}で、${course}です。`
}

function lowestPercent({ target, evaluation }: EvaluatedPlace): string | null {
  const percents = progressesOf(target, evaluation).map(percentOf)
  const known = percents.filter((percent) => percent !== null)
  if (known.length < percents.length) return null
  const [lowest] = known.toSorted((a, b) => Number(a.coefficient - b.coefficient))
  return lowest === undefined ? null : formatDecimal(lowest)
}
