/** Works off the files that wait in batches, one after the other, as long as the program serves. */
import { advanceImportBatch } from '../actions/advance-import-batch.ts'
import { type Job, startJob } from './job.ts'
import type { JobSurroundings } from './surroundings.ts'

export function startImportBatches({ context, report }: JobSurroundings): Job {
  return startJob({ step: () => advanceImportBatch(context()), lookAgain: 30_000, report })
}
