/** Sends what waits in the outbox, as long as the program serves. */
import { type MailDoor, sendNextMail } from '../../actions/send-mail.ts'
import type { Seals } from '../../lib/seal.ts'
import { type Job, startJob } from '../job.ts'
import type { JobSurroundings } from '../surroundings.ts'

export function startSendingMail(
  { context, report }: JobSurroundings,
  { mail, seals }: { readonly mail: MailDoor; readonly seals: () => Seals },
): Job {
  return startJob({ step: () => sendNextMail(context(), mail, seals), lookAgain: 60_000, report })
}
