/** One condition against the evidence. */

import { never } from '../../lib/never.ts'
import type { Condition, DeferredCondition, DoneCondition } from '../ast.ts'
import type { Step } from '../step.ts'
import { type Case, type ConditionOutcome, undetermined } from './case.ts'
import { evaluateChange } from './change.ts'
import { evaluateLevel, evaluateRange } from './level.ts'

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
