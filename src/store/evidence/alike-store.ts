/** What masking keeps of a register: the figures that were told, and how many of its rows are alike. */
import { createHash } from 'node:crypto'
import type { LikeRows, RowVersion, ToldFigure } from '../../evidence/register/like-rows.ts'
import { likeKey } from '../../evidence/register/like-rows.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../database.ts'

/** In the order they were told. @param register Id */
export async function listTold(sql: Sql, register: string): Promise<readonly ToldFigure[]> {
  const rows = await sql<(Omit<ToldFigure, 'definition'> & { content: string })[]>`
    select t.number, t.measure_id as measure, t.fiscal_year as "fiscalYear", d.content::text as content
    from told_figure t
    join measure_definition d
      on d.municipality_id = t.municipality_id and d.measure_id = t.measure_id
     and d.revision = t.revision
    where t.register_id = ${register} order by t.number`
  return rows.map(({ content, ...row }) => ({ ...row, definition: JSON.parse(content) }))
}

export interface NewTold {
  readonly number: number
  /** Id. */
  readonly measure: string
  readonly revision: number
  readonly fiscalYear: FiscalYear
}

export async function recordTold(
  sql: Sql,
  register: string,
  figures: readonly NewTold[],
): Promise<void> {
  if (figures.length === 0) return
  await sql`
    insert into told_figure (municipality_id, register_id, number, measure_id, revision, fiscal_year)
    select current_municipality(), ${register}, number, measure, revision, "fiscalYear"
    from json_to_recordset(${JSON.stringify(figures)}::text::json)
      as t(number int, measure uuid, revision int, "fiscalYear" int)`
}

/** Of the newest versions of rows: that so many figures had been told before them. */
export async function recordToldBefore(
  sql: Sql,
  entries: readonly string[],
  told: number,
): Promise<void> {
  if (told === 0) return
  await sql`
    insert into entry_told (municipality_id, entry_id, revision, told)
    select municipality_id, entry_id, revision, ${told}
    from entry where entry_id = any(${entries}::uuid[])`
}

/** Everything that rows ever said, oldest first, by their ids. */
export async function listRowVersions(
  sql: Sql,
  entries: readonly string[],
): Promise<ReadonlyMap<string, readonly RowVersion[]>> {
  const rows = await sql<{ entry: string; kind: string; content: string; after: number }[]>`
    select r.entry_id as entry, r.kind, r.content::text as content, coalesce(t.told, 0) as after
    from entry_revision r
    left join entry_told t
      on t.municipality_id = r.municipality_id and t.entry_id = r.entry_id
     and t.revision = r.revision
    where r.entry_id = any(${entries}::uuid[])
    order by r.entry_id, r.revision`
  const versions = new Map<string, RowVersion[]>()
  for (const { entry, kind, content, after } of rows) {
    const values = kind === 'withdrawn' ? null : JSON.parse(content)
    const known = versions.get(entry)
    if (known === undefined) versions.set(entry, [{ values, after }])
    else known.push({ values, after })
  }
  return versions
}

/** The next rows of a register by id, withdrawn ones too. */
export async function listEntryIds(
  sql: Sql,
  { register, after, limit }: { register: string; after: string | null; limit: number },
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select entry_id as id from entry
    where register_id = ${register} ${after === null ? sql`` : sql`and entry_id > ${after}`}
    order by entry_id limit ${limit}`
  return rows.map(({ id }) => id)
}

export async function listLikeRows(sql: Sql, register: string): Promise<readonly LikeRows[]> {
  return await sql<LikeRows[]>`
    select strand, cell, told, flat, rows from like_rows where register_id = ${register}`
}

/** @param changes Added to what there is; negative where rows are not alike any more */
export async function changeLikeRows(
  sql: Sql,
  register: string,
  changes: readonly LikeRows[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map((each) => ({
    ...each,
    hash: createHash('sha256').update(likeKey(each)).digest('base64url'),
  }))
  await sql`
    insert into like_rows (municipality_id, register_id, hash, strand, cell, told, flat, rows)
    select current_municipality(), ${register}, hash, strand, cell, told, flat, rows
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as t(hash text, strand text, cell text, told text[], flat boolean, rows int)
    on conflict (municipality_id, register_id, hash) do update
      set rows = like_rows.rows + excluded.rows`
  await sql`delete from like_rows where register_id = ${register} and rows = 0`
}

/** null: they were not counted yet. */
export async function findAlikeBy(sql: Sql, register: string): Promise<string | null> {
  const [row] = await sql<{ by: string }[]>`
    select definitions as by from alike_by where register_id = ${register}`
  return row?.by ?? null
}

/** Takes away what was counted, to be counted by something else. */
export async function resetLikeRows(sql: Sql, register: string, by: string): Promise<void> {
  await sql`delete from like_rows where register_id = ${register}`
  await sql`
    insert into alike_by (municipality_id, register_id, definitions)
    values (current_municipality(), ${register}, ${by})
    on conflict (municipality_id, register_id) do update set definitions = excluded.definitions`
}
