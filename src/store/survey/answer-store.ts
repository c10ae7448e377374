/**
 * Answers come in sealed, many in one row, in the transaction that uses their tickets up; they are taken out once, when
 * the survey is closed, and kept shuffled. Whoever writes holds the survey alone, and so does whoever closes it:
 * what was acknowledged is in the result.
 */
import { randomUUID } from 'node:crypto'
import type { Sql } from '../database.ts'
import { chunkSize } from './ticket-store.ts'

export type Way = 'web' | 'paper'

export interface ArrivingBatch {
  readonly survey: string
  /** Hashes of different tickets. */
  readonly hashes: readonly string[]
  readonly way: Way
  /** ISO day. */
  readonly day: string
}

export interface SealedBatch extends ArrivingBatch {
  /** Id of the row they come in. */
  readonly inbox: string
  /** The answers of all these tickets as one sealed text. */
  readonly sealed: Uint8Array
}

/**
 * Uses all tickets up and keeps their answers, where every ticket is there and still good and the survey is open;
 * otherwise keeps nothing.
 *
 * @returns Null when they are kept, else the hashes that are good: seal their answers and try again
 */
export async function recordAnswers(
  sql: Sql,
  { survey, hashes, way, day, inbox, sealed }: SealedBatch,
): Promise<readonly string[] | null> {
  // sent together: the second sees the state as it is once the first has the lock
  const [, [row]] = await Promise.all([
    holdAlone(sql, survey),
    // bits are found by the numbers of their rows, not by joining tickets to them: planned before the tables are analysed,
    // such a join looks at every ticket again for each row of bits the survey has
    sql<{ good: string[] | null }[]>`
      with asked as materialized (
        select ticket_hash, stratum, number / ${chunkSize} as chunk, number % ${chunkSize} as place
        from survey_ticket
        where survey_id = ${survey} and ticket_hash = any(string_to_array(${hashes.join(',')}, ',')) and not undelivered
          and exists (select from survey where survey_id = ${survey} and state = 'open')
      ), wanted as materialized (
        select chunk, bit_or(set_bit(repeat('0', 1000)::bit(1000), place, 1)) as mask from asked group by chunk
      ), marked as materialized (
        select chunk, bits from survey_used
        where survey_id = ${survey} and chunk = any(array(select chunk from wanted))
      ), verdict as materialized (
        select (select count(*) from asked) = ${hashes.length}
           and not exists (select from wanted join marked using (chunk)
                           where mask & bits <> repeat('0', 1000)::bit(1000)) as good
      ), used as (
        update survey_used u set bits = bits | (select mask from wanted w where w.chunk = u.chunk)
        where survey_id = ${survey} and chunk = any(array(select chunk from wanted where (select good from verdict)))
      ), kept as (
        insert into survey_inbox (municipality_id, survey_id, inbox_id, answers, sealed)
        select current_municipality(), ${survey}, ${inbox}, ${hashes.length}, ${Buffer.from(sealed)}
        where (select good from verdict)
      ), counted as (
        insert into survey_received (municipality_id, survey_id, stratum, way, received_on, answers)
        select current_municipality(), ${survey}, stratum, ${way}, ${day}::date, count(*)
        from asked where (select good from verdict) group by stratum
        on conflict (municipality_id, survey_id, stratum, way, received_on)
        do update set answers = survey_received.answers + excluded.answers
      )
      select case when good then null else array(
        select ticket_hash from asked join marked using (chunk) where get_bit(bits, place) = 0
      ) end as good from verdict`,
  ])
  if (row === undefined) throw new Error('answers were neither kept nor refused')
  return row.good
}

/** Uses tickets up for answers that are kept elsewhere until they are settled. @returns The hashes that were taken */
export async function takeTickets(sql: Sql, batch: ArrivingBatch): Promise<ReadonlySet<string>> {
  const { taken, strata } = await useTickets(sql, batch)
  if (taken.size > 0) await recordReceived(sql, batch, strata)
  return taken
}

/** @param seal Gives the answers as one sealed text, for the id of the row they come in */
export async function recordSealed(
  sql: Sql,
  survey: string,
  answers: number,
  seal: (inbox: string) => Uint8Array,
): Promise<void> {
  const inbox = randomUUID()
  await sql`
    insert into survey_inbox (municipality_id, survey_id, inbox_id, answers, sealed)
    values (current_municipality(), ${survey}, ${inbox}, ${answers}, ${Buffer.from(seal(inbox))})`
}

interface Stratum {
  readonly stratum: string
  readonly answers: number
}

async function useTickets(sql: Sql, { survey, hashes }: ArrivingBatch) {
  // sent together: the second sees the state as it is once the first has the lock
  const [, rows] = await Promise.all([holdAlone(sql, survey), useUp(sql, survey, hashes)])
  const refused = new Set(rows.flatMap(({ refused }) => refused ?? []))
  return {
    taken: new Set(hashes.filter((hash) => !refused.has(hash))),
    strata: rows.filter((row) => row.refused === null),
  }
}

