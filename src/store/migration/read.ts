/** Reads the folder of migrations: `NNNN-words.sql`, numbered from 0001 without gaps. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Migration } from './compare.ts'
import { migrationProblems } from './problem.ts'

const named = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/
// at the start of a line: inside a function `begin` stands without a semicolon
const transactionWords = /^[ \t]*(?:commit|rollback|begin|start transaction|savepoint)\b[^\n;]*;/im

/** Gives them in order, or all that is wrong with the folder. */
export function readMigrations(folder: string): Result<readonly Migration[]> {
  const names = listNames(folder)
  if (names === null) return fail(migrationProblems.noFolder(folder))
  const misnamed = names.filter((name) => !named.test(name))
  const migrations = names
    .filter((name) => named.test(name))
    .map((name) => readMigration(folder, name))
  const problems: readonly Problem[] = [
    ...misnamed.map(migrationProblems.misnamed),
    ...migrations.flatMap(problemsOf),
  ]
  return problems.length > 0 ? fail(...problems) : ok(migrations)
}

function listNames(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()
  } catch {
    return null
  }
}

function readMigration(folder: string, name: string): Migration {
  // a checkout may turn line ends into \r\n; the migration is the same
  const content = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { number: Number(name.slice(0, 4)), name, sha256, content }
}

function problemsOf({ number, name, content }: Migration, index: number): readonly Problem[] {
  const problems: Problem[] = []
  if (number !== index + 1) {
    problems.push(migrationProblems.outOfOrder(name, String(index + 1).padStart(4, '0')))
  }
  const words = transactionWords.exec(content)
  if (words !== null) problems.push(migrationProblems.ownTransaction(name, words[0].trim()))
  return problems
}
