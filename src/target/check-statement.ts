/**
 * A target statement as its writer wants it checked while writing: every target in it, one canonical sentence each,
 * and whatever is unclear with its place, what was expected there and what was probably meant.
 */
import type { Problem } from '../lib/problem.ts'
import type { Target } from './ast.ts'
import { parseTargets, type TargetContext } from './parse-targets.ts'
import { printTarget } from './print-target.ts'
import { slipProblem } from './spelling/slip-problem.ts'
import { findSlips } from './spelling/slips.ts'

export interface CheckedStatement {
  readonly text: string
  /** Empty where the words hold no target at all; then `problems` says why. */
  readonly targets: readonly CheckedTarget[]
  /** Of the whole statement, in order of their place; those of its targets included. */
  readonly problems: readonly Problem[]
}

export interface CheckedTarget {
  /** Its problems with the slips of the pen in its words. */
  readonly target: Target
  readonly canonical: string
}

/** Reads one statement as `parseTargets` does, and looks for slips besides. Blank text has neither. */
export function checkStatement(text: string, context: TargetContext): CheckedStatement {
  if (text.trim() === '') return { text, targets: [], problems: [] }
  const slips = findSlips(text).map(slipProblem)
  const read = parseTargets(text, context)
  const problems = inOrder([...read.flatMap((target) => target.problems), ...slips])
  if (read.every(isUnreadable)) return { text, targets: [], problems }
  const targets = read.map((target) => ({
    target: { ...target, problems: inOrder([...target.problems, ...slips.filter(isIn(target))]) },
    canonical: printTarget(target),
  }))
  return { text, targets, problems }
}

function isUnreadable({ problems }: Target): boolean {
  return problems.some(({ code }) => code === 'target/unreadable')
}

function isIn({ span }: Target) {
  return (problem: Problem) =>
    problem.span !== undefined && problem.span.start >= span.start && problem.span.end <= span.end
}

/** By place, each once: several targets of a statement may repeat what is said of the whole. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const start = ({ span }: Problem) => span?.start ?? 0
  return problems
    .filter((problem, index) => problems.findIndex((other) => isSame(other, problem)) === index)
    .sort((a, b) => start(a) - start(b))
}

function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.span?.start === b.span?.start && a.span?.end === b.span?.end
}
