/** How many letters came from one network address within the window that limits them. */
import { randomUUID } from 'node:crypto'
import type { Sql } from '../database.ts'

export interface IntakeLimit {
  /** A hash that says nothing of the address. */
  readonly key: string
  readonly most: number
  readonly windowMs: number
}

/** @returns false when the limit was reached; nothing is counted then */
export async function countIntake(sql: Sql, limit: IntakeLimit, now: Date): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${limit.key}, 3))`
  const since = new Date(now.getTime() - limit.windowMs)
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from voice_intake
    where counted_for = ${limit.key} and received_at > ${since}`
  if ((row?.count ?? 0) >= limit.most) return false
  await sql`
    insert into voice_intake (municipality_id, intake_id, counted_for, received_at)
    values (current_municipality(), ${randomUUID()}, ${limit.key}, ${now})`
  return true
}

/** What counts for nothing any more. */
export async function forgetIntake(sql: Sql, before: Date): Promise<number> {
  const { count } = await sql`delete from voice_intake where received_at < ${before}`
  return count
}
