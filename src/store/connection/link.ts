/**
 * One connection that knows when it is lost. The driver's own pool is not used: after a lost connection its
 * transactions throw out of a timer (the process ends) or go on in the next caller's session, another
 * municipality's among them. Here a lost link is thrown away whole, and a transaction's queries end with it.
 */
import postgres from 'postgres'
import { driverOptions } from './address.ts'
import { openLoss } from './loss.ts'
import { openScope, type Transaction } from './transaction-scope.ts'
import { DatabaseUnavailable, unavailableReason } from './unavailable.ts'

export interface Link {
  /** True once the connection broke; a lost link never works again. */
  isLost(): boolean
  /**
   * Runs `work` in one transaction: `opening` first, commit when `work` returns, roll back when it throws.
   *
   * @param opening Plain SQL that begins the transaction and sets it up, sent in one go
   * @throws DatabaseUnavailable when the database does not answer; otherwise what `work` threw
   */
  transaction<T>(opening: string, work: (sql: Transaction) => Promise<T>): Promise<T>
  /**
   * The same for work that only reads, at the price of its queries alone: they follow the opening on the way without
   * waiting for its answer, and nobody waits for the end. What is read counts only once the opening was answered.
   *
   * @param opening Begins a transaction that is read only: of an opening that failed nothing can be left behind
   * @param begun Called when the opening was answered
   */
  look<T>(opening: string, work: (sql: Transaction) => Promise<T>, begun: () => void): Promise<T>
  /**
   * The same for a change that the database alone decides: opening, queries and commit go out together, so that what it
   * locks is held no longer than the database needs. The work asks for everything before it awaits an answer; a query
   * that comes later is refused, and what came before it is kept.
   *
   * @throws DatabaseUnavailable also when it may have been kept: a connection that is lost leaves the outcome unknown
   */
  send<T>(opening: string, work: (sql: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface LinkOptions {
  readonly name: string
  /** Seconds until an attempt to connect is given up. */
  readonly connectTimeout?: number
  readonly onNotice?: (text: string) => void
}

/** Opens a link. Nothing is sent before its first transaction. */
export function openLink(url: string, options: LinkOptions): Link {
  const { connectTimeout = 5 } = options
  const loss = openLoss()
  const driver = connect(url, { ...options, connectTimeout }, lose)

  function lose(): void {
    loss.happen()
    // the driver would connect again by itself, without the transaction: end it at once
    void driver.end({ timeout: 0 })
  }

  async function transaction<T>(opening: string, work: (sql: Transaction) => Promise<T>) {
    await begin(opening)
    return await within(work, () => commit())
  }

  async function look<T>(
    opening: string,
    work: (sql: Transaction) => Promise<T>,
    begun: () => void,
  ) {
    const opened = begin(opening).then(begun)
    opened.catch(() => {})
    return await within(
      async (sql) => {
        const result = await work(sql)
        await opened
        return result
      },
      async () => void commit().catch(lose),
    ).catch(async (cause: unknown) => {
      await opened // what failed first is why
      throw cause
    })
  }

  async function send<T>(opening: string, work: (sql: Transaction) => Promise<T>) {
    const scope = openScope(driver)
    const opened = begin(opening)
    const worked = loss.orWork((async () => await work(scope.sql))())
    const ended = commit(scope.last)
    const [first, ...others] = await Promise.all([opened, worked, ended].map(causeOf))
    // what failed first is why: what follows it fails of it
    const cause = [first, scope.failure(), ...others].find((each) => each !== undefined)
    if (cause === undefined) return await worked
    const told = explained(cause)
    // also where the opening was not answered: everything behind it was on its way
    const lost = told instanceof DatabaseUnavailable && told.reason === 'unreachable'
    throw lost ? new DatabaseUnavailable('unreachable', told.cause, true) : told
  }

  async function within<T>(work: (sql: Transaction) => Promise<T>, end: () => Promise<void>) {
    const scope = openScope(driver)
    try {
      const result = await loss.orWork(work(scope.sql))
      if (scope.failure() !== undefined) throw scope.failure()
      scope.close()
      await end()
      return result
    } catch (cause) {
      scope.close()
      const fromDatabase = cause === scope.failure() || loss.happened()
      await rollBack(fromDatabase && isUnreachable(cause))
      // a file that the work did not find is no fault of the database
      throw fromDatabase ? explained(cause) : cause
    }
  }

  async function begin(opening: string): Promise<void> {
    // the driver tries for ever when something accepts the connection and drops it without a word
    const patience = setTimeout(lose, 2000 * connectTimeout)
    try {
      await loss.orWork(driver.unsafe(opening))
    } catch (cause) {
      lose()
      throw explained(cause)
    } finally {
      clearTimeout(patience)
    }
  }

  async function rollBack(broken: boolean): Promise<void> {
    if (broken) lose()
    if (!loss.happened()) await driver.unsafe('rollback').catch(lose)
  }

  async function commit(
    last: ReturnType<typeof openScope>['last'] = (query) => query,
  ): Promise<void> {
    try {
      const { command } = await last(driver.unsafe('commit'))
      // a transaction that failed inside answers a commit with ROLLBACK and no error
      if (command !== 'COMMIT') throw new Error(`commit was answered with ${command}`)
    } catch (cause) {
      if (!isUnreachable(cause)) throw explained(cause)
      lose()
      throw new DatabaseUnavailable('unreachable', cause, true)
    }
  }

  return {
    isLost: loss.happened,
    transaction,
    look,
    send,
    close: () => driver.end({ timeout: 5 }),
  }
}

function causeOf(step: Promise<unknown>): Promise<unknown> {
  return step.then(
    () => undefined,
    (cause: unknown) => cause,
  )
}

function isUnreachable(cause: unknown): boolean {
  return unavailableReason(cause) === 'unreachable'
}

/** The same error, or what it means for the caller. */
function explained(cause: unknown): unknown {
  if (cause instanceof DatabaseUnavailable) return cause
  const reason = unavailableReason(cause)
  return reason === null ? cause : new DatabaseUnavailable(reason, cause)
}

function connect(
  url: string,
  options: LinkOptions & { readonly connectTimeout: number },
  onclose: () => void,
) {
  const shared = {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: options.connectTimeout,
    onclose,
    onnotice: (notice: postgres.Notice) => options.onNotice?.(notice['message'] ?? ''),
    connection: { application_name: options.name, TimeZone: 'UTC' },
    // a calendar day stays the text 2020-05-31: as a Date it would move with the time zone
    types: { date: { to: 1082, from: [1082], serialize: String, parse: String } },
  }
  const socket = driverOptions(url)
  return socket === null ? postgres(url, shared) : postgres({ ...socket, ...shared })
}
