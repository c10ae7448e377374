/** Counts the surveys that were closed, one after the other, as long as the program serves. */
import { countSurvey, listUncounted } from '../actions/surveys/count-survey.ts'
import type { Seals } from '../lib/seal.ts'
import { type Job, startJob } from './job.ts'
import type { JobSurroundings } from './surroundings.ts'

export function startCounting({ context, report }: JobSurroundings, seals: () => Seals): Job {
  async function step(): Promise<boolean> {
    for (const id of await listUncounted(context())) {
      // one whose seals nothing opens keeps no other waiting
      await countSurvey(context(), seals(), id).catch(report)
    }
    return false
  }
  return startJob({ step, lookAgain: 30_000, report })
}
