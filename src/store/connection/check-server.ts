/** Whether a database can be used at all, and if not, why: told at the start and to whoever looks after it. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { formatAddress, isAddress } from './address.ts'
import { serverProblems } from './server-problem.ts'
import type { Transaction } from './transaction-scope.ts'
import { codeOf, DatabaseUnavailable } from './unavailable.ts'

export interface DatabaseFacts {
  /** As the server prints it: `18.4`. */
  readonly version: string
  /** False without pg_trgm, or where the locale is `C`: it then finds nothing in Japanese. */
  readonly readsJapanese: boolean
}

export interface ServerFacts {
  /** As the server counts: 180004 for 18.4. */
  readonly number: number
  readonly version: string
  readonly encoding: string
}

type Reading = <T>(work: (sql: Transaction) => Promise<T>) => Promise<T>

const oldestServer = 150_000
/** Since 16 to be a member of a role and to be allowed to act as it are two things. */
const membershipIsSplit = 160_000

/**
 * @param appRole The role that transactions act as
 * @param read Runs a look at the database
 */
export async function checkServer(
  url: string,
  appRole: string,
  read: Reading,
): Promise<Result<DatabaseFacts>> {
  if (!isAddress(url)) return fail(serverProblems.notAddress())
  try {
    return await read((sql) => inspect(sql, appRole))
  } catch (cause) {
    const problem = connectionProblem(url, cause)
    if (problem === null) throw cause
    return fail(problem)
  }
}

/** Why there was no way in, or null when the error is about something else. */
export function connectionProblem(url: string, cause: unknown): Problem | null {
  const place = formatAddress(url)
  const code = codeOf(cause)
  if (code === '28P01' || code === '28000') return serverProblems.refused(place)
  if (code === '3D000') return serverProblems.missing(place)
  return cause instanceof DatabaseUnavailable ? serverProblems.unreachable(place) : null
}

/** What keeps a server of this version and encoding from being used. */
export function judgeServer({ number, version, encoding }: ServerFacts): readonly Problem[] {
  const tooOld = number < oldestServer ? [serverProblems.tooOld(version)] : []
  const notUnicode = encoding === 'UTF8' ? [] : [serverProblems.notUnicode(encoding)]
  return [...tooOld, ...notUnicode]
}

/** What a server tells about itself. */
export async function readServerFacts(sql: Transaction): Promise<ServerFacts> {
  const [server] = await sql<ServerFacts[]>`
    select current_setting('server_version_num')::int as number,
           current_setting('server_version') as version,
           current_setting('server_encoding') as encoding`
  if (server === undefined) throw new Error('the server told nothing about itself')
  return server
}

async function inspect(sql: Transaction, appRole: string): Promise<Result<DatabaseFacts>> {
  const server = await readServerFacts(sql)
  const problems = judgeServer(server)
  if (problems.length > 0) return fail(...problems)
  if (!(await mayActAs(sql, appRole, server))) return fail(serverProblems.noRole(appRole))
  return ok({ version: server.version, readsJapanese: await readsJapanese(sql) })
}

async function mayActAs(sql: Transaction, role: string, { number }: ServerFacts): Promise<boolean> {
  const right = number < membershipIsSplit ? 'MEMBER' : 'SET'
  const [row] = await sql<{ may: boolean }[]>`
    select coalesce(bool_or(pg_has_role(current_user, oid, ${right})), false) as may
    from pg_roles where rolname = ${role}`
  return row?.may ?? false
}

async function readsJapanese(sql: Transaction): Promise<boolean> {
  const [found] = await sql<{ has: boolean }[]>`
    select to_regprocedure('show_trgm(text)') is not null as has`
  if (found?.has !== true) return false
  const [words] = await sql<{ count: number }[]>`select cardinality(show_trgm('取組')) as count`
  return (words?.count ?? 0) > 0
}
