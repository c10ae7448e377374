/**
 * What goes on behind the pages once they stand: the jobs, and the loading of pages that nobody has asked for yet. Both
 * let those go first who wait for the site to open.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Job } from '../jobs/job.ts'
import type { Jobs } from '../jobs/start-jobs.ts'
import { loadAreas } from '../web/areas.ts'

/** Milliseconds. */
const firstVisits = 1_000

export interface Behind extends Job {
  /** To be called once; what is woken before has nothing to miss, for every job looks when it begins. */
  begin(prepare: () => Promise<readonly Jobs[]>): void
}

/** @param report Told of bugs and broken machinery */
export function goOnBehind(report: (error: unknown) => void): Behind {
  const stopping = new AbortController()
  const running: Job[] = []
  let begun: Promise<void> | null = null

  async function begin(prepare: () => Promise<readonly Jobs[]>): Promise<void> {
    const { signal } = stopping
    await pause(firstVisits, undefined, { signal, ref: false }).catch(() => {})
    if (signal.aborted) return
    const [{ startJobs }, all] = [await import('../jobs/start-jobs.ts'), await prepare()]
    running.push(...all.map(startJobs))
    await loadAreas()
  }

  return {
    begin(prepare) {
      begun = begin(prepare).catch(report)
    },
    wake() {
      for (const job of running) job.wake()
    },
    async stop() {
      stopping.abort()
      await begun
      await Promise.all(running.map((job) => job.stop()))
    },
  }
}
