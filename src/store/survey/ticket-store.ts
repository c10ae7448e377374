/** Tickets, whom they were sent to, and how many came back. */
import type { TicketCount } from '../../evidence/survey/response.ts'
import type { Sql } from '../database.ts'

/** Tickets whose bits stand in one row. */
export const chunkSize = 1_000

/**
 * Tickets by their hashes, of whatever survey: begins a `with`, so that the survey is held against what was found. A
 * question that names both may be answered, before the tables are analysed, by reading all tickets of the survey.
 */
export function ticketsBy(sql: Sql, hashes: readonly string[]) {
  return sql`
    with ticket as materialized (
      select survey_id, ticket_hash, stratum, number, undelivered from survey_ticket
      where ticket_hash = any(string_to_array(${hashes.join(',')}, ','))
    )`
}

/** Whether the ticket `t` is used. */
function isUsed(sql: Sql) {
  return sql`coalesce((
    select get_bit(u.bits, t.number % ${chunkSize}) = 1 from survey_used u
    where u.survey_id = t.survey_id and u.chunk = t.number / ${chunkSize}), false)`
}

export interface NewTicket {
  readonly hash: string
  readonly stratum: string
  /** The ticket, and a name and address where there is one, sealed. */
  readonly sealed: Uint8Array
}

export async function recordTickets(
  sql: Sql,
  survey: string,
  tickets: readonly NewTicket[],
): Promise<void> {
  const rows = tickets.map(({ hash, stratum, sealed }) => ({
    hash,
    stratum,
    sealed: Buffer.from(sealed).toString('hex'),
  }))
  const given = JSON.stringify(rows)
  await sql`
    insert into survey_ticket (municipality_id, survey_id, ticket_hash, stratum, number)
    select current_municipality(), ${survey}, hash, stratum,
           row_number() over () - 1 + (select coalesce(sum(sent), 0) from survey_frame_count
                                       where survey_id = ${survey})
    from json_to_recordset(${given}::text::json) as t(hash text, stratum text)`
  await sql`
    insert into survey_recipient (municipality_id, survey_id, ticket_hash, sealed)
    select current_municipality(), ${survey}, hash, decode(sealed, 'hex')
    from json_to_recordset(${given}::text::json) as t(hash text, sealed text)`
  await addRoomForUsed(sql, survey)
  // a survey put off after its frame was erased has one again
  await sql`update survey set erased_on = null where survey_id = ${survey} and erased_on is not null`
  await sql`
    insert into survey_frame_count (municipality_id, survey_id, stratum, sent, undelivered)
    select current_municipality(), ${survey}, stratum, count(*), 0
    from json_to_recordset(${given}::text::json) as t(stratum text)
    group by stratum
    on conflict (municipality_id, survey_id, stratum)
    do update set sent = survey_frame_count.sent + excluded.sent`
}

/** A row of bits for every thousand tickets. */
export async function addRoomForUsed(sql: Sql, survey: string): Promise<void> {
  await sql`
    insert into survey_used (municipality_id, survey_id, chunk, bits)
    select distinct current_municipality(), ${survey}::uuid, number / ${chunkSize},
           repeat('0', ${chunkSize})::bit(1000)
    from survey_ticket where survey_id = ${survey}
    on conflict do nothing`
}

export interface Recipient {
  readonly hash: string
  readonly number: number
  readonly sealed: Uint8Array
}

/** @param unanswered Only those who have not answered and were reached: whom a reminder goes to */
export async function listRecipients(
  sql: Sql,
  survey: string,
  {
    unanswered,
    from,
    to,
  }: { readonly unanswered: boolean; readonly from: number; readonly to: number },
): Promise<readonly Recipient[]> {
  // in two steps: joined, a plan made before the tables are analysed may read all tickets for each recipient
  const tickets = await sql<{ hash: string; number: number }[]>`
    select ticket_hash as hash, number from survey_ticket t
    where survey_id = ${survey} and number between ${from} and ${to}
      ${unanswered ? sql`and not ${isUsed(sql)} and not undelivered` : sql``}
    order by number`
  const hashes = tickets.map(({ hash }) => hash)
  const kept = await sql<{ hash: string; sealed: Uint8Array }[]>`
    select ticket_hash as hash, sealed from survey_recipient
    where ticket_hash = any(${hashes}::text[])`
  const sealed = new Map(kept.map((each) => [each.hash, each.sealed]))
  return tickets.flatMap((ticket) => {
    const own = sealed.get(ticket.hash)
    return own === undefined ? [] : [{ ...ticket, sealed: own }]
  })
}

/** Letters of one file, or slips of one, by the numbers of their tickets. */
export interface LetterFile {
  /** To somebody by name; a slip is for whoever comes. */
  readonly named: boolean
  /** Counted from 1, of its kind. */
  readonly batch: number
  readonly from: number
  readonly to: number
  /** Have not answered and were reached. */
  readonly unanswered: number
}

