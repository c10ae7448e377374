/**
 * The things a target measures. Usually one; where a sentence joins several (受験率100% かつ 理解度95点以上) each has its
 * own name and its own actual.
 */
import type { Condition, Target } from '../target/ast.ts'

export interface Measured {
  /** As `Condition.subject`: null where the target's indicator is meant. */
  readonly subject: string | null
  /** The name to look for first. */
  readonly name: string
  /** Every name an actual may stand under, `name` included. */
  readonly names: readonly string[]
  /** The unit the figure must have; null where the target leaves it open. */
  readonly unit: string | null
}

/** Each thing measured once, in order of the conditions; none where the target names nothing that has a figure. */
export function measuredBy(target: Target): readonly Measured[] {
  const found = new Map<string | null, Measured>()
  for (const condition of target.conditions) {
    if (condition.kind === 'done' || condition.kind === 'deferred') continue
    const { subject } = condition
    const unit = found.get(subject)?.unit ?? unitOf(condition)
    const names = namesOf(target, subject)
    const [name] = names
    if (name !== undefined) found.set(subject, { subject, name, names, unit })
  }
  return [...found.values()]
}

/** A part may be reported under its own name or behind the name of the whole (eラーニング受験率). */
function namesOf(target: Target, subject: string | null): readonly string[] {
  const { indicator } = target
  if (subject === null) return indicator === null ? [] : [indicator]
  return indicator === null ? [subject] : [subject, `${indicator}${subject}`]
}

/** A change of 20 % leaves open what the indicator is counted in; its reference may tell. */
function unitOf(condition: Exclude<Condition, { kind: 'done' | 'deferred' }>): string | null {
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
