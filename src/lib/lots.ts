/**
 * Work done on items in lots, several lots at once. Items that have something in common follow each other in the order
 * they came: never two of them in one lot, nor in two lots under way.
 */
export interface Lots<T> {
  /** Waits while too many are waiting. @throws What a lot threw */
  add(item: T, apart: readonly string[]): Promise<void>
  /** Waits until all is done. @throws What a lot threw first */
  end(): Promise<void>
}

export interface LotOptions {
  /** Items in one lot at most. */
  readonly most: number
  /** Lots under way at once. */
  readonly lanes: number
  /** Milliseconds until a lot that is not full goes all the same. */
  readonly patience: number
}

interface Waiting<T> {
  readonly item: T
  /** What no other of its lot, nor of one under way, may have. */
  readonly apart: readonly string[]
}

/** @param work A fault in it ends everything */
export function openLots<T>(
  work: (lot: readonly T[]) => Promise<void>,
  { most, lanes, patience }: LotOptions,
): Lots<T> {
  const waiting: Waiting<T>[] = []
  const busy = new Set<string>()
  const underWay = new Set<Promise<void>>()
  let fault: { readonly cause: unknown } | null = null
  let timer: NodeJS.Timeout | null = null

  function advance(least: number): void {
    while (fault === null && underWay.size < lanes) {
      const lot = choose()
      if (lot.length === 0 || lot.length < least) return
      begin(lot)
    }
  }

  /** The first that may go together; behind one that must wait wait those that follow it. */
  function choose(): readonly Waiting<T>[] {
    const taken = new Set(busy)
    const lot: Waiting<T>[] = []
    for (const each of waiting) {
      if (lot.length === most) break
      if (!each.apart.some((key) => taken.has(key))) lot.push(each)
      for (const key of each.apart) taken.add(key)
    }
    return lot
  }

  function begin(lot: readonly Waiting<T>[]): void {
    const chosen = new Set(lot)
    waiting.splice(0, waiting.length, ...waiting.filter((each) => !chosen.has(each)))
    const keys = lot.flatMap(({ apart }) => apart)
    for (const key of keys) busy.add(key)
    const done = work(lot.map(({ item }) => item))
      .catch((cause: unknown) => {
        fault ??= { cause }
      })
      .then(() => {
        for (const key of keys) busy.delete(key)
        underWay.delete(done)
        advance(most)
      })
    underWay.add(done)
  }

  function hurry(): void {
    timer = null
    advance(1)
    if (waiting.length > 0) timer = setTimeout(hurry, patience)
  }

  return {
    async add(item, apart) {
      waiting.push({ item, apart })
      timer ??= setTimeout(hurry, patience)
      advance(most)
      // the lots under way get their turn between two items
      await new Promise(setImmediate)
      while (fault === null && waiting.length >= 4 * most) {
        advance(1)
        await Promise.race(underWay)
      }
      if (fault !== null) throw fault.cause
    },
    async end() {
      while (fault === null && waiting.length + underWay.size > 0) {
        advance(1)
        await Promise.race(underWay)
      }
      await Promise.all(underWay)
      if (timer !== null) clearTimeout(timer)
      if (fault !== null) throw fault.cause
    },
  }
}
