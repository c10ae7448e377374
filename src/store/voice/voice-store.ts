/** Letters of citizens (市民の声) as they came in: sealed words, where they stand, and what they say the same as. */

import type { WithholdingReason } from '../../evidence/voice/channel.ts'
import type { PublicationState, Voice } from '../../evidence/voice/voice-record.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../database.ts'

export type NewVoice = Pick<
  Voice,
  | 'id'
  | 'office'
  | 'channel'
  | 'language'
  | 'receivedOn'
  | 'way'
  | 'wishesUnpublished'
  | 'sealedSender'
  | 'keptUntil'
  | 'alike'
  | 'receivedBy'
  | 'receivedByName'
> & {
  readonly sealedLetter: Uint8Array
  readonly sealedLikeness: Uint8Array
  readonly secretHash: Uint8Array
  readonly receivedAt: Date
}

/** @returns The receipt number, the next of its fiscal year */
export async function recordVoice(sql: Sql, voice: NewVoice, year: number): Promise<string> {
  const receipt = receiptNumber(year, (await holdReceipts(sql, year)) + 1)
  await sql`
    insert into voice (municipality_id, voice_id, receipt, secret_hash, office_id, channel, language,
                       received_on, received_at, reply_way, wishes_unpublished, sealed_letter,
                       sealed_sender, sealed_likeness, kept_until, alike_ids, received_by_id,
                       received_by_name)
    values (current_municipality(), ${voice.id}, ${receipt}, ${voice.secretHash}, ${voice.office},
            ${voice.channel}, ${voice.language}, ${voice.receivedOn}, ${voice.receivedAt},
            ${voice.way}, ${voice.wishesUnpublished}, ${voice.sealedLetter}, ${voice.sealedSender},
            ${voice.sealedLikeness}, ${voice.keptUntil}, ${voice.alike}::uuid[],
            ${voice.receivedBy}, ${voice.receivedByName})`
  return receipt
}

/** The last number given in a fiscal year; until the transaction ends nobody else takes one. */
export async function holdReceipts(sql: Sql, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended('voice ' || current_municipality(), 0))`
  const [last] = await sql<{ count: number }[]>`
    select coalesce(max(split_part(receipt, '-', 2)::int), 0) as count from voice
    where receipt like ${`${year}-%`}`
  return last?.count ?? 0
}

export function receiptNumber(year: number, nth: number): string {
  return `${year}-${String(nth).padStart(4, '0')}`
}

export async function findVoice(sql: Sql, id: string): Promise<Voice | null> {
  const [voice] = await sql<Voice[]>`
    select ${voiceColumns(sql)} from voice where voice_id = ${id}`
  return voice ?? null
}

/** Whoever changes it waits for whoever does so already. */
export async function holdVoice(sql: Sql, id: string): Promise<Voice | null> {
  const [voice] = await sql<Voice[]>`
    select ${voiceColumns(sql)} from voice where voice_id = ${id} for update`
  return voice ?? null
}

/** Nobody holds the secret of a letter that was taken from a former list: it has none. */
export async function findVoiceByReceipt(
  sql: Sql,
  receipt: string,
): Promise<(Voice & { readonly secretHash: Uint8Array | null }) | null> {
  const [voice] = await sql<(Voice & { secretHash: Uint8Array | null })[]>`
    select ${voiceColumns(sql)}, secret_hash as "secretHash" from voice where receipt = ${receipt}`
  return voice ?? null
}

export interface StoredLikeness {
  readonly id: string
  readonly receipt: string
  readonly sealed: Uint8Array
}

/** Of letters received from a day to a day, in that order: what those of a list are held against. */
export async function listLikenessesBetween(
  sql: Sql,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): Promise<readonly (StoredLikeness & { readonly on: CalendarDate })[]> {
  return await sql<(StoredLikeness & { on: CalendarDate })[]>`
    select voice_id as id, receipt, received_on::text as "on", sealed_likeness as sealed from voice
    where received_on between ${from} and ${to} and sealed_likeness is not null
    order by received_on, received_at`
}

/** Of letters received since, the newest first. */
export async function listLikenesses(sql: Sql, since: CalendarDate): Promise<StoredLikeness[]> {
  return await sql<StoredLikeness[]>`
    select voice_id as id, receipt, sealed_likeness as sealed from voice
    where received_on >= ${since} and sealed_likeness is not null
    order by received_at desc limit 3000`
}

export async function listVoicesByIds(sql: Sql, ids: readonly string[]): Promise<readonly Voice[]> {
  return await sql<Voice[]>`
    select ${voiceColumns(sql)} from voice where voice_id = any(${ids}::uuid[])
    order by received_at`
}

export async function listFoldedInto(sql: Sql, id: string): Promise<readonly Voice[]> {
  return await sql<Voice[]>`
    select ${voiceColumns(sql)} from voice where folded_into_id = ${id} order by received_at`
}

export async function recordFolding(
  sql: Sql,
  id: string,
  into: string | null,
  by: string,
): Promise<void> {
  await sql`
    update voice set folded_into_id = ${into}, folded_by_name = ${by} where voice_id = ${id}`
}

export async function recordDivided(sql: Sql, id: string, now: Date): Promise<void> {
  await sql`update voice set divided_at = ${now} where voice_id = ${id}`
}

/** After a question ended or was opened again. */
export async function recordVoiceEnd(
  sql: Sql,
  id: string,
  end: { readonly on: CalendarDate; readonly publicationDue: CalendarDate } | null,
): Promise<void> {
  await sql`
    update voice set ended_on = ${end?.on ?? null},
      publication_due = ${end?.publicationDue ?? null} where voice_id = ${id}`
}

export async function recordPublicationState(
  sql: Sql,
  id: string,
  state: PublicationState,
  withheld: WithholdingReason | null,
): Promise<void> {
  await sql`
    update voice set publication = ${state}, withheld_reason = ${withheld} where voice_id = ${id}`
}

/**
 * Takes away what tells who wrote and what they wrote, once it need not be kept any longer; an open question keeps
 * its letter.
 *
 * @returns How many letters were forgotten
 */
export async function forgetVoices(sql: Sql, today: string, now: Date): Promise<number> {
  const gone = await sql<{ id: string }[]>`
    update voice set sealed_letter = null, sealed_sender = null, sealed_likeness = null,
                     forgotten_at = ${now}
    where forgotten_at is null and kept_until < ${today} and ended_on is not null
    returning voice_id as id`
  const ids = gone.map(({ id }) => id)
  await sql`
    update voice_reply r set sealed_words = null from voice_question q
    where q.question_id = r.question_id and q.voice_id = any(${ids}::uuid[])`
  await sql`update voice_question set sealed_words = null where voice_id = any(${ids}::uuid[])`
  await sql`
    update talk_application a set sealed_applicant = null from talk t
    where t.talk_id = a.talk_id and t.held_on < ${today}::date - 365`
  return ids.length
}

function voiceColumns(sql: Sql) {
  return sql`voice_id as id, receipt, office_id as office, channel, language,
    received_on::text as "receivedOn", reply_way as way, wishes_unpublished as "wishesUnpublished",
    sealed_letter as "sealedLetter", sealed_sender as "sealedSender", kept_until::text as "keptUntil",
    folded_into_id as "foldedInto", alike_ids as alike, received_by_id as "receivedBy",
    received_by_name as "receivedByName", former_number as "formerNumber",
    imported_at as "importedAt", divided_at is not null as divided,
    ended_on::text as "endedOn", publication, publication_due::text as "publicationDue",
    withheld_reason as "withheldReason"`
}
