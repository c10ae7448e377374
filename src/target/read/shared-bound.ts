/**
 * 窓口15分、電話3分以内: the bound behind the last figure of a list is said of them all, where they count in one unit. Where it is
 * what would be assumed anyway, it stays assumed.
 */
import { getAt } from '../../lib/get-at.ts'
import type { LevelCondition } from '../ast.ts'
import type { Draft } from './draft.ts'

export function shareBound(drafts: Draft[]): Draft[] {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const bounded = boundOf(getAt(drafts, at + 1))
    const draft = getAt(drafts, at)
    const bare = bareLevel(draft)
    if (bounded === null || bare === null || draft.phrase.follow !== 'list') continue
    if (bare.quantity.unit !== bounded.quantity.unit) continue
    if (bare.compare === bounded.compare) continue
    const inferred = bare.inferred.filter((what) => what !== 'compare')
    drafts[at] = { ...draft, conditions: [{ ...bare, compare: bounded.compare, inferred }] }
  }
  return drafts
}

/** A level with a bound of its own, or one shared with it already. */
function boundOf({ conditions, phrase }: Draft): LevelCondition | null {
  const [main, ...more] = conditions
  if (main?.kind !== 'level' || more.length > 0) return null
  return phrase.compare !== null || phrase.follow === 'list' ? main : null
}

/** A figure without a bound and without a verb that shows its way. */
function bareLevel({ conditions, phrase }: Draft): LevelCondition | null {
  const [main, ...more] = conditions
  const isBare = phrase.compare === null && phrase.sign === null && phrase.scale === null
  return main?.kind === 'level' && more.length === 0 && isBare ? main : null
}
