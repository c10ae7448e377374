/** Rows that hold something sealed, whatever table they are in: found, and sealed anew under another key. */
import type { Sql } from './database.ts'

export interface SealedColumn {
  readonly table: string
  readonly column: string
  /** The one or two columns that name a row of a municipality. */
  readonly key: readonly [string] | readonly [string, string]
  /** Columns whose values say what a seal belongs to. */
  readonly names: readonly string[]
}

export interface SealedRow {
  /** Values of the key. */
  readonly at: readonly string[]
  readonly sealed: Uint8Array
  /** Values of `names`. */
  readonly names: readonly string[]
}

/** The next rows behind one, in the order of their key; null begins. */
export async function listSealed(
  sql: Sql,
  of: SealedColumn,
  { after, most }: { readonly after: SealedRow | null; readonly most: number },
): Promise<readonly SealedRow[]> {
  const column = sql(of.column)
  return await sql<SealedRow[]>`
    select json_build_array(${sql(of.key)}) as at, ${column} as sealed,
           json_build_array(${sql(of.names)}) as names
    from ${sql(of.table)}
    where ${column} is not null ${after === null ? sql`` : sql`and ${compared(sql, of, '>', after)}`}
    order by ${sql(of.key)} limit ${most}`
}

/** @returns false when the row is gone, or holds something else by now */
export async function replaceSealed(
  sql: Sql,
  of: SealedColumn,
  row: SealedRow,
  next: Uint8Array,
): Promise<boolean> {
  const column = sql(of.column)
  const rows = await sql`
    update ${sql(of.table)} set ${column} = ${next}
    where ${compared(sql, of, '=', row)} and ${column} = ${row.sealed} returning 1`
  return rows.length === 1
}

function compared(sql: Sql, { key }: SealedColumn, how: '>' | '=', { at }: SealedRow) {
  const [first = '', second = ''] = at
  const [a, b] = key
  if (b === undefined) {
    return how === '=' ? sql`${sql(a)} = ${first}` : sql`${sql(a)} > ${first}`
  }
  return how === '='
    ? sql`(${sql(a)}, ${sql(b)}) = (${first}, ${second})`
    : sql`(${sql(a)}, ${sql(b)}) > (${first}, ${second})`
}
