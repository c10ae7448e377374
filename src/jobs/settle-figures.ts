/** Lets figures of registers, councils and citizens' voices follow the days and become final, once a day. */
import { settleCouncilFigures } from '../actions/council/record-council-measures.ts'
import { settleFigures } from '../actions/registers/settle-figures.ts'
import { settleVoiceFigures } from '../actions/voices/settle-voice-figures.ts'
import { type Job, startJob } from './job.ts'
import type { JobSurroundings } from './surroundings.ts'

const everyHour = 3_600_000

export function startSettling({ context, report }: JobSurroundings): Job {
  let done: string | null = null
  async function step(): Promise<boolean> {
    const now = context()
    if (now.today === done) return false
    await settleFigures(now)
    await settleCouncilFigures(now)
    await settleVoiceFigures(now)
    done = now.today
    return false
  }
  return startJob({ step, lookAgain: everyHour, report })
}
