/** The sheets of other documents that may come out otherwise by what newly recorded sheets report. */
import type { Sql } from './database.ts'

/**
 * Those that promise something of an indicator reported, for the year of the figure or a later one: a target of an earlier
 * year looks to no later figure. Superseded versions are among them.
 *
 * @param sheets Ids of the new sheets, which are judged by their own figures already
 */
export async function listWaitingSheets(
  sql: Sql,
  sheets: readonly string[],
): Promise<readonly string[]> {
  const ids = sheets as string[]
  const rows = await sql<{ sheet: string }[]>`
    with told as (
      select municipality_id, indicator_id, min(fiscal_year) as since from observation
      where sheet_id = any(${ids}::uuid[]) group by 1, 2
    ), promising as (
      select t.sheet_id, t.fiscal_year, told.since
      from told join target_statement t using (municipality_id, indicator_id)
      union all
      select p.sheet_id, t.fiscal_year, told.since
      from told join target_part p using (municipality_id, indicator_id)
      join target_statement t on t.municipality_id = p.municipality_id and t.sheet_id = p.sheet_id
    )
    select distinct sheet_id as sheet from promising
    where fiscal_year >= since and sheet_id <> all(${ids}::uuid[])`
  return rows.map(({ sheet }) => sheet)
}
