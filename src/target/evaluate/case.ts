/** What every condition is evaluated with, and what comes out of it. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Target } from '../ast.ts'
import type { EvaluationRules } from '../evaluation-rules.ts'
import type { Evidence } from '../evidence.ts'
import { every, type Outcome } from '../outcome.ts'
import type { Step } from '../step.ts'

export interface Case {
  readonly target: Target
  readonly evidence: Evidence
  readonly rules: EvaluationRules
}

export interface ConditionOutcome {
  readonly outcome: Outcome
  /** What it would be if figures that are not final stayed as they are. */
  readonly wouldBe: Outcome
  /** Whether such a figure keeps it open, and when it becomes final. */
  readonly isOpen: boolean
  readonly finalOn: CalendarDate | null
  readonly steps: readonly Step[]
}

export function undetermined(steps: readonly Step[]): ConditionOutcome {
  return { outcome: 'undetermined', wouldBe: 'undetermined', isOpen: false, finalOn: null, steps }
}

/**
 * Several ways to understand one thing: what they agree on holds, with the steps of the first; where they do not agree,
 * nobody guesses, and `ask` says what would have to be known.
 */
export function agreed(ways: readonly ConditionOutcome[], ask: () => Step): ConditionOutcome {
  const [first, ...others] = ways
  if (first === undefined) return undetermined([])
  const differs = others.some(
    ({ outcome, wouldBe }) => outcome !== first.outcome || wouldBe !== first.wouldBe,
  )
  return differs ? undetermined([...first.steps.filter(isBefore), ask()]) : first
}

/** What is known before anything is compared. */
function isBefore({ kind }: Step): boolean {
  return kind === 'used' || kind === 'inferred'
}

/** Every part by itself (それぞれ): one miss is a miss, whatever the others have. */
export function together(parts: readonly ConditionOutcome[]): ConditionOutcome {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const outcomes = parts.map(({ outcome }) => outcome)
  const outcome = every(outcomes)
  const steps = parts.flatMap((part) => part.steps)
  return {
    outcome,
    wouldBe: every(parts.map(({ wouldBe }) => wouldBe)),
    isOpen: parts.some(({ isOpen }) => isOpen),
    finalOn:
      parts
        .flatMap(({ finalOn }) => finalOn ?? [])
        .sort()
        .at(-1) ?? null,
    steps: [...steps, { kind: 'joined', combine: 'all', outcomes, outcome, parts: true }],
  }
}
