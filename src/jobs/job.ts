/** Work that goes on behind the pages: steps, one after the other, with rests between them while there is nothing to do. */
import { setTimeout as pause } from 'node:timers/promises'

export interface Job {
  /** Something new may wait: look now. */
  wake(): void
  /** The step under way is finished first. */
  stop(): Promise<void>
}

export interface Work {
  /**
   * Does one piece of the work.
   *
   * @returns Whether there may be more at once
   */
  readonly step: () => Promise<boolean>
  /** Milliseconds after which it looks again without being woken: another process may have left work, or a day begun. */
  readonly lookAgain: number
  /** Told of bugs and broken machinery; the work goes on after a rest. */
  readonly report: (error: unknown) => void
}

/** After broken machinery, such as a database that is away. */
const afterFault = 5_000

export function startJob({ step, lookAgain, report }: Work): Job {
  let woken = new AbortController()
  let stopping = false
  const done = run()

  async function run(): Promise<void> {
    while (!stopping) {
      const wake = woken.signal
      const rest = await oneStep()
      if (rest > 0) await pause(rest, undefined, { signal: wake, ref: false }).catch(() => {})
      if (wake.aborted) woken = new AbortController()
    }
  }

  /** Milliseconds to rest before the next step. */
  async function oneStep(): Promise<number> {
    try {
      return (await step()) ? 0 : lookAgain
    } catch (error) {
      report(error)
      return afterFault
    }
  }

  return {
    wake: () => woken.abort(),
    async stop() {
      stopping = true
      woken.abort()
      await done
    },
  }
}
