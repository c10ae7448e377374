/**
 * What a rule makes of evaluated targets: one small function a rule. What is left out of a count is neither met nor
 * missed; and a sheet with nothing to count is open, not attained.
 */
import { never } from '../lib/never.ts'
import type { GradeRule, ProgressRule, Rule } from '../plan/rule-set.ts'
import type { Target } from '../target/ast.ts'
import { every, type Outcome, some } from '../target/outcome.ts'
import type { Evaluation } from '../target/step.ts'
import { comesUpTo, type Progress, progressesOf } from './progress.ts'

export interface RuledSheet {
  readonly outcome: Outcome
  /** null for rules without grades, and while a target is open. */
  readonly grade: string | null
  /** In the order given. */
  readonly targets: readonly RuledTarget[]
}

export interface RuledTarget {
  readonly outcome: Outcome
  /** Left out of the count: the rule counts figures only. */
  readonly leftOut: boolean
  /** The target's own grade, null where it has none. */
  readonly grade: string | null
}

export interface EvaluatedTarget {
  readonly target: Target
  readonly evaluation: Evaluation
  readonly period: Period
}

/** Where a target's period stands: year 2 of 3. A target for the year is year 1 of 1. */
export interface Period {
  readonly length: number
  readonly year: number
}

export const oneYear: Period = { length: 1, year: 1 }

/**
 * What a rule makes of a sheet's targets, each evaluated before.
 *
 * @returns Undetermined where the rule finds no target that counts; one it leaves out says so
 */
export function applyRule(rule: Rule, targets: readonly EvaluatedTarget[]): RuledSheet {
  switch (rule.kind) {
    case 'all-targets':
      return applyAllTargets(targets)
    case 'progress':
      return applyProgress(rule, targets)
    case 'grades':
      return applyGrades(rule, targets)
    default:
      return never(rule)
  }
}

function applyAllTargets(targets: readonly EvaluatedTarget[]): RuledSheet {
  const ruled = targets.map(({ evaluation }) => ruledTarget(evaluation.outcome))
  return { outcome: every(ruled.map(({ outcome }) => outcome)), grade: null, targets: ruled }
}

function applyProgress(rule: ProgressRule, targets: readonly EvaluatedTarget[]): RuledSheet {
  const ruled = targets.map((each) =>
    hasFigure(each.target)
      ? ruledTarget(onCourse(rule, each))
      : { ...ruledTarget('undetermined'), leftOut: true },
  )
  const outcome = every(ruled.filter(({ leftOut }) => !leftOut).map((each) => each.outcome))
  const words = { met: rule.onCourse, unmet: rule.behind, undetermined: null }
  return { outcome, grade: words[outcome], targets: ruled }
}

/** Whether a target has come as far as its line asks; without a line it has to hold itself. */
function onCourse(rule: ProgressRule, { target, evaluation, period }: EvaluatedTarget): Outcome {
  const line = rule.lines.find(
    ({ length, year }) => length === period.length && (year === null || year === period.year),
  )
  const progresses = progressesOf(target, evaluation)
  if (line === undefined || isOpen(evaluation, progresses)) return evaluation.outcome
  const outcomes = progresses.map((each) => (comesUpTo(each, line.percent) ? 'met' : 'unmet'))
  return target.combine === 'all' ? every(outcomes) : some(outcomes)
}

function applyGrades(rule: GradeRule, targets: readonly EvaluatedTarget[]): RuledSheet {
  const ruled = targets.map(({ target, evaluation }) => ({
    ...ruledTarget(evaluation.outcome),
    grade: gradeOf(rule, target, evaluation),
  }))
  const ranks = ruled.map(({ grade }) => rule.grades.findIndex((line) => line.grade === grade))
  const complete = ranks.length > 0 && !ranks.includes(-1)
  return {
    outcome: every(ruled.map(({ outcome }) => outcome)),
    grade: complete ? (rule.grades[Math.max(...ranks)]?.grade ?? null) : null,
    targets: ruled,
  }
}

/** The grade of the figure that decides: the worst where all conditions have to hold, else the best. */
function gradeOf(rule: GradeRule, target: Target, evaluation: Evaluation): string | null {
  const progresses = progressesOf(target, evaluation)
  if (isOpen(evaluation, progresses)) return null
  const ranks = progresses.map((each) => rankOf(rule, each)).filter((rank) => rank !== null)
  if (ranks.length < progresses.length) return null
  const rank = target.combine === 'all' ? Math.max(...ranks) : Math.min(...ranks)
  return rule.grades[rank]?.grade ?? null
}

/** null where a target was missed and no share can tell by how much (one error where none was allowed). */
function rankOf(rule: GradeRule, progress: Progress): number | null {
  if (progress.share === null) return progress.reached ? 0 : null
  const lines = rule.grades.slice(0, -1)
  // a strict bound just touched is 100 % of it and still a miss: not the best grade
  const found = lines.findIndex(
    ({ percent }, index) => comesUpTo(progress, percent) && (index > 0 || progress.reached),
  )
  return found === -1 ? rule.grades.length - 1 : found
}

function isOpen(evaluation: Evaluation, progresses: readonly Progress[]): boolean {
  return evaluation.outcome === 'undetermined' || progresses.length === 0
}

/** Whether a target states any figure: acts and open targets do not. */
export function hasFigure(target: Target): boolean {
  return target.conditions.some(({ kind }) => kind !== 'done' && kind !== 'deferred')
}

function ruledTarget(outcome: Outcome): RuledTarget {
  return { outcome, leftOut: false, grade: null }
}
