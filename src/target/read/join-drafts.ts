/** Two drafts of one sentence that are one target: joined by かつ or 又は, or a direction and how far. */
import type { Condition } from '../ast.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { restating } from './restated.ts'

export interface Joint {
  readonly combine: 'all' | 'any'
  /** Where the words behind it begin. */
  readonly end: number
}

const joint = /(かつ|且つ)|(又は|または|もしくは|若しくは|あるいは)/u

export function jointOf(reading: Reading, from: number, to: number): Joint | null {
  const words = reading.text.slice(from, to)
  const found = joint.exec(words)
  if (found === null) return null
  const combine: 'all' | 'any' = found[1] === undefined ? 'any' : 'all'
  return { combine, end: from + found.index + found[0].length }
}

/** null where the second is a target of its own. */
export function asOne(first: Draft, second: Draft, joint: Joint | null): Draft | null {
  if (joint !== null) return joined(first, second, joint.combine)
  return saysHowFar(first, second) ? withLevel(first, second) : null
}

/** 受講率90% かつ 正答率全員80点以上: one target; each condition keeps what it alone measures. */
function joined(first: Draft, second: Draft, combine: 'all' | 'any'): Draft {
  const named = second.indicator !== null && second.indicator !== first.indicator
  const fresh = first.conditions.every(
    (condition) => !('subject' in condition) || condition.subject === null,
  )
  const before = named && fresh ? withSubject(first.conditions, first.indicator) : first.conditions
  const behind = named ? withSubject(second.conditions, second.indicator) : second.conditions
  return {
    ...first,
    indicator: named && fresh ? first.lead : first.indicator,
    spare: first.spare ?? (named && fresh ? first.indicator : null),
    combine,
    conditions: [...before, ...behind],
    end: second.end,
    deadline: first.deadline ?? second.deadline,
    baselines: [...first.baselines, ...second.baselines],
  }
}

/** 件数を前年度以上に増やし、15件以上とする: a direction and how far, of one thing. */
function saysHowFar({ phrase, conditions }: Draft, next: Draft): boolean {
  const [main, ...more] = conditions
  if (phrase.kind !== 'direction' || main?.kind !== 'change' || more.length > 0) return false
  return next.phrase.kind === 'level' && isVerb(next.indicator ?? '') && next.lead === null
}

/** What is left of 増やし、15件以上とする names nothing. */
const isVerb = (name: string) =>
  /^(?:\p{Script=Han}{1,2}\p{Script=Hiragana}{0,3}[しせげめえ])?$/u.test(name)

/** The level decides; the direction is checked against it. */
export function withLevel(direction: Draft, level: Draft): Draft {
  return {
    ...level,
    start: direction.start,
    indicator: direction.indicator,
    lead: direction.lead,
    conditions: [...level.conditions, ...direction.conditions.map(restating)],
    baselines: [...direction.baselines, ...level.baselines],
    deadline: level.deadline ?? direction.deadline,
  }
}

function withSubject(
  conditions: readonly Condition[],
  subject: string | null,
): readonly Condition[] {
  return conditions.map((condition) =>
    'subject' in condition && condition.subject === null ? { ...condition, subject } : condition,
  )
}
