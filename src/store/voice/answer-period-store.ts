/** Periods for answering citizens' voices that the municipality has set, by the day of receipt they begin with. */
import type { AnswerPeriod } from '../../evidence/voice/answer-period.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../database.ts'

/** The earliest first. */
export async function listAnswerPeriods(sql: Sql): Promise<readonly AnswerPeriod[]> {
  return await sql<AnswerPeriod[]>`
    select starts_on::text as from, days, counts, on_closed_day as "onClosedDay",
           publish_within as "publishWithin", kept_years as "keptYears", source
    from answer_period order by starts_on`
}

/** Set again from the same day, the newer one stands. */
export async function recordAnswerPeriod(
  sql: Sql,
  period: AnswerPeriod,
  set: { readonly at: Date; readonly by: string | null },
): Promise<void> {
  await sql`
    insert into answer_period (municipality_id, starts_on, days, counts, on_closed_day, publish_within,
                               kept_years, source, set_by_name, set_at)
    values (current_municipality(), ${period.from}, ${period.days}, ${period.counts},
            ${period.onClosedDay}, ${period.publishWithin}, ${period.keptYears}, ${period.source},
            ${set.by}, ${set.at})
    on conflict (municipality_id, starts_on) do update
      set days = excluded.days, counts = excluded.counts, on_closed_day = excluded.on_closed_day,
          publish_within = excluded.publish_within, kept_years = excluded.kept_years,
          source = excluded.source, set_by_name = excluded.set_by_name, set_at = excluded.set_at`
}

/** @returns Whether there was one that begins on this day */
export async function removeAnswerPeriod(sql: Sql, from: CalendarDate): Promise<boolean> {
  const { count } = await sql`delete from answer_period where starts_on = ${from}`
  return count > 0
}

/** The day of the newest letter; null while none has come in. */
export async function findNewestReceipt(sql: Sql): Promise<CalendarDate | null> {
  const [row] = await sql<{ day: CalendarDate | null }[]>`
    select max(received_on)::text as day from voice`
  return row?.day ?? null
}