async function recordReceived(
  sql: Sql,
  { survey, way, day }: ArrivingBatch,
  strata: readonly Stratum[],
): Promise<void> {
  await sql`
    insert into survey_received (municipality_id, survey_id, stratum, way, received_on, answers)
    select current_municipality(), ${survey}, stratum, ${way}, ${day}::date, answers
    from unnest(${strata.map(({ stratum }) => stratum)}::text[],
                ${strata.map(({ answers }) => answers)}::int[]) as t(stratum, answers)
    on conflict (municipality_id, survey_id, stratum, way, received_on)
    do update set answers = survey_received.answers + excluded.answers`
}

function useUp(sql: Sql, survey: string, hashes: readonly string[]) {
  // not async: a query goes out when it is awaited, and the lock must go out before it
  // only what is out of the ordinary comes back by name: most often every ticket is good
  return sql<{ stratum: string; answers: number; refused: string | null }[]>`
    with sent as materialized (
      select string_to_array(${hashes.join(',')}, ',') as hashes
    ), asked as (
      select ticket_hash, stratum, number / ${chunkSize} as chunk, number % ${chunkSize} as place
      from survey_ticket
      where survey_id = ${survey} and ticket_hash = any((select hashes from sent)::text[]) and not undelivered
        and exists (select from survey where survey_id = ${survey} and state = 'open')
    ), held as materialized (
      select chunk, bits from survey_used
      where survey_id = ${survey} and chunk = any(array(select chunk from asked))
    ), good as (
      select a.* from asked a join held using (chunk) where get_bit(held.bits, a.place) = 0
    ), used as (
      update survey_used u set bits = u.bits | m.mask
      from (select chunk, bit_or(set_bit(repeat('0', 1000)::bit(1000), place, 1)) as mask
            from good group by chunk) m
      where u.survey_id = ${survey} and u.chunk = m.chunk
    )
    select stratum, count(*)::int as answers, null as refused from good group by stratum
    union all
    select '', 0, hash from sent, unnest(sent.hashes) as hash
    where hash not in (select ticket_hash from good)`
}

/** From here to the end of the transaction no answer comes in any more. */
export async function stopAnswers(sql: Sql, survey: string): Promise<void> {
  await holdAlone(sql, survey)
}

function holdAlone(sql: Sql, survey: string) {
  // not async: a query goes out when it is awaited, and this one must go out before what comes behind it
  return sql`select pg_advisory_xact_lock(hashtextextended(${survey}, 0))`
}

export interface InboxRow {
  readonly id: string
  readonly sealed: Uint8Array
}

const rowsAtOnce = 500
/** Bytes: what a thousand answers with much written freely come to. */
const bytesAtOnce = 2_000_000

/** As many rows at a time as are small enough together, and one at least. */
export async function* readInbox(sql: Sql, survey: string): AsyncGenerator<InboxRow> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await sql<InboxRow[]>`
      with next as (
        select inbox_id from survey_inbox
        where survey_id = ${survey} and inbox_id > ${after} order by inbox_id limit ${rowsAtOnce}
      ), sized as (
        select inbox_id, sealed, coalesce(sum(octet_length(sealed)) over (
                 order by inbox_id rows between unbounded preceding and 1 preceding), 0) as before
        from survey_inbox where survey_id = ${survey} and inbox_id in (select inbox_id from next)
      )
      select inbox_id as id, sealed from sized where before < ${bytesAtOnce} order by inbox_id`
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** Of everything that is sealed. */
export async function countInboxBytes(sql: Sql, survey: string): Promise<number> {
  const [row] = await sql<{ bytes: number }[]>`
    select coalesce(sum(octet_length(sealed)), 0)::float8 as bytes
    from survey_inbox where survey_id = ${survey}`
  return row?.bytes ?? 0
}

export async function emptyInbox(sql: Sql, survey: string): Promise<void> {
  await sql`delete from survey_inbox where survey_id = ${survey}`
}

export async function recordAnswerPages(
  sql: Sql,
  survey: string,
  first: number,
  pages: readonly { readonly answers: number; readonly content: string }[],
): Promise<void> {
  const rows = pages.map((page, at) => ({ ...page, page: first + at }))
  await sql`
    insert into survey_answer_page (municipality_id, survey_id, page, answers, content)
    select current_municipality(), ${survey}, page, answers, content
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as t(page int, answers int, content text)`
}

export async function recordTexts(
  sql: Sql,
  survey: string,
  texts: readonly { readonly position: number; readonly body: string }[],
): Promise<void> {
  const rows = texts.map((text) => ({ ...text, id: randomUUID() }))
  await sql`
    insert into survey_text (municipality_id, survey_id, text_id, position, body)
    select current_municipality(), ${survey}, id, position, body
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as t(id uuid, position int, body text)`
}

/** What was written freely to one question, in no order, 100 at a time. */
export async function listTexts(
  sql: Sql,
  survey: string,
  { position, after }: { readonly position: number; readonly after: string | null },
): Promise<readonly { readonly id: string; readonly body: string }[]> {
  return await sql<{ id: string; body: string }[]>`
    select text_id as id, body from survey_text
    where survey_id = ${survey} and position = ${position}
      ${after === null ? sql`` : sql`and text_id > ${after}`}
    order by text_id limit 101`
}
