/** A few links shared by many callers, one caller a link at a time. Lost links are replaced, waiting has an end. */
import { type Link, type LinkOptions, openLink } from './link.ts'
import type { Transaction } from './transaction-scope.ts'
import { DatabaseUnavailable } from './unavailable.ts'

export interface Pool {
  /** As `Link.transaction`, on whichever link is free. */
  transaction<T>(opening: string, work: (sql: Transaction) => Promise<T>): Promise<T>
  /** As `Link.look`; work that is begun on a link that had died unnoticed is begun once more on another. */
  look<T>(opening: string, work: (sql: Transaction) => Promise<T>): Promise<T>
  /** As `Link.send` on a link that was used before; on a new one, which may not come about at all, step by step. */
  send<T>(opening: string, work: (sql: Transaction) => Promise<T>): Promise<T>
  /** Waits for transactions under way, then closes every link. */
  close(): Promise<void>
}

export interface PoolOptions extends LinkOptions {
  readonly size: number
  /** Milliseconds a caller waits for a free link before the database counts as busy. */
  readonly patience?: number
}

type Waiting = (link: Link) => void

export function openPool(url: string, options: PoolOptions): Pool {
  const idle: Link[] = []
  const used = new WeakSet<Link>()
  const waiting: Waiting[] = []
  const running = new Set<Promise<unknown>>()
  let count = 0
  let closed = false

  function fresh(): Link {
    count += 1
    return openLink(url, options)
  }

  function takeIdle(): Link | undefined {
    const link = idle.pop()
    if (link === undefined || !link.isLost()) return link
    count -= 1
    return takeIdle()
  }

  async function take(): Promise<Link> {
    if (closed) throw new DatabaseUnavailable('unreachable', new Error('the pool is closed'))
    const link = takeIdle()
    if (link !== undefined) return link
    return count < options.size ? fresh() : queue()
  }

  function queue(): Promise<Link> {
    return new Promise((resolve, reject) => {
      const entry: Waiting = (link) => {
        clearTimeout(timer)
        resolve(link)
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(entry), 1)
        reject(new DatabaseUnavailable('busy', new Error('no free connection')))
      }, options.patience ?? 10_000)
      waiting.push(entry)
    })
  }

  function giveBack(link: Link): void {
    if (link.isLost()) count -= 1
    const next = waiting.shift()
    if (next !== undefined) next(link.isLost() ? fresh() : link)
    else if (!link.isLost()) idle.push(link)
  }

  async function onSomeLink<T>(run: (link: Link, begin: () => void) => Promise<T>): Promise<T> {
    const link = await take()
    const usedBefore = used.has(link)
    let begun = false
    try {
      return await run(link, () => {
        begun = true
        used.add(link)
      })
    } catch (cause) {
      // an idle link may have died unnoticed: nothing was begun, so once more on another is safe
      if (begun || !usedBefore || !link.isLost()) throw cause
    } finally {
      giveBack(link)
    }
    return onSomeLink(run)
  }

  function tracked<T>(done: Promise<T>): Promise<T> {
    running.add(done)
    const forget = () => running.delete(done)
    done.then(forget, forget)
    return done
  }

  const stepByStep = <T>(
    link: Link,
    begin: () => void,
    [opening, work]: readonly [string, (sql: Transaction) => Promise<T>],
  ) =>
    link.transaction(opening, (sql) => {
      begin()
      return work(sql)
    })

  return {
    transaction: (...asked) => tracked(onSomeLink((link, begin) => stepByStep(link, begin, asked))),
    send: (...asked) =>
      tracked(
        onSomeLink((link, begin) => {
          if (!used.has(link)) return stepByStep(link, begin, asked)
          begin()
          return link.send(...asked)
        }),
      ),
    look: (opening, work) => tracked(onSomeLink((link, begin) => link.look(opening, work, begin))),
    async close() {
      closed = true
      await Promise.allSettled(running)
      await Promise.all(idle.splice(0).map((link) => link.close()))
    },
  }
}
