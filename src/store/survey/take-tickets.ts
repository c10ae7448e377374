/**
 * Tickets used up for sheets on paper: as many of a batch as are good, where `recordAnswers` takes all or none. Their
 * answers follow in the same transaction, some at once and some only when they were typed a second time.
 */
import type { Sql } from '../database.ts'
import type { ArrivingBatch } from './answer-store.ts'
import { holdAlone } from './hold-answers.ts'
import { chunkSize, ticketsBy } from './ticket-store.ts'

/** @returns The hashes that were taken */
export async function takeTickets(sql: Sql, batch: ArrivingBatch): Promise<ReadonlySet<string>> {
  const { taken, strata } = await useTickets(sql, batch)
  if (taken.size > 0) await recordReceived(sql, batch, strata)
  return taken
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
    ${ticketsBy(sql, hashes)}, asked as (
      select ticket_hash, stratum, number / ${chunkSize} as chunk, number % ${chunkSize} as place
      from ticket
      where survey_id = ${survey} and not undelivered
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
    select '', 0, hash from unnest(string_to_array(${hashes.join(',')}, ',')) as hash
    where hash not in (select ticket_hash from good)`
}
