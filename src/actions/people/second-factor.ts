/**
 * The second half of signing in: a code from the person's app, or one of the recovery codes. Whoever has no app yet
 * sets one up here, before anything else.
 */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { attemptCounters, tooManyAttempts } from '../../people/attempts.ts'
import { hashRecoveryCode, newRecoveryCodes } from '../../people/recovery-codes.ts'
import { hashToken, sessionState } from '../../people/session.ts'
import { newTotpSecret, totpAddress, totpStep } from '../../people/totp.ts'
import {
  type Credential,
  confirmTotp,
  findCredential,
  recordRecoveryCodes,
  recordTotp,
  useRecoveryCode,
  useTotpStep,
} from '../../store/credential-store.ts'
import type { Sql } from '../../store/database.ts'
import { findPerson, isHere, type Person } from '../../store/person-store.ts'
import { findSession } from '../../store/session-store.ts'
import { countAttempt, forgetFailures } from '../../store/sign-in-failure-store.ts'
import type { ActionContext } from '../context.ts'
import { beginSession } from './begin-session.ts'
import { recordFailure } from './record-failure.ts'

export interface Halfway {
  readonly person: Person
  readonly credential: Credential | null
}

/** Whose password was right in this browser, minutes ago; null when nobody's, or too long ago. */
export async function findHalfway(context: ActionContext, token: string): Promise<Halfway | null> {
  return await context.store.read(async (sql) => {
    const session = await findSession(sql, hashToken(token))
    if (session === null || sessionState(session, context.now) !== 'halfway') return null
    const person = await findPerson(sql, { id: session.person })
    if (person === null || !isHere(person, context.today)) return null
    return { person, credential: await findCredential(sql, person.id) }
  })
}

export interface TotpSetUp {
  /** What the QR code says. */
  readonly address: string
  /** The secret, for typing it in by hand. */
  readonly typed: string
}

/**
 * Shows the same secret until it is confirmed, so that a reload, or a second window, does not undo what the phone has
 * read; null where it was confirmed meanwhile.
 */
export async function setUpTotp(
  context: ActionContext,
  seals: Seals,
  { person }: Halfway,
  issuer: string,
): Promise<TotpSetUp | null> {
  const fresh = seals.seal(newTotpSecret(), totpSealedFor(person.id))
  const kept = await context.store.write((sql) => recordTotp(sql, person.id, fresh))
  if (kept === null) return null
  const secret = seals.open(kept, totpSealedFor(person.id))
  return await totpAddress(secret, { issuer, account: person.email })
}

export interface Completed {
  readonly token: string
  /** To be kept on paper; shown once. null where they exist already. */
  readonly recoveryCodes: readonly string[] | null
}

/** Takes the code: the session is complete under a new token. The first right code confirms the app. */
export async function giveCode(
  context: ActionContext,
  seals: Seals,
  given: { readonly token: string; readonly code: string },
): Promise<Result<Completed>> {
  const halfway = await findHalfway(context, given.token)
  if (halfway === null) return fail(tooLate)
  const { person, credential } = halfway
  const counters = attemptCounters(`code ${person.id}`, context.address)
  const { store, now } = context
  if (!(await store.write((sql) => countAttempt(sql, counters, now)))) {
    await recordFailure(context, person, tooManyAttempts)
    return fail(tooManyAttempts)
  }
  const sealed = credential?.totpSecret ?? null
  const step =
    sealed === null
      ? null
      : await totpStep(seals.open(sealed, totpSealedFor(person.id)), given.code, now)
  const completed = await store.write(async (sql) => {
    const by = await proof(sql, halfway, { step, code: given.code, now })
    if (by === null) return null
    await forgetFailures(sql, counters, now)
    const recoveryCodes = await confirm(sql, person, now)
    const session = { person, complete: true, formerToken: given.token, by }
    return { token: await beginSession(sql, context, session), recoveryCodes }
  })
  if (completed !== null) return ok(completed)
  await recordFailure(context, person, wrongCode)
  return fail(wrongCode)
}

/** How the code proves who they are; null when it does not, or was used before. */
async function proof(
  sql: Sql,
  { person, credential }: Halfway,
  given: { readonly step: number | null; readonly code: string; readonly now: Date },
): Promise<'code' | 'recovery code' | null> {
  if (given.step !== null) return (await useTotpStep(sql, person.id, given.step)) ? 'code' : null
  const hash = credential?.totpConfirmed === true ? hashRecoveryCode(person.id, given.code) : null
  if (hash === null) return null
  return (await useRecoveryCode(sql, person.id, hash, given.now)) ? 'recovery code' : null
}

/** @returns The recovery codes that come with a new app; null where it was confirmed before */
async function confirm(sql: Sql, person: Person, now: Date): Promise<readonly string[] | null> {
  if (!(await confirmTotp(sql, person.id, now))) return null
  const codes = newRecoveryCodes()
  const hashes = codes.flatMap((code) => hashRecoveryCode(person.id, code) ?? [])
  await recordRecoveryCodes(sql, person.id, hashes)
  return codes
}

/** What the sealed secret of an app belongs to. */
export function totpSealedFor(person: string): string {
  return `totp person:${person}`
}

const wrongCode: Problem = {
  code: 'sign-in/wrong-code',
  severity: 'blocks',
  message:
    'コードが違うか、もう使われています。アプリに出ている新しい6桁を入れてください。アプリが使えないときは、控えておいた回復コードを入れてください。',
}

const tooLate: Problem = {
  code: 'sign-in/too-late',
  severity: 'blocks',
  message: 'パスワードを入れてから時間がたちました。もう一度サインインしてください。',
}
