/** Sheets on paper that a person settled, while their survey runs: told to whoever has the same sheet open. */
import type { Sql } from '../database.ts'

export type SettledOutcome = 'counted' | 'invalid'

export interface SettledPaper {
  readonly outcome: SettledOutcome
  readonly by: string
  readonly at: Date
}

export async function recordSettled(
  sql: Sql,
  survey: string,
  number: number,
  { outcome, by, at }: SettledPaper,
): Promise<void> {
  await sql`
    insert into paper_settled (municipality_id, survey_id, number, outcome, settled_by, settled_at)
    values (current_municipality(), ${survey}, ${number}, ${outcome}, ${by}, ${at})`
}

export async function findSettled(
  sql: Sql,
  survey: string,
  number: number,
): Promise<SettledPaper | null> {
  const [row] = await sql<SettledPaper[]>`
    select outcome, settled_by as by, settled_at as at from paper_settled
    where survey_id = ${survey} and number = ${number}`
  return row ?? null
}

/** Once nothing is left to settle. */
export async function forgetSettled(sql: Sql, survey: string): Promise<void> {
  await sql`delete from paper_settled where survey_id = ${survey}`
}

/** Whether a sheet of this survey ever had that number. */
export async function wasNumbered(sql: Sql, survey: string, number: number): Promise<boolean> {
  const rows = await sql`
    select from paper_check where survey_id = ${survey} and ${number} between 1 and numbered`
  return rows.length === 1
}
