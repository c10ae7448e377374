/** One-time links (招待): whoever opens one may choose the password of its person, once, for a while. */
import type { Sql } from './database.ts'

export interface Invitation {
  readonly person: string
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

/** Former links of the same person that were not used no longer work. */
export async function recordInvitation(
  sql: Sql,
  invitation: { readonly hash: Uint8Array; readonly person: string; readonly expiresAt: Date },
  now: Date,
): Promise<void> {
  const { hash, person, expiresAt } = invitation
  await sql`update invitation set used_at = ${now} where person_id = ${person} and used_at is null`
  await sql`
    insert into invitation (municipality_id, token_hash, person_id, invited_at, expires_at)
    values (current_municipality(), ${hash}, ${person}, ${now}, ${expiresAt})`
}

export async function findInvitation(sql: Sql, hash: Uint8Array): Promise<Invitation | null> {
  const [found] = await sql<Invitation[]>`
    select person_id as person, expires_at as "expiresAt", used_at as "usedAt"
    from invitation where token_hash = ${hash}`
  return found ?? null
}

/** @returns false when it was used before, in this very moment too */
export async function takeInvitation(sql: Sql, hash: Uint8Array, now: Date): Promise<boolean> {
  const rows = await sql`
    update invitation set used_at = ${now}
    where token_hash = ${hash} and used_at is null and expires_at > ${now} returning person_id`
  return rows.length === 1
}
