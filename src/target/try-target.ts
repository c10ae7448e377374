/**
 * What would come out if …: a target held against figures somebody tries, before anything has happened. Each thing
 * the target measures takes one of them, in the order of the sentence.
 */
import type { Condition, Target } from './ast.ts'
import { evaluateTarget } from './evaluate-target.ts'
import type { Actual } from './evidence.ts'
import type { Figure } from './read-figure.ts'
import type { Evaluation } from './step.ts'

/**
 * @param actuals Fewer than the target measures leave the rest missing
 * @param former Taken for every reference whose figure the sentence does not print; null leaves them missing
 */
export function tryTarget(
  target: Target,
  actuals: readonly Figure[],
  former: Figure | null,
): Evaluation {
  const conditions = former === null ? target.conditions : target.conditions.map(against(former))
  const tried = subjectsOf(target).flatMap((subject, index) => {
    const figure = actuals[index]
    return figure === undefined ? [] : [actualOf(subject, figure)]
  })
  return evaluateTarget({ ...target, conditions }, { actuals: tried, series: [], done: null })
}

/** What a target measures, each once; null stands for the indicator itself. */
export function subjectsOf({ conditions }: Target): readonly (string | null)[] {
  return [...new Set(conditions.flatMap((each) => ('subject' in each ? [each.subject] : [])))]
}

function actualOf(subject: string | null, { value, unit }: Figure): Actual {
  return { subject, value, unit, asOf: null, provisional: false, finalOn: null }
}

function against({ value, unit }: Figure): (condition: Condition) => Condition {
  return (condition) => {
    if (condition.kind !== 'change' || condition.change.from.value !== null) return condition
    const quantity = { value, over: null, unit, asWritten: '' }
    const from = { ...condition.change.from, value: quantity }
    return { ...condition, change: { ...condition.change, from } }
  }
}
