/** Sessions on the server: a browser holds a random token, this table its hash and the times that end it. */
import { type SessionTimes, sessionState } from '../people/session.ts'
import type { Sql } from './database.ts'

export interface Session extends SessionTimes {
  readonly person: string
  /** Id of the holding they act by; null: in all their roles. */
  readonly holding: string | null
}

export async function recordSession(
  sql: Sql,
  session: { readonly hash: Uint8Array; readonly person: string; readonly complete: boolean },
  now: Date,
): Promise<void> {
  await sql`
    insert into session (municipality_id, token_hash, person_id, started_at, seen_at, completed_at)
    values (current_municipality(), ${session.hash}, ${session.person}, ${now}, ${now},
            ${session.complete ? now : null})`
}

export async function findSession(sql: Sql, hash: Uint8Array): Promise<Session | null> {
  const [session] = await sql<Session[]>`
    select person_id as person, started_at as "startedAt", seen_at as "seenAt",
           completed_at as "completedAt", ended_at as "endedAt", role_holding_id as holding
    from session where token_hash = ${hash}`
  return session ?? null
}

/** @param holding null: in all their roles */
export async function recordActingRole(
  sql: Sql,
  hash: Uint8Array,
  holding: string | null,
): Promise<void> {
  await sql`update session set role_holding_id = ${holding} where token_hash = ${hash}`
}

export async function recordSessionSeen(sql: Sql, hash: Uint8Array, now: Date): Promise<void> {
  await sql`update session set seen_at = greatest(seen_at, ${now}) where token_hash = ${hash}`
}

/** Ends one session, or all of a person's. */
export async function endSessions(
  sql: Sql,
  which: { readonly hash: Uint8Array } | { readonly person: string },
  now: Date,
): Promise<void> {
  await sql`
    update session set ended_at = ${now}
    where ended_at is null
      and ${'hash' in which ? sql`token_hash = ${which.hash}` : sql`person_id = ${which.person}`}`
}

/** Sessions that may still act. */
export async function countLiveSessions(sql: Sql, person: string, now: Date): Promise<number> {
  const rows = await sql<SessionTimes[]>`
    select started_at as "startedAt", seen_at as "seenAt",
           completed_at as "completedAt", ended_at as "endedAt"
    from session where person_id = ${person} and ended_at is null`
  return rows.filter((times) => sessionState(times, now) === 'live').length
}
