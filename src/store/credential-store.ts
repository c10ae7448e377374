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

/**
 * A second factor that is not confirmed yet. One that is there stays: it may be on a phone already.
 *
 * @returns The one that counts now; null where one was confirmed, which is replaced only after `removeTotp`
 */
export async function recordTotp(
  sql: Sql,
  person: string,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  const [row] = await sql<{ sealed: Uint8Array }[]>`
    insert into credential (municipality_id, person_id, totp_secret)
    values (current_municipality(), ${person}, ${sealed})
    on conflict (municipality_id, person_id) do update
      set totp_secret = coalesce(credential.totp_secret, excluded.totp_secret)
      where credential.totp_confirmed_at is null
    returning totp_secret as sealed`
  return row?.sealed ?? null
}

/** @returns false when it was confirmed before, in this very moment too */
export async function confirmTotp(sql: Sql, person: string, now: Date): Promise<boolean> {
  const rows = await sql`
    update credential set totp_confirmed_at = ${now}
    where person_id = ${person} and totp_confirmed_at is null returning person_id`
  return rows.length === 1
}

export async function removeTotp(sql: Sql, person: string): Promise<void> {
  await sql`
    update credential set totp_secret = null, totp_confirmed_at = null, totp_last_step = null
    where person_id = ${person}`
  await sql`delete from recovery_code where person_id = ${person}`
}

/** @returns false when a code of this step, or a later one, was taken before */
export async function useTotpStep(sql: Sql, person: string, step: number): Promise<boolean> {
  const rows = await sql`
    update credential set totp_last_step = ${step}
    where person_id = ${person} and (totp_last_step is null or totp_last_step < ${step})
    returning person_id`
  return rows.length === 1
}

/** Replaces what was left of the former ones. */
export async function recordRecoveryCodes(
  sql: Sql,
  person: string,
  hashes: readonly string[],
): Promise<void> {
  await sql`delete from recovery_code where person_id = ${person}`
  for (const hash of hashes) {
    await sql`
      insert into recovery_code (municipality_id, person_id, code_hash)
      values (current_municipality(), ${person}, ${hash})`
  }
}

/** @returns false when there is no such code, or it was used before */
export async function useRecoveryCode(
  sql: Sql,
  person: string,
  hash: string,
  now: Date,
): Promise<boolean> {
  const rows = await sql`
    update recovery_code set used_at = ${now}
    where person_id = ${person} and code_hash = ${hash} and used_at is null returning code_hash`
  return rows.length === 1
}

export async function countRecoveryCodes(sql: Sql, person: string): Promise<number> {
  const [row] = await sql<{ unused: number }[]>`
    select count(*)::int as unused from recovery_code
    where person_id = ${person} and used_at is null`
  return row?.unused ?? 0
}
