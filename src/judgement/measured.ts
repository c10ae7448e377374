/**
 * The things a target measures. Usually one; where a sentence joins several (受験率100% かつ 理解度95点以上) each has its
 * own name and its own actual.
 */
import { groupBy } from '../lib/group-by.ts'
import type { Compare, Condition, Target } from '../target/ast.ts'

export interface Measured {
  /** As `Condition.subject`: null where the target's indicator is meant. */
  readonly subject: string | null
  /** The name to look for first. */
  readonly name: string
  /** Every name an actual may stand under, `name` included. */
  readonly names: readonly string[]
  /** Names under which a figure answers before one under those: of the lowest, where everybody has to reach a level. */
  readonly extremes: readonly string[]
  /** The unit the figure must have; null where the target leaves it open. */
  readonly unit: string | null
}

/** Each thing measured once, in order of the conditions; none where the target names nothing that has a figure. */
export function measuredBy(target: Target): readonly Measured[] {
  const bySubject = groupBy(target.conditions.filter(isMeasurable), ({ subject }) => subject)
  return [...bySubject].flatMap(([subject, conditions]) => {
    const names = namesOf(target, subject)
    const [name] = names
    if (name === undefined) return []
    const unit = conditions.map(unitOf).find((each) => each !== null) ?? null
    return [{ subject, name, names, extremes: extremesOf(names, conditions), unit }]
  })
}

type Measurable = Exclude<Condition, { kind: 'done' | 'deferred' }>

function isMeasurable(condition: Condition): condition is Measurable {
  return condition.kind !== 'done' && condition.kind !== 'deferred'
}

/** A part may be reported under its own name or behind the name of the whole (eラーニング受験率). */
function namesOf(target: Target, subject: string | null): readonly string[] {
  const { indicator } = target
  if (subject === null) return indicator === null ? [] : [indicator]
  return indicator === null ? [subject] : [subject, `${indicator}${subject}`]
}

/**
 * Where everybody has to reach a level (全員80点以上), the figure of whoever came lowest says it: 最低点 of the same thing;
 * of a level not to be passed the highest. Either way round it would say nothing, and nothing of a total or a mean.
 */
function extremesOf(
  names: readonly string[],
  conditions: readonly Measurable[],
): readonly string[] {
  const wanted = conditions.map((each) =>
    each.kind === 'level' && each.each && each.aggregate === null ? extremes[each.compare] : [],
  )
  const [words = []] = wanted
  if (wanted.some((each) => each !== words)) return []
  return names.flatMap((name) => words.flatMap((word) => [`${name}の${word}`, `${name}${word}`]))
}

const lowest = ['最低点', '最低得点', '最低値', '最低', '最小値', '最小']
const highest = ['最高点', '最高得点', '最高値', '最高', '最大値', '最大']
const extremes: Readonly<Record<Compare, readonly string[]>> = {
  atLeast: lowest,
  moreThan: lowest,
  atMost: highest,
  lessThan: highest,
  exactly: [],
}

/** A change of 20 % leaves open what the indicator is counted in; its reference may tell. */
function unitOf(condition: Measurable): string | null {
  switch (condition.kind) {
    case 'level':
      return condition.quantity.unit
    case 'range':
      return condition.upper.unit ?? condition.lower.unit
    case 'change': {
      const { unit, from } = condition.change
      const absolute = unit === '%' || unit === 'ポイント' ? null : unit
      return from.value?.unit ?? absolute
    }
  }
}
