/**
 * The driver's functions for the length of one transaction. A query is sent when it is awaited, so one that is
 * awaited too late would run in whatever comes next on this connection: it is refused instead.
 */
import type postgres from 'postgres'

/** The driver's tagged template inside one transaction: `` await sql`select …` ``. */
export type Transaction = postgres.ISql<Record<never, never>>

interface Pending extends Promise<unknown> {
  handler(query: Pending): void
  reject(cause: unknown): void
}

export function openScope(driver: postgres.Sql) {
  let open = true
  let failed: unknown
  const bound = (made: unknown): unknown => {
    if (!isPending(made)) return made
    const send = made.handler
    made.handler = (query) => {
      if (!open) return query.reject(new Error('a query was awaited after its transaction'))
      query.catch((cause: unknown) => {
        failed ??= cause
      })
      return send(query)
    }
    return made
  }
  function close(): void {
    open = false
  }
  const sql = new Proxy(driver, {
    apply: (target, self, args) => bound(Reflect.apply(target, self, args)),
    get(target, key) {
      if (key === 'unsafe') {
        return (...args: Parameters<typeof target.unsafe>) => bound(target.unsafe(...args))
      }
      return allowed.has(key) ? Reflect.get(target, key) : undefined
    },
  })
  return {
    sql: sql as Transaction,
    failure: () => failed,
    close,
    /** The same query, with which the scope closes when it goes out: behind all that was asked for before it. */
    last<Q>(query: Q): Q {
      if (!isPending(query)) return query
      const send = query.handler
      query.handler = (own) => {
        close()
        return send(own)
      }
      return query
    },
  }
}

const allowed: ReadonlySet<string | symbol> = new Set(['json', 'array', 'typed', 'types'])

function isPending(made: unknown): made is Pending {
  return made instanceof Promise && 'handler' in made && 'reject' in made
}
