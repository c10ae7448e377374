/** Whether the distance to a target may be chance: the target lies among the values the sample cannot tell apart. */
import { compare } from '../lib/decimal.ts'
import type { TargetJudgement } from './judgement.ts'
import { comparisonsOf } from './progress.ts'

/** Only of a share from a random sample, held against one level. */
export function isWithinError({
  actual,
  evaluation,
}: Pick<TargetJudgement, 'actual' | 'evaluation'>): boolean {
  const interval = actual?.measurement?.interval ?? null
  const [only, ...others] = comparisonsOf(evaluation)
  if (interval === null || only === undefined || others.length > 0) return false
  return compare(interval.low, only.level) <= 0 && compare(only.level, interval.high) <= 0
}
