/** Holds the migrations that the program brings against those that a database has had. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { migrationProblems } from './problem.ts'

export interface Migration {
  /** From its file's name, from 1 without gaps. */
  readonly number: number
  /** Its file's name: `0001-roles-and-tenancy.sql`. */
  readonly name: string
  /** Of its text, with line ends as \n, in hexadecimal. */
  readonly sha256: string
  readonly content: string
}

export type AppliedMigration = Pick<Migration, 'number' | 'name' | 'sha256'>

/** What is pending, in order; or all that keeps program and database from fitting. */
export function compareMigrations(
  files: readonly Migration[],
  applied: readonly AppliedMigration[],
): Result<readonly Migration[]> {
  const problems = applied.flatMap((one) => problemOf(one, files))
  if (problems.length > 0) return fail(...problems)
  return ok(files.filter(({ number }) => !applied.some((one) => one.number === number)))
}

function problemOf(applied: AppliedMigration, files: readonly Migration[]): readonly Problem[] {
  const file = files.find(({ number }) => number === applied.number)
  const newest = files.at(-1)?.number ?? 0
  if (file === undefined && applied.number > newest) return [migrationProblems.newer(applied.name)]
  if (file === undefined) return [migrationProblems.missing(applied.name)]
  return file.sha256 === applied.sha256 ? [] : [migrationProblems.changed(applied.name)]
}
