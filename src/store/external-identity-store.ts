/** What the municipality's sign-in provider calls somebody. */
import type { Sql } from './database.ts'

export interface ExternalIdentity {
  readonly issuer: string
  readonly subject: string
}

/** Id of the person; null while they have not come through the provider. */
export async function findByIdentity(
  sql: Sql,
  { issuer, subject }: ExternalIdentity,
): Promise<string | null> {
  const [row] = await sql<{ person: string }[]>`
    select person_id as person from external_identity
    where issuer = ${issuer} and subject = ${subject}`
  return row?.person ?? null
}

/**
 * Whether a provider has called somebody by a name already: another name is then somebody else. Two who ask at once
 * for one person are answered one after the other.
 */
export async function hasIdentity(sql: Sql, issuer: string, person: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`identity ${person}`}, 0))`
  const [row] = await sql<{ found: boolean }[]>`
    select exists (
      select from external_identity where issuer = ${issuer} and person_id = ${person}) as found`
  return row?.found === true
}

export async function recordIdentity(
  sql: Sql,
  { issuer, subject }: ExternalIdentity,
  person: string,
  now: Date,
): Promise<void> {
  await sql`
    insert into external_identity (municipality_id, issuer, subject, person_id, recorded_at)
    values (current_municipality(), ${issuer}, ${subject}, ${person}, ${now})
    on conflict do nothing`
}
