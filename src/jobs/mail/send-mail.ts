/** Sends what waits in the outbox, as long as the program serves. */
import { type MailDoor, sendNextMail } from '../../actions/send-mail.ts'
import { type Job, startJob } from '../job.ts'
import type { JobSurroundings } from '../surroundings.ts'

export function startSendingMail({ context, report }: JobSurroundings, door: MailDoor): Job {
  return startJob({ step: () => sendNextMail(context(), door), lookAgain: 60_000, report })
}
