/** The tables a backup holds, asked of the database itself: one that a later migration adds is in it by itself. */
import type { Transaction } from '../connection/transaction-scope.ts'

export interface BackedTable {
  readonly name: string
  /** Those that are stored; what the database computes is left to it. */
  readonly columns: readonly string[]
  readonly key: readonly string[]
}

/** All tables of municipalities; what the schema itself went through is the manifest's. */
export async function listTables(sql: Transaction): Promise<readonly BackedTable[]> {
  return await sql<BackedTable[]>`
    select relname as name,
           array(select attname::text from pg_attribute
                 where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
                 order by attnum) as columns,
           array(select attname::text
                 from pg_index
                 cross join unnest(indkey::int2[]) with ordinality as k (number, position)
                 join pg_attribute on attrelid = indrelid and attnum = k.number
                 where indrelid = c.oid and indisprimary
                 order by k.position) as key
    from pg_class c
    where relnamespace = 'torikumi'::regnamespace and relkind = 'r' and relrowsecurity
    order by relname`
}

/** A name as it stands in SQL. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function quoteNames(names: readonly string[]): string {
  return names.map(quoteName).join(', ')
}
