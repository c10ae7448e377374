/** Checks what came in or was judged by whatever way, as long as the program serves: no page waits for it. */
import { checkStored } from '../actions/check-stored.ts'
import { type Job, startJob } from './job.ts'
import type { JobSurroundings } from './surroundings.ts'

const everyMinute = 60_000

export function startChecking({ context, report }: JobSurroundings): Job {
  async function step(): Promise<boolean> {
    await checkStored(context())
    return false
  }
  return startJob({ step, lookAgain: everyMinute, report })
}