/**
 * Files of all tickets whose letters are kept, in the order of their numbers.
 *
 * @param emptyLength Bytes of a sealed letter without stratum, name and address: what is longer by more than its stratum is
 *   to somebody. The stratum alone does not tell: slips made before they had one stand under '', as people do where there
 *   are no strata
 */
export async function listLetterFiles(
  sql: Sql,
  survey: string,
  { size, emptyLength }: { readonly size: number; readonly emptyLength: number },
): Promise<readonly LetterFile[]> {
  // grouped, not joined: whatever the planner knows of the tables, each is read once and not for each row of the other
  return await sql<LetterFile[]>`
    with ticket as (
      select max(number) as number, max(length) as length, bool_or(unanswered) as unanswered,
             max(length) - max(octet_length(stratum)) > ${emptyLength}::int as named
      from (
        select ticket_hash, stratum, number, null::int as length,
               not ${isUsed(sql)} and not undelivered as unanswered
        from survey_ticket t where survey_id = ${survey}
        union all
        select ticket_hash, null, null, octet_length(sealed), null
        from survey_recipient where survey_id = ${survey}) each
      group by ticket_hash
    ), filed as (
      select ticket.*,
             ((row_number() over (partition by named order by number) - 1) / ${size}::int)::int + 1
               as batch
      from ticket where length is not null
    )
    select named, batch, min(number) as "from", max(number) as "to",
           (count(*) filter (where unanswered))::int as unanswered
    from filed group by named, batch
    order by named desc, batch`
}

export async function countRecipients(sql: Sql, survey: string): Promise<number> {
  const [row] = await sql<{ most: number }[]>`
    select coalesce(sum(sent), 0)::int as most from survey_frame_count
    where survey_id = ${survey}
      and exists (select from survey_recipient r where r.survey_id = ${survey})`
  return row?.most ?? 0
}

/** @returns Whether there is such a ticket that was neither answered nor marked before */
export async function recordUndelivered(sql: Sql, survey: string, hash: string): Promise<boolean> {
  const [marked] = await sql<{ stratum: string }[]>`
    ${ticketsBy(sql, [hash])}
    update survey_ticket set undelivered = true
    where ticket_hash = ${hash} and not undelivered
      and exists (select from ticket t where survey_id = ${survey} and not ${isUsed(sql)})
    returning stratum`
  if (marked === undefined) return false
  await sql`
    update survey_frame_count set undelivered = undelivered + 1
    where survey_id = ${survey} and stratum = ${marked.stratum}`
  return true
}

export async function countTickets(sql: Sql, survey: string): Promise<readonly TicketCount[]> {
  return await sql<TicketCount[]>`
    select f.stratum, f.sent, f.undelivered, coalesce(r.answered, 0)::int as answered
    from survey_frame_count f
    left join (select stratum, sum(answers) as answered from survey_received
               where survey_id = ${survey} group by stratum) r using (stratum)
    where f.survey_id = ${survey}
    order by f.stratum`
}

export interface DayCount {
  /** ISO day. */
  readonly day: string
  readonly web: number
  readonly paper: number
}

export async function countByDay(sql: Sql, survey: string): Promise<readonly DayCount[]> {
  return await sql<DayCount[]>`
    select received_on::text as day,
           coalesce(sum(answers) filter (where way = 'web'), 0)::int as web,
           coalesce(sum(answers) filter (where way = 'paper'), 0)::int as paper
    from survey_received where survey_id = ${survey}
    group by received_on order by received_on`
}

/** A ticket is good for one answer, unless its letter came back undelivered. */
export type TicketState = 'good' | 'used' | 'returned'

export async function findTicket(
  sql: Sql,
  survey: string,
  hash: string,
): Promise<TicketState | null> {
  return (await listTicketStates(sql, survey, [hash])).get(hash) ?? null
}

/** Those that are not there are not in it. */
export async function listTicketStates(
  sql: Sql,
  survey: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, TicketState>> {
  const rows = await sql<{ hash: string; state: TicketState }[]>`
    ${ticketsBy(sql, hashes)}
    select ticket_hash as hash,
           case when ${isUsed(sql)} then 'used' when undelivered then 'returned' else 'good' end as state
    from ticket t where survey_id = ${survey}`
  return new Map(rows.map(({ hash, state }) => [hash, state]))
}

/** Names and addresses whose time is over, gone, in whatever state the survey was left. @returns How many surveys */
export async function eraseRecipients(sql: Sql, today: string): Promise<number> {
  const surveys = await sql<{ id: string }[]>`
    update survey set erased_on = ${today}::date
    where erased_on is null and keep_until < ${today}::date
    returning survey_id as id`
  await sql`
    delete from survey_recipient where survey_id = any(${surveys.map(({ id }) => id)}::uuid[])`
  return surveys.length
}
