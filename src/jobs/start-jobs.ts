/** Everything that goes on behind the pages, started and stopped together. */
import type { MailDoor } from '../actions/send-mail.ts'
import type { Seals } from '../lib/seal.ts'
import { startChecking } from './check-stored.ts'
import { startCounting } from './count-surveys.ts'
import { startForgetting } from './forget.ts'
import { startImportBatches } from './import-batches.ts'
import type { Job } from './job.ts'
import { startSendingMail } from './mail/send-mail.ts'
import { startReminding } from './remind.ts'
import { startSettling } from './settle-figures.ts'
import type { JobSurroundings } from './surroundings.ts'

export interface Jobs extends JobSurroundings {
  readonly mail: MailDoor
  /** For messages that hold a secret, and answers of surveys. */
  readonly seals: () => Seals
  /** Where the pages are. */
  readonly pages: string
}

export function startJobs({ mail, seals, pages, ...surroundings }: Jobs): Job {
  const jobs = [
    startImportBatches(surroundings),
    startChecking(surroundings),
    startReminding(surroundings, pages),
    startForgetting(surroundings),
    startSettling(surroundings),
    startCounting(surroundings, seals),
    startSendingMail(surroundings, { mail, seals }),
  ]
  return {
    wake() {
      for (const job of jobs) job.wake()
    },
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()))
    },
  }
}
