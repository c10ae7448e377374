/** Which problem belongs to which field of a form, by the problem's code. */
import type { Problem } from '../../lib/problem.ts'

/** Code of a problem, or its beginning up to the slash, → id of the field. */
export type FieldOfProblem = Readonly<Record<string, string>>

export function fieldOf(problem: Problem, fields: FieldOfProblem): string | null {
  return fields[problem.code] ?? fields[problem.code.split('/')[0] ?? ''] ?? null
}

/** What stands under a field, all of it; null when nothing is wrong with it. */
export function errorAt(
  problems: readonly Problem[],
  fields: FieldOfProblem,
  field: string,
): string | null {
  const here = problems.filter((problem) => fieldOf(problem, fields) === field)
  return here.length === 0 ? null : here.map(({ message }) => message).join(' ')
}

/** The lines of the summary on top. */
export function summaryOf(problems: readonly Problem[], fields: FieldOfProblem) {
  return problems.map((problem) => ({
    message: problem.message,
    target: fieldOf(problem, fields),
  }))
}
