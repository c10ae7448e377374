/** The sheets of other documents that may come out otherwise by what newly recorded sheets report, or replace. */

import { isCurrent } from './current-document.ts'
import type { Sql } from './database.ts'

export interface ChangedSheets {
  /** Ids of the new sheets, which are judged by their own figures already. */
  readonly added: readonly string[]
  /** Ids of those whose place they took: what they reported is no figure any more. */
  readonly replaced: readonly string[]
}

/**
 * Those that promise something of an indicator reported, for the year of the figure or a later one: a target of an earlier
 * year looks to no later figure. Superseded versions are among them.
 */
export async function listWaitingSheets(
  sql: Sql,
  { added, replaced }: ChangedSheets,
): Promise<readonly string[]> {
  const rows = await sql<{ sheet: string }[]>`
    with told as (
      select municipality_id, indicator_id, min(fiscal_year) as since from observation
      where sheet_id = any(${[...added, ...replaced]}::uuid[]) group by 1, 2
    ), promising as (
      select t.sheet_id, t.fiscal_year, told.since
      from told join target_statement t using (municipality_id, indicator_id)
      union all
      select p.sheet_id, t.fiscal_year, told.since
      from told join target_part p using (municipality_id, indicator_id)
      join target_statement t on t.municipality_id = p.municipality_id and t.sheet_id = p.sheet_id
    )
    select distinct sheet_id as sheet from promising
    where fiscal_year >= since and sheet_id <> all(${added as string[]}::uuid[])`
  return rows.map(({ sheet }) => sheet)
}

/**
 * Those of the office that hold a target against somebody else's figure (全国平均, 見込み), whatever it is called: where
 * such a figure was reported, or taken back.
 */
export async function listSheetsLookingElsewhere(
  sql: Sql,
  { added, replaced }: ChangedSheets,
): Promise<readonly string[]> {
  const rows = await sql<{ sheet: string }[]>`
    with told as (
      select o.municipality_id, i.office_id, min(o.fiscal_year) as since
      from observation o join indicator i using (municipality_id, indicator_id)
      where o.sheet_id = any(${[...added, ...replaced]}::uuid[]) and i.name ~ '平均|見込'
      group by 1, 2
    )
    select s.sheet_id as sheet
    from told join sheet s using (municipality_id, office_id)
    where s.fiscal_year >= told.since and s.sheet_id <> all(${added as string[]}::uuid[])
      and s.content::text ~ '"kind":"(peer-mean|forecast)"'`
  return rows.map(({ sheet }) => sheet)
}

/** Of these sheets those that no longer speak for their year. @param sheets Ids */
export async function listSilentSheets(
  sql: Sql,
  sheets: readonly string[],
): Promise<readonly string[]> {
  if (sheets.length === 0) return []
  const rows = await sql<{ sheet: string }[]>`
    select s.sheet_id as sheet
    from sheet s join document d using (municipality_id, document_id)
    where s.sheet_id = any(${sheets as string[]}::uuid[])
      and not (true ${isCurrent(sql, sql`offset 0`)})`
  return rows.map(({ sheet }) => sheet)
}
