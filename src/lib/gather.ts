/**
 * Gathers what many ask for at the same time and does it together: while one lot is on its way the next one collects.
 * Whoever is alone waits for nobody. A lot that fails fails for everyone in it.
 */
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
  readonly resolve: (result: R) => void
  readonly reject: (cause: unknown) => void
}

/** @param work Gives one result for each item, in their order */
export function gather<T, R>(
  work: (items: readonly T[], lane: number) => Promise<readonly R[]>,
  { most, lanes }: GatherOptions,
): Gathering<T, R> {
  const waiting: Waiting<T, R>[] = []
  const free = Array.from({ length: lanes }, (_, lane) => lane)

  async function run(lane: number): Promise<void> {
    for (;;) {
      // everything that comes in the same turn goes together, those who were just answered among it
      await new Promise(setImmediate)
      if (waiting.length === 0) break
      await settle(waiting.splice(0, most), lane)
    }
    free.push(lane)
  }

  async function settle(lot: readonly Waiting<T, R>[], lane: number): Promise<void> {
    try {
      const items = lot.map(({ item }) => item)
      const results = await work(items, lane)
      if (results.length !== lot.length) throw new Error('a lot gave other than one result an item')
      for (const [at, { resolve }] of lot.entries()) resolve(results[at] as R)
    } catch (cause) {
      for (const { reject } of lot) reject(cause)
    }
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        const lane = free.pop()
        if (lane !== undefined) void run(lane)
      }),
  }
}
