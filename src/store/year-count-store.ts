/** How many sheets of each office's year came out how: counted by the database, current versions only. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { isNotRefiled, isSameSheet } from './current-document.ts'
import type { Sql } from './database.ts'

export interface YearCount {
  /** Office id. */
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly sheets: number
  readonly met: number
  readonly unmet: number
  readonly undetermined: number
  /** Sheets without a self-evaluation yet. */
  readonly notEvaluated: number
}

/**
 * Newest year first; a year with an overview alone stands with no sheets.
 *
 * @param office Id; null for all
 */
export async function listYearCounts(
  sql: Sql,
  office: string | null = null,
): Promise<readonly YearCount[]> {
  return await sql<YearCount[]>`
    with version as (
      select d.*, row(stage, accepted_at, document_id) as place
      from document d
      where true ${isNotRefiled(sql)} ${office === null ? sql`` : sql`and d.office_id = ${office}`}
    ), newest as (
      select distinct on (office_id, fiscal_year, form, subject) *
      from version
      order by office_id, fiscal_year, form, subject, place desc
    ), speaking as (
      select d.municipality_id, d.office_id, d.fiscal_year, s.sheet_id
      from newest d
      left join newest whole
        on whole.office_id = d.office_id and whole.fiscal_year = d.fiscal_year
        and whole.form = d.form and whole.subject = ''
      left join sheet s
        on s.municipality_id = d.municipality_id and s.document_id = d.document_id
      where (whole.place is null or d.place >= whole.place)
        -- of a year in parts, each sheet as the newest of them has it
        and not exists (
          select from newest part
          join sheet again
            on again.municipality_id = part.municipality_id and again.document_id = part.document_id
          where part.form = 'reform-plan' and part.subject <> '' and part.form = d.form
            and part.office_id = d.office_id and part.fiscal_year = d.fiscal_year
            and part.place > d.place ${isSameSheet(sql)})
    ), judged as (
      select d.office_id, d.fiscal_year, d.sheet_id, (
        select j.outcome from judgement j
        where j.municipality_id = d.municipality_id and j.sheet_id = d.sheet_id and j.half = 'year'
        order by j.recorded_at desc limit 1) as outcome
      from speaking d
    )
    select office_id as office, fiscal_year as "fiscalYear",
           count(sheet_id)::int as sheets,
           count(*) filter (where outcome = 'met')::int as met,
           count(*) filter (where outcome = 'unmet')::int as unmet,
           count(*) filter (where outcome = 'undetermined')::int as undetermined,
           count(sheet_id) filter (where outcome is null)::int as "notEvaluated"
    from judged group by office_id, fiscal_year order by fiscal_year desc, office_id`
}
