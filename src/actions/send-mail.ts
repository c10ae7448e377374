/**
 * Sends the next message that waits, through whichever door the installation has: claimed in one transaction, sent
 * outside of any, settled in another. Killed between them it is sent once more, under the same id: at least once.
 */
import type { Seals } from '../lib/seal.ts'
import {
  type ClaimedMail,
  claimMail,
  recordMailFailed,
  recordMailSent,
} from '../store/mail-store.ts'
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

const minute = 60_000

/** Longer than any door takes to send, or to say that it does not. */
const claimMinutes = 5

/** @returns Whether a message was tried */
export async function sendNextMail(
  { store, now }: ActionContext,
  door: MailDoor,
  seals: () => Seals,
): Promise<boolean> {
  const until = new Date(now.getTime() + claimMinutes * minute)
  const mail = await store.write((sql) => claimMail(sql, now, until))
  if (mail === null) return false
  const failed = await trySending(door, mail, seals)
  if (failed === null) {
    await store.write((sql) => recordMailSent(sql, mail.id, now))
    return true
  }
  const minutes = retries[mail.attempts]
  const tryAfter = minutes === undefined ? null : new Date(now.getTime() + minutes * minute)
  await store.write((sql) => recordMailFailed(sql, mail, failed, { now, tryAfter }))
  return true
}

/** @returns Why not, else null */
async function trySending(
  door: MailDoor,
  { id, address, subject, body, sealedFor, attempts }: ClaimedMail,
  seals: () => Seals,
): Promise<string | null> {
  // each try before this one ended without a word: the program died of it, or with it
  if (attempts > retries.length) return 'tried too often'
  let to: string | null = null
  try {
    const open = (words: string | Uint8Array) =>
      typeof words === 'string'
        ? words
        : Buffer.from(seals().open(words, sealedFor)).toString('utf8')
    to = open(address)
    await door.send({ id, to, subject, body: open(body) })
    return null
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    // a mail server says the address back, and the reason is kept in the clear
    return typeof address === 'string' || to === null ? words : words.replaceAll(to, '（宛先）')
  }
}
