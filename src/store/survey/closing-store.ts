/** Surveys that are being counted, how far that has come, and why it came to nothing. */
import {
  type Counting,
  type CountingFailure,
  countingFailures,
  waitsForSomebody,
} from '../../evidence/survey/counting.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'

const waiting: readonly CountingFailure[] = countingFailures.filter(waitsForSomebody)

/**
 * Ids, of every office.
 *
 * @param all Those too that were given up until somebody says that they shall be tried again
 */
export async function listClosing(sql: Sql, all: boolean): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select s.survey_id as id from survey s left join survey_closing c using (municipality_id, survey_id)
    where s.state = 'closing'
      ${all ? sql`` : sql`and (c.failure is null or c.failure <> all(${waiting}::text[]))`}
    order by s.survey_id`
  return rows.map(({ id }) => id)
}

/** @param counted Answers taken out of their seals so far */
export async function recordClosing(sql: Sql, survey: string, counted: number): Promise<void> {
  await sql`
    insert into survey_closing (municipality_id, survey_id, counted)
    values (current_municipality(), ${survey}, ${counted})
    on conflict (municipality_id, survey_id)
    do update set counted = excluded.counted, failure = null, failed_at = null, failed_inbox = null`
}

export async function recordFailure(
  sql: Sql,
  survey: string,
  { kind, row, at }: NonNullable<Counting['failure']>,
): Promise<void> {
  await sql`
    insert into survey_closing (municipality_id, survey_id, counted, failure, failed_at, failed_inbox)
    select municipality_id, survey_id, 0, ${kind}, ${at}, ${row}::uuid
    from survey where survey_id = ${survey} and state = 'closing'
    on conflict (municipality_id, survey_id)
    do update set failure = excluded.failure, failed_at = excluded.failed_at,
                  failed_inbox = excluded.failed_inbox`
}

/** From now on it is tried again. @returns Whether it had come to nothing */
export async function clearFailure(sql: Sql, survey: string): Promise<boolean> {
  const rows = await sql`
    update survey_closing set failure = null, failed_at = null, failed_inbox = null
    where survey_id = ${survey} and failure is not null returning survey_id`
  return rows.length === 1
}

/** @returns null where nobody counts it, or nobody has begun */
export async function findClosing(sql: Sql, survey: string): Promise<Counting | null> {
  const [row] = await sql<
    {
      counted: number
      kind: CountingFailure | null
      at: Date | null
      row: string | null
    }[]
  >`
    select counted, failure as kind, failed_at as at, failed_inbox as row
    from survey_closing where survey_id = ${survey}`
  if (row === undefined) return null
  const { counted, kind, at } = row
  return { counted, failure: kind === null || at === null ? null : { kind, at, row: row.row } }
}

export interface StuckSurvey {
  readonly id: string
  readonly office: string
  readonly officeName: string
  readonly fiscalYear: FiscalYear
  readonly title: string
  /** Day in Japan. */
  readonly failedOn: CalendarDate
}

/** @param offices null: all */
export async function listStuck(
  sql: Sql,
  offices: readonly string[] | null,
): Promise<readonly StuckSurvey[]> {
  return await sql<StuckSurvey[]>`
    select s.survey_id as id, s.office_id as office, o.name as "officeName",
           s.fiscal_year as "fiscalYear", s.title,
           to_char(c.failed_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as "failedOn"
    from survey_closing c join survey s using (municipality_id, survey_id)
         join office o using (municipality_id, office_id)
    where c.failure = any(${waiting}::text[])
      ${offices === null ? sql`` : sql`and s.office_id = any(${offices}::uuid[])`}
    order by c.failed_at, s.survey_id`
}

export async function forgetClosing(sql: Sql, survey: string): Promise<void> {
  await sql`delete from survey_closing where survey_id = ${survey}`
}
