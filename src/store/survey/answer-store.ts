/** Answers come in sealed, many in one row, by the very statement that uses their tickets up. */
import type { Sql } from '../database.ts'
import { holdAlone } from './hold-answers.ts'
import { chunkSize, ticketsBy } from './ticket-store.ts'

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
      ${ticketsBy(sql, hashes)}, asked as materialized (
        select ticket_hash, stratum, number / ${chunkSize} as chunk, number % ${chunkSize} as place
        from ticket
        where survey_id = ${survey} and not undelivered
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
