/** Works off the files that wait in batches, one after the other, as long as the program serves. */
import { setTimeout as pause } from 'node:timers/promises'
import { advanceImportBatch } from '../actions/advance-import-batch.ts'
import type { ActionContext } from '../actions/context.ts'

export interface Job {
  /** Something new may wait: look now. */
  wake(): void
  /** The file under way is finished first. */
  stop(): Promise<void>
}

export interface JobSurroundings {
  /** A context for one step. */
  readonly context: () => ActionContext
  /** Told of bugs and broken machinery. */
  readonly report: (error: unknown) => void
}

/** Another process on the same database may have taken files in: look again after so long without being woken. */
const lookAgain = 30_000

/** After broken machinery, such as a database that is away. */
const afterFault = 5_000

export function startImportBatches({ context, report }: JobSurroundings): Job {
  let woken = new AbortController()
  let stopping = false
  const done = run()

  async function run(): Promise<void> {
    while (!stopping) {
      const wake = woken.signal
      const rest = await step()
      if (rest > 0) await pause(rest, undefined, { signal: wake, ref: false }).catch(() => {})
      if (wake.aborted) woken = new AbortController()
    }
  }

  /** Milliseconds to rest before the next step. */
  async function step(): Promise<number> {
    try {
      return (await advanceImportBatch(context())) ? 0 : lookAgain
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
