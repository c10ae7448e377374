/** How many sheets of each office's year came out how: counted by the database, current versions only. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { isNotRefiled } from './current-document.ts'
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

/** Newest year first; a year with an overview alone stands with no sheets. */
export async function listYearCounts(sql: Sql): Promise<readonly YearCount[]> {
  return await sql<YearCount[]>`
    with speaking as (
      select distinct on (office_id, fiscal_year, form, subject) municipality_id, document_id, office_id, fiscal_year
      from document d
      where true ${isNotRefiled(sql)}
      order by office_id, fiscal_year, form, subject, stage desc, accepted_at desc, document_id desc
    ), judged as (
      select d.office_id, d.fiscal_year, s.sheet_id, (
        select j.outcome from judgement j
        where j.municipality_id = s.municipality_id and j.sheet_id = s.sheet_id and j.half = 'year'
        order by j.recorded_at desc limit 1) as outcome
      from speaking d left join sheet s using (municipality_id, document_id)
    )
    select office_id as office, fiscal_year as "fiscalYear",
           count(sheet_id)::int as sheets,
           count(*) filter (where outcome = 'met')::int as met,
           count(*) filter (where outcome = 'unmet')::int as unmet,
           count(*) filter (where outcome = 'undetermined')::int as undetermined,
           count(sheet_id) filter (where outcome is null)::int as "notEvaluated"
    from judged group by office_id, fiscal_year order by fiscal_year desc, office_id`
}
