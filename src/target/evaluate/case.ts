/** What every condition is evaluated with, and what comes out of it. */
import type { Target } from '../ast.ts'
import type { EvaluationRules } from '../evaluation-rules.ts'
import type { Evidence } from '../evidence.ts'
import type { Outcome } from '../outcome.ts'
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
  readonly finalOn: string | null
  readonly steps: readonly Step[]
}

export function undetermined(steps: readonly Step[]): ConditionOutcome {
  return { outcome: 'undetermined', wouldBe: 'undetermined', isOpen: false, finalOn: null, steps }
}
