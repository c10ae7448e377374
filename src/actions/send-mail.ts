/** Sends the next message that waits, through whichever door the installation has. */
import { holdWaitingMail, recordMailFailed, recordMailSent } from '../store/mail-store.ts'
import type { ActionContext } from './context.ts'

/** Where mail leaves the house: a mail server, or a folder. */
export interface MailDoor {
  /** Throws when it was not taken; the message is then tried again. */
  send(mail: OutgoingMail): Promise<void>
}

export interface OutgoingMail {
  /** Stays the same when it is tried again, so that a mail server or reader can see the same message twice as one. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Minutes before the next try; after the last it is given up. */
const retries = [1, 5, 30, 120, 600, 1440] as const

/** @returns Whether a message was tried */
export async function sendNextMail(context: ActionContext, door: MailDoor): Promise<boolean> {
  return await context.store.write(async (sql) => {
    const { now } = context
    const mail = await holdWaitingMail(sql, now)
    if (mail === null) return false
    const failed = await trySending(door, { ...mail, to: mail.address })
    if (failed === null) {
      await recordMailSent(sql, mail.id, now)
    } else {
      const minutes = retries[mail.attempts]
      const tryAfter = minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
      await recordMailFailed(sql, mail.id, failed, { now, tryAfter })
    }
    return true
  })
}

/** @returns Why not, else null */
async function trySending(door: MailDoor, mail: OutgoingMail): Promise<string | null> {
  try {
    await door.send(mail)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
