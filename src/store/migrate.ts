/**
 * Brings a database's schema up to date. A migration is a file that never changes again: its hash is kept beside it
 * in the database, and it is applied whole, in one transaction with its own record, or not at all.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { formatAddress, isAddress } from './connection/address.ts'
import { connectionProblem, judgeServer, readServerFacts } from './connection/check-server.ts'
import { type Link, openLink } from './connection/link.ts'
import { serverProblems } from './connection/server-problem.ts'
import type { Transaction } from './connection/transaction-scope.ts'
import { codeOf, unavailableReason } from './connection/unavailable.ts'
import { type AppliedMigration, compareMigrations, type Migration } from './migration/compare.ts'
import { migrationProblems } from './migration/problem.ts'
import { readMigrations } from './migration/read.ts'

/** Only one process migrates one database at a time: the number of its advisory lock ("torikumi" in short). */
const lockNumber = 870_251_046

const opening = `begin; set local search_path = torikumi, public; set local lock_timeout = '60s'`

/**
 * Applies what is pending, in order, and tells which that was: of a new database only that it is made. Each migration stands or falls alone: after a fault
 * the schema is the one before it or the one after it, and running again goes on from there.
 *
 * @param url The role that owns the tables
 * @param folder Holds `NNNN-words.sql`
 * @returns problems, too, when the database cannot be reached or may not be changed
 */
export function migrate(
  url: string,
  folder: string,
  onProgress: (message: string) => void,
  /** The last one to apply, for rows of an older version to come in by. */
  until = Number.POSITIVE_INFINITY,
): Promise<Result<readonly Migration[]>> {
  return withMigrations(url, folder, async (link, files) => {
    const wanted = files.filter(({ number }) => number <= until)
    const applied: Migration[] = []
    const tell = (next: Migration, left: number) => {
      const isNew = [...applied, next][0]?.number === 1
      if (!isNew) onProgress(`データベースの形を新しくしています：${next.name}`)
      else if (applied.length === 0) onProgress(`データベースの形を作っています（${left}段階）`)
    }
    for (;;) {
      const step = await applyNext(link, wanted, tell)
      if (!step.ok) return step
      if (step.value === null) return ok(applied)
      applied.push(step.value)
    }
  })
}

/** What `migrate` would apply. */
export function pending(url: string, folder: string): Promise<Result<readonly Migration[]>> {
  return withMigrations(url, folder, async (link, files) => {
    const applied = await link.transaction(`${opening}; set transaction read only`, listApplied)
    return compareMigrations(files, applied)
  })
}

async function withMigrations<T>(
  url: string,
  folder: string,
  work: (link: Link, files: readonly Migration[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const files = readMigrations(folder)
  if (!files.ok) return files
  if (!isAddress(url)) return fail(serverProblems.notAddress())
  const link = openLink(url, { name: 'torikumi migrate' })
  try {
    const problems = judgeServer(await link.transaction(opening, readServerFacts))
    return problems.length > 0 ? fail(...problems) : await work(link, files.value)
  } catch (cause) {
    const problem = problemOf(url, cause)
    if (problem === null) throw cause
    return fail(problem)
  } finally {
    await link.close()
  }
}

function problemOf(url: string, cause: unknown): Problem | null {
  if (cause instanceof MigrationFailed) return cause.problem
  if (codeOf(cause) === '42501') return migrationProblems.notAllowed(formatAddress(url))
  return connectionProblem(url, cause)
}

/** The database refused one of its commands; thrown so that the transaction is undone. */
class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed'
  readonly problem: Problem

  constructor(migration: Migration, cause: Error) {
    super(cause.message, { cause })
    this.problem = migrationProblems.failed(migration.name, cause.message)
  }
}

/** Applies the next one, if any. What is next is asked anew each time, under the lock: another may have been quicker. */
function applyNext(
  link: Link,
  files: readonly Migration[],
  tell: (next: Migration, left: number) => void,
): Promise<Result<Migration | null>> {
  return link.transaction(opening, async (sql) => {
    await sql`select pg_advisory_xact_lock(${lockNumber})`
    const compared = compareMigrations(files, await listApplied(sql))
    if (!compared.ok) return compared
    const [next] = compared.value
    if (next === undefined) return ok(null)
    tell(next, compared.value.length)
    if (next.number === 1) await makeRecordTable(sql)
    await sql.unsafe(next.content).catch((cause: unknown) => refuse(next, cause))
    await sql`
      insert into torikumi.schema_migration (number, name, sha256)
      values (${next.number}, ${next.name}, ${next.sha256})`
    return ok(next)
  })
}

async function listApplied(sql: Transaction): Promise<readonly AppliedMigration[]> {
  const [table] = await sql<{ found: boolean }[]>`
    select to_regclass('torikumi.schema_migration') is not null as found`
  if (table?.found !== true) return []
  return sql<AppliedMigration[]>`
    select number, name, sha256 from torikumi.schema_migration order by number`
}

async function makeRecordTable(sql: Transaction): Promise<void> {
  await sql.unsafe(`
    create schema if not exists torikumi;
    create table torikumi.schema_migration (
      number integer primary key,
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null default clock_timestamp()
    )`)
}

function refuse(migration: Migration, cause: unknown): never {
  const other = codeOf(cause) === '42501' || unavailableReason(cause) !== null
  throw other || !(cause instanceof Error) ? cause : new MigrationFailed(migration, cause)
}
