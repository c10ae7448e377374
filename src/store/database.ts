/**
 * The application's door to PostgreSQL. Everything happens in a transaction that says for which municipality it is;
 * row security shows that municipality's rows and no others, to a role that owns nothing.
 */
import type { Result } from '../lib/problem.ts'
import { checkServer, type DatabaseFacts } from './connection/check-server.ts'
import { openPool } from './connection/pool.ts'
import type { Transaction } from './connection/transaction-scope.ts'

/**
 * The driver's tagged template within one transaction; values in it are sent apart from the text. There is no
 * `unsafe`: commands made of text could hold a second one, which may name another municipality.
 */
export type Sql = Transaction & { readonly unsafe: never }

export interface WriteOptions {
  /** As `Link.send`: the work asks for everything before it awaits an answer, and the database alone decides. */
  readonly atOnce: boolean
}

/** What may be done for one municipality. */
export interface Tenancy {
  /**
   * All of the work or none of it. A statement that fails undoes the transaction even if its error is caught.
   *
   * @throws DatabaseUnavailable when the database does not answer
   */
  transaction<T>(work: (sql: Sql) => Promise<T>, options?: WriteOptions): Promise<T>
  /**
   * One consistent view; writing is refused. The work may be begun a second time when the connection turns out to have
   * been lost before it: it should do nothing but read.
   */
  read<T>(
    work: (sql: Sql) => Promise<T>,
    /** Plans of the first time serve ever after, whatever is asked for. */
    options?: { readonly planOnce: boolean },
  ): Promise<T>
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

export interface DatabaseOptions {
  /** Connections at most. */
  readonly size?: number
  /** Seconds after which one statement is given up. */
  readonly statementTimeout?: number
}

const appRole = 'torikumi_app'

/**
 * After so many writes one connection plans its statements anew, those of foreign keys too: a plan kept from when
 * a table was empty reads it whole after an import has filled it (7,200 sheets: slope 1.3 without this).
 */
const planAfter = 16

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/**
 * Opens a database by its URL: `appUrl` of the embedded server, or DATABASE_URL. Nothing is sent yet, so the
 * application can start, and say what is wrong, while the database is away.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { size = 10, statementTimeout = 30 } = options
  const pool = openPool(url, { name: 'torikumi', size })
  const settings = `set local statement_timeout = '${statementTimeout}s'; set local search_path = torikumi, public`

  let writes = 0

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
      const planOnce = `${look}; set local plan_cache_mode = force_generic_plan`
      return {
        transaction(work, options) {
          writes += 1
          const anew = writes % planAfter === 0 ? '; discard plans' : ''
          const run = options?.atOnce === true ? pool.send : pool.transaction
          return run(`${write}${anew}`, (sql) => work(sql as Sql))
        },
        read: (work, options) =>
          pool.look(options?.planOnce === true ? planOnce : look, (sql) => work(sql as Sql)),
      }
    },
    check: () =>
      checkServer(url, appRole, (work) => pool.transaction(`begin read only; ${settings}`, work)),
    ping: () => pool.transaction('begin read only', async () => {}),
    close: () => pool.close(),
  }
}
