/** One condition against the evidence. */

import { never } from '../../lib/never.ts'
import type { Condition, DeferredCondition, DoneCondition, Target } from '../ast.ts'
import type { EvaluationRules } from '../evaluation-rules.ts'
import type { Evidence } from '../evidence.ts'
import type { Outcome } from '../outcome.ts'
import type { Step } from '../step.ts'
import { evaluateChange } from './change.ts'
import { evaluateLevel, evaluateRange } from './level.ts'

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

export function evaluateCondition(condition: Condition, of: Case): ConditionOutcome {
  switch (condition.kind) {
    case 'level':
      return evaluateLevel(condition, of)
    case 'range':
      return evaluateRange(condition, of)
    case 'change':
      return evaluateChange(condition, of)
    case 'done':
      return evaluateDone(condition, of)
    case 'deferred':
      return undetermined([missingTarget(condition)])
    default:
      return never(condition)
  }
}

export function undetermined(steps: readonly Step[]): ConditionOutcome {
  return { outcome: 'undetermined', wouldBe: 'undetermined', isOpen: false, finalOn: null, steps }
}

function evaluateDone(_condition: DoneCondition, { evidence }: Case): ConditionOutcome {
  if (evidence.done === null) {
    return undetermined([
      {
        kind: 'missing',
        what: '実施したかどうかの記録',
        english: 'a record of whether it was done',
      },
    ])
  }
  const outcome = evidence.done ? 'met' : 'unmet'
  return { outcome, wouldBe: outcome, isOpen: false, finalOn: null, steps: [] }
}

function missingTarget({ why, trigger }: DeferredCondition): Step {
  switch (why) {
    case 'to-be-set':
      return {
        kind: 'missing',
        what: trigger === null ? '目標の値（今後設定）' : `目標の値（${trigger}）`,
        english: 'a target value: it is still to be set',
      }
    case 'blank':
      return {
        kind: 'missing',
        what: '目標の値（空欄）',
        english: 'a target value: it is left blank',
      }
    case 'not-measurable':
      return { kind: 'missing', what: '数値で測れる目標', english: 'a target that can be measured' }
    default:
      return never(why)
  }
}
