/** A checked statement with what each target would come out as for the figures somebody tries. */
import type { Problem } from '../lib/problem.ts'
import type { CheckedStatement, CheckedTarget } from './check-statement.ts'
import type { Evaluation } from './step.ts'

export interface ReadStatement extends CheckedStatement {
  readonly targets: readonly TriedTarget[]
  /** Figures to try that are none. */
  readonly trialProblems: readonly Problem[]
}

export interface TriedTarget extends CheckedTarget {
  /** null while no figure is tried. */
  readonly trial: Evaluation | null
}
