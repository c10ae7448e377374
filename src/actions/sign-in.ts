/**
 * Signing in with a password. Who it was for, and whether there is such an account, is never told to whoever tries;
 * the audit knows.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { attemptCounters, tooManyAttempts } from '../people/attempts.ts'
import { isPassword, longestPassword } from '../people/password.ts'
import { hashToken, newToken } from '../people/session.ts'
import { recordAudit } from '../store/audit-store.ts'
import { findCredential } from '../store/credential-store.ts'
import type { Sql } from '../store/database.ts'
import { findPerson, isHere, type Person } from '../store/person-store.ts'
import { endSessions, recordSession } from '../store/session-store.ts'
import { countAttempt, forgetFailures } from '../store/sign-in-failure-store.ts'
import { actingPerson } from './acting-person.ts'
import type { ActionContext } from './context.ts'

export interface SignedIn {
  /** For the browser's cookie; known nowhere else. */
  readonly token: string
}

export interface SignInCircumstances {
  /** The session the browser came with: it ends, and never becomes anybody's. */
  readonly formerToken: string | null
  /** Whether accounts of the demonstration, whose password everybody knows, may be used. */
  readonly demonstration: boolean
}

export async function signIn(
  context: ActionContext,
  given: { readonly email: string; readonly password: string },
  { formerToken, demonstration }: SignInCircumstances,
): Promise<Result<SignedIn>> {
  const email = given.email.trim().toLowerCase()
  const password = given.password.slice(0, longestPassword + 1)
  const counters = attemptCounters(email, context.address)
  const { store, now } = context
  if (!(await store.write((sql) => countAttempt(sql, counters, now)))) {
    return await refuse(context, null, tooManyAttempts)
  }
  const { person, hash } = await store.read((sql) =>
    findAccount(sql, email, context.today, demonstration),
  )
  const right = await isPassword(password, hash)
  if (!right || person === null) return await refuse(context, person, wrong)
  return await store.write(async (sql) => {
    const acting = await actingPerson(sql, person, context.today)
    await forgetFailures(sql, counters, now)
    if (formerToken !== null) await endSessions(sql, { hash: hashToken(formerToken) }, now)
    const token = newToken()
    const session = { hash: hashToken(token), person: person.id, complete: true }
    await recordSession(sql, session, now)
    await record(sql, { ...context, who: acting }, 'done', person)
    return ok({ token })
  })
}

async function findAccount(sql: Sql, email: string, today: string, demonstration: boolean) {
  const found = await findPerson(sql, { email })
  if (found === null || !isHere(found, today) || (found.demonstration && !demonstration)) {
    return { person: null, hash: null }
  }
  return { person: found, hash: (await findCredential(sql, found.id))?.passwordHash ?? null }
}

async function refuse(
  context: ActionContext,
  person: Person | null,
  problem: Problem,
): Promise<Result<never>> {
  await context.store.write((sql) => record(sql, context, 'failed', person, [problem.code]))
  return fail(problem)
}

async function record(
  sql: Sql,
  context: ActionContext,
  outcome: 'done' | 'failed',
  person: Person | null,
  details: readonly string[] = [],
): Promise<void> {
  const about = person === null ? null : `person:${person.id}`
  await recordAudit(sql, context, { act: 'session.begin', outcome, rule: null, about, details })
}

const wrong: Problem = {
  code: 'sign-in/wrong',
  severity: 'blocks',
  message:
    'メールアドレスかパスワードが違います。確かめて、もう一度入れてください。パスワードを忘れたときは、管理者に再設定のリンクを頼んでください。',
}
