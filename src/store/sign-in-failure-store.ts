/** Failed sign-ins within the window that limits them. */
import { randomUUID } from 'node:crypto'
import { attemptWindow, type Counter } from '../people/attempts.ts'
import type { Sql } from './database.ts'

/**
 * Counts an attempt as failed before it is known how it ends, so that many at once cannot slip through; a success
 * takes the account's failures back.
 *
 * @returns false when a limit was reached before; nothing is counted then
 */
export async function countAttempt(
  sql: Sql,
  counters: readonly Counter[],
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - attemptWindow)
  for (const { key } of [...counters].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 1))`
  }
  for (const { key, limit } of counters) {
    const [row] = await sql<{ failures: number }[]>`
      select count(*)::int as failures from sign_in_failure
      where counted_for = ${key} and failed_at >= ${since}`
    if ((row?.failures ?? 0) >= limit) return false
  }
  for (const { key } of counters) {
    await sql`
      insert into sign_in_failure (municipality_id, sign_in_failure_id, counted_for, failed_at)
      values (current_municipality(), ${randomUUID()}, ${key}, ${now})`
  }
  await removeOld(sql, now)
  return true
}

/** By one at a time, and only what counts for nobody any more: those who forget their own never wait for it. */
async function removeOld(sql: Sql, now: Date): Promise<void> {
  const [turn] = await sql<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('sign_in_failure', 2)) as mine`
  if (turn?.mine !== true) return
  const old = new Date(now.getTime() - 2 * attemptWindow)
  await sql`delete from sign_in_failure where failed_at < ${old}`
}

/** Forgets the failures of an account that signed in; those of its address age. */
export async function forgetFailures(
  sql: Sql,
  counters: readonly Counter[],
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - attemptWindow)
  for (const { key } of counters.slice(0, 2)) {
    await sql`delete from sign_in_failure where counted_for = ${key} and failed_at >= ${since}`
  }
}
