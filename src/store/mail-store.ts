/** Mail on its way (a transactional outbox): written once with what it tells of, sent afterwards. */
import { randomUUID } from 'node:crypto'
import type { Sql } from './database.ts'

export interface NewMail {
  /** What it tells whom; a second message of the same key is not written. */
  readonly onceKey: string
  /** Id of the person. */
  readonly person: string
  readonly address: string
  readonly subject: string
  readonly body: string
}

export interface WaitingMail extends Omit<NewMail, 'onceKey'> {
  readonly id: string
  /** How often it was tried before. */
  readonly attempts: number
}

/** @returns Whether it is new */
export async function recordMail(sql: Sql, mail: NewMail, now: Date): Promise<boolean> {
  const rows = await sql`
    insert into mail_message
      (municipality_id, mail_message_id, once_key, person_id, address, subject, body, written_at, try_after)
    values (current_municipality(), ${randomUUID()}, ${mail.onceKey}, ${mail.person}, ${mail.address},
            ${mail.subject}, ${mail.body}, ${now}, ${now})
    on conflict do nothing returning mail_message_id`
  return rows.length === 1
}

/** The next message to send, held to the end of the transaction; one that somebody else is sending is passed over. */
export async function holdWaitingMail(sql: Sql, now: Date): Promise<WaitingMail | null> {
  const [mail] = await sql<WaitingMail[]>`
    select mail_message_id as id, person_id as person, address, subject, body, attempts
    from mail_message
    where sent_at is null and given_up_at is null and try_after <= ${now}
    order by try_after limit 1 for update skip locked`
  return mail ?? null
}

export async function recordMailSent(sql: Sql, id: string, now: Date): Promise<void> {
  await sql`
    update mail_message set sent_at = ${now}, attempts = attempts + 1, last_problem = null
    where mail_message_id = ${id}`
}

/** @param tryAfter null gives it up */
export async function recordMailFailed(
  sql: Sql,
  id: string,
  problem: string,
  when: { readonly now: Date; readonly tryAfter: Date | null },
): Promise<void> {
  await sql`
    update mail_message
    set attempts = attempts + 1, last_problem = ${problem},
        try_after = coalesce(${when.tryAfter}, try_after),
        given_up_at = ${when.tryAfter === null ? when.now : null}
    where mail_message_id = ${id}`
}
