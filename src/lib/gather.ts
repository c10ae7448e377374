/**
 * Gathers what many ask for at the same time and does it together: while one lot is on its way the next one collects.
 * Whoever is alone waits for nobody. A lot that fails fails for everyone in it.
 */
import { getAt } from './get-at.ts'
export interface Gathering<T, R> {
  add(item: T): Promise<R>
}

export interface GatherOptions {
  /** Items in one lot at most. */
  readonly most: number
  /** Lots on their way at once. */
  readonly lanes: number
}

interface Waiting<T, R> {
  readonly item: T
  readonly resolve: (result: R | PromiseLike<R>) => void
  readonly reject: (cause: unknown) => void
}

/** @param work Gives one result for each item, in their order; a promise of one that fails fails for that item alone */
export function gather<T, R>(
  work: (items: readonly T[]) => Promise<readonly (R | PromiseLike<R>)[]>,
  { most, lanes }: GatherOptions,
): Gathering<T, R> {
  const waiting: Waiting<T, R>[] = []
  let free = lanes

  async function run(): Promise<void> {
    for (;;) {
      // everything that comes in the same turn goes together, those who were just answered among it
      await new Promise(setImmediate)
      if (waiting.length === 0) break
      await settle(waiting.splice(0, most))
    }
    free += 1
  }

  async function settle(lot: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const items = lot.map(({ item }) => item)
      const results = await work(items)
      if (results.length !== lot.length) throw new Error('a lot gave other than one result an item')
      for (const [at, { resolve }] of lot.entries()) resolve(getAt(results, at))
    } catch (cause) {
      for (const { reject } of lot) reject(cause)
    }
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        if (free === 0) return
        free -= 1
        void run()
      }),
  }
}
