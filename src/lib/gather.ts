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
    // everything that came in the same turn goes together
    await Promise.resolve()
    while (waiting.length > 0) {
      const lot = waiting.splice(0, most)
      try {
        const results = await work(
          lot.map(({ item }) => item),
          lane,
        )
        for (const [at, { resolve, reject }] of lot.entries()) {
          const result = results[at]
          if (result === undefined) reject(new Error('a lot gave no result for one of its items'))
          else resolve(result)
        }
      } catch (cause) {
        for (const { reject } of lot) reject(cause)
      }
    }
    free.push(lane)
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
