/** Everything that goes on behind the pages, started and stopped together. */
import type { MailDoor } from '../actions/send-mail.ts'
import { startImportBatches } from './import-batches.ts'
import type { Job } from './job.ts'
import { startSendingMail } from './mail/send-mail.ts'
import type { JobSurroundings } from './surroundings.ts'

export interface Jobs extends JobSurroundings {
  readonly mail: MailDoor
}

export function startJobs({ mail, ...surroundings }: Jobs): Job {
  const jobs = [startImportBatches(surroundings), startSendingMail(surroundings, mail)]
  return {
    wake() {
      for (const job of jobs) job.wake()
    },
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()))
    },
  }
}
