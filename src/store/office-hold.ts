/** Whoever changes what an office's years rest on waits for others that do, to the end of the transaction. */
import type { Sql } from './database.ts'

/**
 * Before looking at what speaks for a year: two parts of it that come at the same moment see each other, and sheets of
 * other years the figures of both.
 *
 * @param offices Ids
 */
export async function holdOffices(sql: Sql, offices: readonly string[]): Promise<void> {
  // whoever holds some of the same offices takes them in the same order
  const sorted = [...new Set(offices)].sort()
  await sql`
    select pg_advisory_xact_lock(hashtextextended('years of office ' || id, 0))
    from unnest(${sorted}::text[]) as t(id)`
}
