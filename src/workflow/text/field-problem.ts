/** A problem of a field on the form, so that a page can lead to it. */
import type { Problem } from '../../lib/problem.ts'

export interface FieldProblem extends Problem {
  /** `title`, `yearTargets.k3.sentence`; null where the whole sheet is concerned. */
  readonly path: string | null
}

export function blocks(path: string | null, code: string, message: string): FieldProblem {
  return { path, code, severity: 'blocks', message }
}

export function asks(path: string | null, code: string, message: string): FieldProblem {
  return { path, code, severity: 'asks', message }
}
