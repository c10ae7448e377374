/** The reason of a target's outcome under a rule, in both languages: what was compared, and what the rule made of it. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { formatDecimal } from '../lib/decimal.ts'
import type { Rule } from '../plan/rule-set.ts'
import type { RuledTarget } from './apply-rule.ts'
import type { EvaluatedPlace } from './evaluate-placed.ts'
import { percentOf, progressesOf } from './progress.ts'
import { findReason, type Reason } from './reason.ts'
import { reasonInEnglish } from './reason-english.ts'
import { reasonInJapanese } from './reason-japanese.ts'

export interface ToldReason {
  readonly japanese: string
  readonly english: string
}

export function ruledReason(
  rule: Rule,
  place: EvaluatedPlace,
  ruled: RuledTarget,
  sheetYear: FiscalYear,
): ToldReason {
  if (ruled.leftOut) return tell({ kind: 'left-out' })
  const told = tell(findReason(place, sheetYear))
  const made = ruledWords(rule, place, ruled)
  return made === null
    ? told
    : { japanese: told.japanese + made.japanese, english: `${told.english} ${made.english}` }
}

export function tell(reason: Reason): ToldReason {
  return { japanese: reasonInJapanese(reason), english: reasonInEnglish(reason) }
}

/** What the rule adds; null where it adds nothing. */
function ruledWords(rule: Rule, place: EvaluatedPlace, ruled: RuledTarget): ToldReason | null {
  if (rule.kind === 'all-targets' || place.evaluation.outcome === 'undetermined') return null
  const percent = lowestPercent(place)
  if (percent === null) return null
  if (rule.kind === 'grades') {
    return ruled.grade === null
      ? null
      : {
          japanese: `達成率は${percent}%で、評価は${ruled.grade}です。`,
          english: `That is ${percent}% of the target: grade ${ruled.grade}.`,
        }
  }
  const course = { met: rule.onCourse, unmet: rule.behind, undetermined: '' }[ruled.outcome]
  if (course === '') return null
  const way = ruled.outcome === 'met' ? 'on course' : 'behind'
  return {
    japanese: `達成率は${percent}%で、${course}です。`,
    english: `That is ${percent}% of the target: ${way}.`,
  }
}

function lowestPercent({ target, evaluation }: EvaluatedPlace): string | null {
  const percents = progressesOf(target, evaluation).map(percentOf)
  const known = percents.filter((percent) => percent !== null)
  if (known.length < percents.length) return null
  const [lowest] = known.toSorted((a, b) => Number(a.coefficient - b.coefficient))
  return lowest === undefined ? null : formatDecimal(lowest)
}
