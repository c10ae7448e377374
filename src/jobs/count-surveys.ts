/** Counts the surveys that were closed, one after the other, as long as the program serves. */
import { countSurvey, listUncounted } from '../actions/surveys/count-survey.ts'
import type { Seals } from '../lib/seal.ts'
import { type Job, startJob } from './job.ts'
import type { JobSurroundings } from './surroundings.ts'

export function startCounting({ context, report }: JobSurroundings, seals: () => Seals): Job {
  // who starts the program may have brought a key back: once, everything is tried
  let all = true
  async function step(): Promise<boolean> {
    const ids = await listUncounted(context(), { all })
    all = false
    for (const id of ids) {
      // one whose seals nothing opens keeps no other waiting
      await countSurvey(context(), seals(), id).catch(report)
    }
    return false
  }
  return startJob({ step, lookAgain: 30_000, report })
}
