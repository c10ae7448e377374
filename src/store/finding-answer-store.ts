/** What offices answered to findings: set aside with a reason, or the answer withdrawn; added, never overwritten. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Sql } from './database.ts'

export interface FindingAnswer {
  readonly kind: 'set-aside' | 'withdrawn'
  /** '' only for a withdrawal. */
  readonly reason: string
  /** ISO time. */
  readonly at: string
  /** null: nobody said who. */
  readonly by: string | null
}

/** An office's finding by its identity: one within the office's year. */
export interface FindingKey {
  /** Id. */
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly finding: string
}

export async function recordAnswer(
  sql: Sql,
  { office, fiscalYear, finding }: FindingKey,
  answer: Omit<FindingAnswer, 'at'>,
): Promise<void> {
  await sql`
    insert into finding_answer (municipality_id, office_id, fiscal_year, finding, kind, reason, answered_by)
    values (current_municipality(), ${office}, ${fiscalYear}, ${finding}, ${answer.kind},
            ${answer.reason}, ${answer.by})`
}

/** Two people who answer one finding at the same moment wait for each other. */
export async function lockFinding(sql: Sql, { office, fiscalYear, finding }: FindingKey) {
  const key = `${office}|${fiscalYear}|${finding}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
}

/** Newest first. */
export async function listAnswers(
  sql: Sql,
  of: { readonly fiscalYear: FiscalYear; readonly office?: string },
): Promise<readonly (FindingKey & FindingAnswer)[]> {
  const rows = await sql<(FindingKey & Omit<FindingAnswer, 'at'> & { at: Date })[]>`
    select office_id as office, fiscal_year as "fiscalYear", finding, kind, reason,
           answered_at as at, answered_by as by
    from finding_answer
    where fiscal_year = ${of.fiscalYear}
      ${of.office === undefined ? sql`` : sql`and office_id = ${of.office}`}
    order by answered_at desc`
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
