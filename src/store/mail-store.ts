/** Mail on its way (a transactional outbox): written once with what it tells of, claimed, sent, and settled. */
import { randomUUID } from 'node:crypto'
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { Sql } from './database.ts'

export interface NewMail {
  /** What it tells whom; a second message of the same key is not written. */
  readonly onceKey: string
  /** Id of the person. */
  readonly person: string
  readonly address: string
  readonly subject: string
  /** Words, or a secret sealed for `mailSealedFor` of the person. */
  readonly body: string | Uint8Array
}

/** To somebody without an account; where it goes and what it says are sealed for what it tells of (`voice 1b4…`). */
export interface SealedMail extends Pick<NewMail, 'onceKey' | 'subject'> {
  readonly sealedFor: string
  readonly sealedAddress: Uint8Array
  readonly sealedBody: Uint8Array
}

export interface ClaimedMail extends Omit<NewMail, 'onceKey' | 'person' | 'address'> {
  readonly id: string
  /** What sealed parts belong to. */
  readonly sealedFor: string
  readonly address: string | Uint8Array
  /** How often it was tried before. */
  readonly attempts: number
  /** Until when it is ours: who settles it names this moment. */
  readonly claimedUntil: Date
}

/** What a sealed message belongs to. */
export function mailSealedFor(person: string): string {
  return `mail person:${person}`
}

/** @returns Whether it is new */
export async function recordMail(sql: Sql, mail: NewMail, now: Date): Promise<boolean> {
  const plain = typeof mail.body === 'string'
  const rows = await sql`
    insert into mail_message (municipality_id, mail_message_id, once_key, person_id, address, subject,
                              body, sealed_body, written_at, try_after)
    values (current_municipality(), ${randomUUID()}, ${mail.onceKey}, ${mail.person}, ${mail.address},
            ${mail.subject}, ${plain ? mail.body : ''}, ${plain ? null : mail.body}, ${now}, ${now})
    on conflict do nothing returning mail_message_id`
  return rows.length === 1
}

/** @returns Whether it is new */
export async function recordSealedMail(sql: Sql, mail: SealedMail, now: Date): Promise<boolean> {
  const rows = await sql`
    insert into mail_message (municipality_id, mail_message_id, once_key, sealed_for, sealed_address,
                              address, subject, body, sealed_body, written_at, try_after)
    values (current_municipality(), ${randomUUID()}, ${mail.onceKey}, ${mail.sealedFor},
            ${mail.sealedAddress}, '', ${mail.subject}, '', ${mail.sealedBody}, ${now}, ${now})
    on conflict do nothing returning mail_message_id`
  return rows.length === 1
}

/**
 * The next message to send, ours until then; one that somebody else is sending is passed over. It is chosen once: written
 * as a subquery, a plan may choose anew for each row and claim many, of which we would send one.
 */
export async function claimMail(sql: Sql, now: Date, until: Date): Promise<ClaimedMail | null> {
  const [row] = await sql<
    (ClaimedMail & {
      person: string | null
      sealed: Uint8Array | null
      sealedAddress: Uint8Array | null
    })[]
  >`
    with next as materialized (
      select municipality_id, mail_message_id from mail_message
      where sent_at is null and given_up_at is null and try_after <= ${now}
        and (claimed_until is null or claimed_until <= ${now})
      order by try_after limit 1 for update skip locked
    )
    update mail_message m set claimed_until = ${until}, attempts = m.attempts + 1
    from next
    where m.municipality_id = next.municipality_id and m.mail_message_id = next.mail_message_id
    returning m.mail_message_id as id, m.person_id as person, m.address, m.subject, m.body,
              m.sealed_body as sealed, m.sealed_for as "sealedFor",
              m.sealed_address as "sealedAddress", m.attempts - 1 as attempts, m.claimed_until as "claimedUntil"`
  if (row === undefined) return null
  const { sealed, sealedAddress, person, ...mail } = row
  const sealedFor = person === null ? mail.sealedFor : mailSealedFor(person)
  return { ...mail, sealedFor, address: sealedAddress ?? mail.address, body: sealed ?? mail.body }
}

/** It has left, whoever claimed it since; a secret in it is not kept. */
export async function recordMailSent(sql: Sql, id: string, now: Date): Promise<void> {
  await sql`
    update mail_message
    set sent_at = ${now}, given_up_at = null, claimed_until = null, last_problem = null,
        sealed_body = null, sealed_address = null
    where mail_message_id = ${id}`
}

/**
 * Nothing is written when another has claimed it since.
 *
 * @param tryAfter null gives it up
 */
export async function recordMailFailed(
  sql: Sql,
  { id, claimedUntil }: Pick<ClaimedMail, 'id' | 'claimedUntil'>,
  problem: string,
  when: { readonly now: Date; readonly tryAfter: Date | null },
): Promise<void> {
  const givenUp = when.tryAfter === null
  await sql`
    update mail_message
    set last_problem = ${problem}, claimed_until = null, try_after = coalesce(${when.tryAfter}, try_after)
        ${givenUp ? sql`, given_up_at = ${when.now}, sealed_body = null, sealed_address = null` : sql``}
    where mail_message_id = ${id} and claimed_until = ${claimedUntil}`
}

/** The last day whose reminders each person was told of, by person. */
export async function listReminded(sql: Sql): Promise<ReadonlyMap<string, CalendarDate>> {
  const rows = await sql<{ person: string; day: CalendarDate }[]>`
    select person_id as person, through_day as day from reminded`
  return new Map(rows.map(({ person, day }) => [person, day]))
}

export async function recordReminded(sql: Sql, person: string, day: string): Promise<void> {
  await sql`
    insert into reminded (municipality_id, person_id, through_day)
    values (current_municipality(), ${person}, ${day})
    on conflict (municipality_id, person_id) do update set through_day = excluded.through_day`
}
