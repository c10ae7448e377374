/** Forgets, once a day, what has ended long ago. */
import { forgetExpired } from '../actions/people/forget-expired.ts'
import { eraseExpiredFrames } from '../actions/surveys/erase-expired-frames.ts'
import { type Job, startJob } from './job.ts'
import type { JobSurroundings } from './surroundings.ts'

const everyHour = 3_600_000

export function startForgetting({ context, report }: JobSurroundings): Job {
  let done: string | null = null
  async function step(): Promise<boolean> {
    const now = context()
    if (now.today === done) return false
    await forgetExpired(now)
    await eraseExpiredFrames(now)
    done = now.today
    return false
  }
  return startJob({ step, lookAgain: everyHour, report })
}
