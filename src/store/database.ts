/**
 * The application's door to PostgreSQL. Everything happens in a transaction that says for which municipality it is;
 * row security shows that municipality's rows and no others, to a role that owns nothing.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { formatAddress, isAddress } from './connection/address.ts'
import type { Transaction } from './connection/link.ts'
import { openPool } from './connection/pool.ts'
import { codeOf, DatabaseUnavailable } from './connection/unavailable.ts'

/** The driver's tagged template within one transaction; values in it are sent apart from the text. */
export type Sql = Transaction

/** What may be done for one municipality. */
export interface Tenancy {
  /**
   * All of the work or none of it. A statement that fails undoes the transaction even if its error is caught.
   *
   * @throws DatabaseUnavailable when the database does not answer
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** One consistent view; writing is refused. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>
}

export interface Database {
  /** @param municipality A UUID; anything else is a bug and throws */
  forMunicipality(municipality: string): Tenancy
  /** Whether this database can be used, told at the start and to whoever looks after it. */
  check(): Promise<Result<DatabaseFacts>>
  /** @throws DatabaseUnavailable when nobody answers */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseFacts {
  /** As the server prints it: `18.4`. */
  readonly version: string
  /** False without pg_trgm, or where the locale is `C`: it then finds nothing in Japanese. */
  readonly readsJapanese: boolean
}

export interface DatabaseOptions {
  /** Connections at most. */
  readonly size?: number
  /** Seconds after which one statement is given up. */
  readonly statementTimeout?: number
}

const oldestServer = 150_000
const appRole = 'torikumi_app'
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/**
 * Opens a database by its URL: `appUrl` of the embedded server, or DATABASE_URL. Nothing is sent yet, so the
 * application can start, and say what is wrong, while the database is away.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { size = 10, statementTimeout = 30 } = options
  const pool = openPool(url, { name: 'torikumi', size })
  const settings = `set local statement_timeout = '${statementTimeout}s'; set local search_path = torikumi, public`

  function opening(mode: string, municipality: string): string {
    const tenant = `set local role ${appRole}; set local app.municipality = '${municipality}'`
    return `begin ${mode}; ${settings}; ${tenant}`
  }

  return {
    forMunicipality(municipality) {
      // it goes into the text of a command
      if (!uuid.test(municipality)) throw new TypeError(`not a municipality: ${municipality}`)
      const write = opening('read write', municipality)
      const look = opening('isolation level repeatable read read only', municipality)
      return {
        transaction: (work) => pool.transaction(write, work),
        read: (work) => pool.transaction(look, work),
      }
    },
    check: () => check(url, (work) => pool.transaction(`begin read only; ${settings}`, work)),
    ping: () => pool.transaction('begin read only', async () => {}),
    close: () => pool.close(),
  }
}

type Reading = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>

async function check(url: string, read: Reading): Promise<Result<DatabaseFacts>> {
  if (!isAddress(url)) return fail(databaseProblems.notAddress())
  try {
    return await read(inspect)
  } catch (cause) {
    const place = formatAddress(url)
    const code = codeOf(cause)
    if (code === '28P01' || code === '28000') return fail(databaseProblems.refused(place))
    if (code === '3D000') return fail(databaseProblems.missing(place))
    if (cause instanceof DatabaseUnavailable) return fail(databaseProblems.unreachable(place))
    throw cause
  }
}

async function inspect(sql: Sql): Promise<Result<DatabaseFacts>> {
  const [server] = await sql<{ number: number; version: string; encoding: string }[]>`
    select current_setting('server_version_num')::int as number,
           current_setting('server_version') as version,
           current_setting('server_encoding') as encoding`
  if (server === undefined) throw new Error('the server told nothing about itself')
  const problems: Problem[] = []
  if (server.number < oldestServer) problems.push(databaseProblems.tooOld(server.version))
  if (server.encoding !== 'UTF8') problems.push(databaseProblems.notUnicode(server.encoding))
  if (problems.length === 0 && !(await mayActAsApp(sql))) problems.push(databaseProblems.noRole())
  if (problems.length > 0) return fail(...problems)
  return ok({ version: server.version, readsJapanese: await readsJapanese(sql) })
}

async function readsJapanese(sql: Sql): Promise<boolean> {
  const [found] = await sql<{ has: boolean }[]>`
    select to_regprocedure('show_trgm(text)') is not null as has`
  if (found?.has !== true) return false
  const [words] = await sql<{ count: number }[]>`select cardinality(show_trgm('取組')) as count`
  return (words?.count ?? 0) > 0
}

async function mayActAsApp(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ may: boolean }[]>`
    select coalesce(bool_or(pg_has_role(current_user, oid, 'MEMBER')), false) as may
    from pg_roles where rolname = ${appRole}`
  return row?.may ?? false
}

function problem(code: string, message: string): Problem {
  return { code: `database/${code}`, severity: 'blocks', message }
}

const databaseProblems = {
  notAddress: () =>
    problem(
      'not-an-address',
      'DATABASE_URL を読めません。「postgres://利用者:パスワード@機械:5432/データベース」の形で書いてください。',
    ),
  unreachable: (place: string) =>
    problem(
      'unreachable',
      `データベース「${place}」につながりません。動いているか、DATABASE_URL の機械の名前とポートが合っているかを確かめてください。`,
    ),
  refused: (place: string) =>
    problem(
      'refused',
      `データベース「${place}」に入れません。DATABASE_URL の利用者とパスワードを確かめてください。`,
    ),
  missing: (place: string) =>
    problem(
      'missing',
      `データベース「${place}」がありません。先に作るか、DATABASE_URL のデータベースの名前を直してください。`,
    ),
  tooOld: (version: string) =>
    problem(
      'too-old',
      `データベースの PostgreSQL ${version} は古くて使えません。PostgreSQL 15 以上を用意してください。`,
    ),
  notUnicode: (encoding: string) =>
    problem(
      'not-unicode',
      `データベースの文字コードが ${encoding} です。UTF8 のデータベースを作ってください。`,
    ),
  noRole: () =>
    problem(
      'no-role',
      `データベースの利用者が役割 ${appRole} になれません。管理者に「CREATE ROLE ${appRole}」と「GRANT ${appRole} TO 利用者」を頼んでください。`,
    ),
} as const
