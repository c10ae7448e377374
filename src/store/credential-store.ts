/** What people sign in with: never the password or the secret itself. */
import type { Sql } from './database.ts'

export interface Credential {
  readonly passwordHash: string | null
  /** Sealed; null where no second factor is set up. */
  readonly totpSecret: Uint8Array | null
  readonly totpConfirmed: boolean
  readonly totpLastStep: number | null
}

export async function findCredential(sql: Sql, person: string): Promise<Credential | null> {
  const [row] = await sql<(Omit<Credential, 'totpLastStep'> & { step: string | null })[]>`
    select password_hash as "passwordHash", totp_secret as "totpSecret",
           totp_confirmed_at is not null as "totpConfirmed", totp_last_step as step
    from credential where person_id = ${person}`
  if (row === undefined) return null
  const { step, ...rest } = row
  return { ...rest, totpLastStep: step === null ? null : Number(step) }
}

export async function recordPassword(
  sql: Sql,
  person: string,
  hash: string,
  now: Date,
): Promise<void> {
  await sql`
    insert into credential (municipality_id, person_id, password_hash, password_changed_at)
    values (current_municipality(), ${person}, ${hash}, ${now})
    on conflict (municipality_id, person_id) do update
      set password_hash = excluded.password_hash, password_changed_at = excluded.password_changed_at`
}
