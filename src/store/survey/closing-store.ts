/** Surveys that are being counted, and how far that has come. */
import type { Sql } from '../database.ts'

/** Ids, of every office. */
export async function listClosing(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select survey_id as id from survey where state = 'closing' order by survey_id`
  return rows.map(({ id }) => id)
}

/** @param counted Answers taken out of their seals so far */
export async function recordClosing(sql: Sql, survey: string, counted: number): Promise<void> {
  await sql`
    insert into survey_closing (municipality_id, survey_id, counted)
    values (current_municipality(), ${survey}, ${counted})
    on conflict (municipality_id, survey_id) do update set counted = excluded.counted`
}

/** @returns null where nobody counts it, or nobody has begun */
export async function findClosing(sql: Sql, survey: string): Promise<number | null> {
  const [row] = await sql<{ counted: number }[]>`
    select counted from survey_closing where survey_id = ${survey}`
  return row?.counted ?? null
}

export async function forgetClosing(sql: Sql, survey: string): Promise<void> {
  await sql`delete from survey_closing where survey_id = ${survey}`
}
