/** Files on their way into a register, sealed; they go when they were taken in, or when nobody came back to them. */
import type { Sql } from '../database.ts'

export interface EntryImport {
  readonly id: string
  /** Id. */
  readonly register: string
  readonly name: string
  readonly sealed: Uint8Array
}

export async function recordEntryImport(
  sql: Sql,
  { id, register, name, sealed }: EntryImport,
  { at, by }: { readonly at: Date; readonly by: string | null },
): Promise<void> {
  await sql`
    insert into entry_import (municipality_id, import_id, register_id, name, sealed, received_at,
                              received_by)
    values (current_municipality(), ${id}, ${register}, ${name}, ${sealed}, ${at}, ${by})`
}

export async function findEntryImport(sql: Sql, id: string): Promise<EntryImport | null> {
  const [found] = await sql<EntryImport[]>`
    select import_id as id, register_id as register, name, sealed from entry_import
    where import_id = ${id}`
  return found ?? null
}

export async function removeEntryImport(sql: Sql, id: string): Promise<void> {
  await sql`delete from entry_import where import_id = ${id}`
}

/** @returns How many went */
export async function removeEntryImportsBefore(sql: Sql, before: Date): Promise<number> {
  const { count } = await sql`delete from entry_import where received_at < ${before}`
  return count
}
