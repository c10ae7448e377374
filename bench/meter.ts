/** What work costs the program that does it: time, memory at its peak, and how long nobody else got a turn. */
export interface Metered {
  readonly seconds: number
  readonly cpuSeconds: number
  /** Bytes beyond what the process held before. */
  readonly growth: number
  /** Milliseconds of computing between two turns of the event loop: time for which no page was answered. */
  readonly longestTurn: number
}

export async function meter(work: () => Promise<void>): Promise<Metered> {
  const held = process.memoryUsage().rss
  const first = process.cpuUsage()
  let [peak, longest, last] = [held, 0, first]
  const looking = setInterval(() => {
    const since = process.cpuUsage(last)
    longest = Math.max(longest, (since.user + since.system) / 1_000)
    peak = Math.max(peak, process.memoryUsage().rss)
    last = process.cpuUsage()
  }, 1)
  const begun = performance.now()
  try {
    await work()
  } finally {
    clearInterval(looking)
  }
  const used = process.cpuUsage(first)
  return {
    seconds: (performance.now() - begun) / 1_000,
    cpuSeconds: (used.user + used.system) / 1e6,
    growth: peak - held,
    longestTurn: longest,
  }
}
