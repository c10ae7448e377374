/**
 * Whoever writes answers holds the survey alone, and so does whoever closes it: what was acknowledged is in the result.
 */
import type { Sql } from '../database.ts'

/** From here to the end of the transaction no answer comes in any more. */
export async function stopAnswers(sql: Sql, survey: string): Promise<void> {
  await holdAlone(sql, survey)
}

export function holdAlone(sql: Sql, survey: string) {
  // not async: a query goes out when it is awaited, and this one must go out before what comes behind it
  return sql`select pg_advisory_xact_lock(hashtextextended(${survey}, 0))`
}
