/**
 * Tells a database that does not answer from a bug. The store throws an error that carries a problem to show;
 * the web may not import the store, so it is known by what it carries.
 */
import type { Problem } from '../lib/problem.ts'

/** The problem to show, or null when the error is something else. */
export function databaseProblem(error: unknown): Problem | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'DatabaseUnavailable' && 'problem' in cause) return cause.problem as Problem
  }
  return null
}
