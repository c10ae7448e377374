/** Tallies of closed surveys, and results as they were published. */
import type { SurveyResult } from '../../evidence/survey/result.ts'
import type { TallyCell } from '../../evidence/survey/tally.ts'
import type { Sql } from '../database.ts'

export async function recordTallies(
  sql: Sql,
  survey: string,
  cells: readonly TallyCell[],
): Promise<void> {
  await sql`
    insert into survey_tally (municipality_id, survey_id, position, code, by_position, by_code, answers)
    select current_municipality(), ${survey}, position, code, by, "byCode", count
    from json_to_recordset(${JSON.stringify(cells)}::text::json)
      as t(position int, code int, by int, "byCode" int, count int)`
}

export async function listTallies(sql: Sql, survey: string): Promise<readonly TallyCell[]> {
  return await sql<TallyCell[]>`
    select position, code, by_position as by, by_code as "byCode", answers as count
    from survey_tally where survey_id = ${survey}`
}

export async function countAnswers(sql: Sql, survey: string): Promise<number> {
  const [row] = await sql<{ answers: number | null }[]>`
    select answers from survey where survey_id = ${survey}`
  return row?.answers ?? 0
}

export async function recordResult(
  sql: Sql,
  survey: string,
  { content, hash }: { readonly content: string; readonly hash: string },
  now: Date,
): Promise<void> {
  await sql`
    insert into survey_result (municipality_id, survey_id, content, hash, published_at)
    values (current_municipality(), ${survey}, ${content}::text::json, ${hash}, ${now})`
}

export interface KeptResult {
  readonly content: SurveyResult
  readonly hash: string
  readonly publishedAt: Date
}

export async function findResult(sql: Sql, survey: string): Promise<KeptResult | null> {
  const [result] = await sql<KeptResult[]>`
    select content, hash, published_at as "publishedAt" from survey_result
    where survey_id = ${survey}`
  return result ?? null
}
