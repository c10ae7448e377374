/** What has ended long ago and opens nothing any more. */
import type { Sql } from './database.ts'

/** @returns How many rows went */
export async function removeExpired(
  sql: Sql,
  before: { readonly sessions: Date; readonly submissions: Date; readonly mail: Date },
): Promise<number> {
  const { sessions, submissions, mail } = before
  const gone = [
    await sql`delete from session where started_at < ${sessions}`,
    await sql`delete from invitation where expires_at < ${sessions}`,
    await sql`delete from submission where sent_at < ${submissions}`,
    await sql`delete from mail_message where coalesce(sent_at, given_up_at) < ${mail}`,
  ]
  return gone.reduce((sum, { count }) => sum + count, 0)
}
