/**
 * Holds a target against its evidence: met, unmet or undetermined, with every step on the way. A missing input never
 * decides, and is named; a figure that is not final decides only where it cannot turn any more.
 */
import type { Condition, Target } from './ast.ts'
import type { ConditionOutcome } from './evaluate/case.ts'
import { evaluateCondition } from './evaluate/condition.ts'
import { isHeldAfter, laterYears } from './evaluate/hold.ts'
import { defaultRules, type EvaluationRules } from './evaluation-rules.ts'
import type { Evidence } from './evidence.ts'
import { every, type Outcome, some } from './outcome.ts'
import { printTarget } from './print-target.ts'
import type { Evaluation, Step } from './step.ts'

/** Exact throughout; `rules` say what the target's words leave open. */
export function evaluateTarget(
  target: Target,
  evidence: Evidence,
  rules: EvaluationRules = defaultRules,
): Evaluation {
  const found = evaluateYear(target, evidence, rules)
  const read: Step = { kind: 'read', asWritten: target.asWritten, canonical: printTarget(target) }
  const later = isHeldAfter(target) ? laterYears(target, evidence) : []
  if (later.length === 0) return { ...found, steps: [read, ...found.steps] }
  const held = later.map((year) =>
    evaluateYear({ ...target, fiscalYear: year.fiscalYear }, year.evidence, rules),
  )
  const outcomes = [found, ...held].map(({ outcome }) => outcome)
  const outcome = every(outcomes)
  const steps = [read, ...found.steps, ...held.flatMap((year) => year.steps.filter(isOfYear))]
  return {
    outcome,
    steps: [...steps, { kind: 'joined', combine: 'all', outcomes, outcome, parts: true }],
    provisional: outcome === 'undetermined' ? found.provisional : null,
  }
}

/** What was assumed of the sentence is told once. */
function isOfYear({ kind }: Step): boolean {
  return kind !== 'inferred'
}

function evaluateYear(target: Target, evidence: Evidence, rules: EvaluationRules): Evaluation {
  const found = target.conditions.map((condition) =>
    evaluateCondition(condition, { target, evidence, rules }),
  )
  const deciding = found.filter((_, index) => decides(target.conditions[index]))
  const outcomes = deciding.map(({ outcome: each }) => each)
  const outcome = join(target, outcomes)
  const wouldBe = join(
    target,
    deciding.map(({ wouldBe: each }) => each),
  )
  const steps: Step[] = []
  for (const each of found) steps.push(...each.steps)
  steps.push(...disagreement(target, found))
  const joined: Step = { kind: 'joined', combine: target.combine, outcomes, outcome }
  return {
    outcome,
    steps: deciding.length > 1 ? [...steps, joined] : steps,
    provisional: provisional(outcome, wouldBe, deciding),
  }
}

function join({ combine }: Target, outcomes: readonly Outcome[]): Outcome {
  return combine === 'all' ? every(outcomes) : some(outcomes)
}

function decides(condition: Condition | undefined): boolean {
  return condition !== undefined && !restates(condition)
}

function restates(condition: Condition): boolean {
  return (condition.kind === 'change' || condition.kind === 'level') && condition.restates === true
}

function provisional(
  outcome: Outcome,
  wouldBe: Outcome,
  found: readonly ConditionOutcome[],
): Evaluation['provisional'] {
  if (outcome !== 'undetermined' || wouldBe === 'undetermined') return null
  const open = found.filter(({ isOpen }) => isOpen)
  if (open.length === 0) return null
  const days = open.flatMap(({ finalOn }) => finalOn ?? []).sort()
  return { wouldBe, judgeAgainOn: days.at(-1) ?? null }
}

/** The relative form beside a level should come out the same; where it does not, the reader is told. */
function disagreement(target: Target, found: readonly ConditionOutcome[]): readonly Step[] {
  const [level] = found
  const differing = found.some(
    ({ wouldBe }, index) =>
      !decides(target.conditions[index]) &&
      wouldBe !== 'undetermined' &&
      level !== undefined &&
      level.wouldBe !== 'undetermined' &&
      wouldBe !== level.wouldBe,
  )
  if (!differing) return []
  return [
    {
      kind: 'inferred',
      what: '目標の値と、増減で書かれた形とで結果が違います。値で書かれた形で判定しました。',
      english: 'The level and the change beside it come out differently; the level decides.',
    },
  ]
}
