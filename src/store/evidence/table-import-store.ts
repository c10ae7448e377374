/**
 * Tables on their way in, sealed: they go when they were taken, or when nobody came back to them. What a person said of
 * their columns stays, for the next table of that kind.
 */
import type { Sql } from '../database.ts'

export interface TableImport {
  readonly id: string
  /** Id. */
  readonly office: string
  /** What its rows become: `register:watch-shops`, `council-members`. */
  readonly kind: string
  readonly name: string
  readonly sealed: Uint8Array
  /** Id of who sent it; null where a program did, or it was not kept yet who. */
  readonly sentBy: string | null
}

interface Recorded {
  readonly at: Date
  readonly by: string | null
}

export async function recordTableImport(
  sql: Sql,
  { id, office, kind, name, sealed, sentBy }: TableImport,
  { at, by }: Recorded,
): Promise<void> {
  await sql`
    insert into table_import (municipality_id, import_id, office_id, kind, name, sealed, received_at,
                              received_by, received_by_id)
    values (current_municipality(), ${id}, ${office}, ${kind}, ${name}, ${sealed}, ${at}, ${by},
            ${sentBy})`
}

/** @param lock Whoever takes it too waits, and then finds it gone */
export async function findTableImport(
  sql: Sql,
  id: string,
  lock = false,
): Promise<TableImport | null> {
  const [found] = await sql<TableImport[]>`
    select import_id as id, office_id as office, kind, name, sealed, received_by_id as "sentBy"
    from table_import
    where import_id = ${id} ${lock ? sql`for update` : sql``}`
  return found ?? null
}

export async function removeTableImport(sql: Sql, id: string): Promise<void> {
  await sql`delete from table_import where import_id = ${id}`
}

/** @returns How many went */
export async function removeTableImportsBefore(sql: Sql, before: Date): Promise<number> {
  const { count } = await sql`delete from table_import where received_at < ${before}`
  return count
}

type OfKind = Pick<TableImport, 'office' | 'kind'>

/** The last choice for each heading stands; '' for a column that was left out. */
export async function rememberColumns(
  sql: Sql,
  { office, kind }: OfKind,
  columns: readonly { readonly heading: string; readonly field: string }[],
  { at, by }: Recorded,
): Promise<void> {
  await sql`
    insert into column_choice (municipality_id, office_id, kind, heading, field, chosen_at, chosen_by)
    select current_municipality(), ${office}, ${kind}, heading, field, ${at}, ${by}
    from json_to_recordset(${JSON.stringify(columns)}::text::json) as c(heading text, field text)
    on conflict (municipality_id, office_id, kind, heading)
      do update set field = excluded.field, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by`
}

export async function listRememberedColumns(
  sql: Sql,
  { office, kind }: OfKind,
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ heading: string; field: string }[]>`
    select heading, field from column_choice where office_id = ${office} and kind = ${kind}`
  return new Map(rows.map(({ heading, field }) => [heading, field]))
}
