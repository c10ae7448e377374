/**
 * Signing in with a password. Who it was for, and whether there is such an account, is never told to whoever tries;
 * the audit knows.
 */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { attemptCounters, tooManyAttempts } from '../../people/attempts.ts'
import { isPassword, longestPassword } from '../../people/password.ts'
import { type Credential, findCredential } from '../../store/credential-store.ts'
import type { Sql } from '../../store/database.ts'
import { findPerson, isHere, type Person } from '../../store/person-store.ts'
import { countAttempt, forgetFailures } from '../../store/sign-in-failure-store.ts'
import type { ActionContext } from '../context.ts'
import { beginSession } from './begin-session.ts'
import { type NextStep, nextStep } from './next-step.ts'
import { recordFailure } from './record-failure.ts'

export interface SignedIn {
  /** For the browser's cookie; known nowhere else. */
  readonly token: string
  /** What is left to do before the session counts: give a code, or set up what makes them. */
  readonly next: NextStep
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
  const { store, now, today } = context
  if (!(await store.write((sql) => countAttempt(sql, counters, now)))) {
    await recordFailure(context, null, tooManyAttempts)
    return fail(tooManyAttempts)
  }
  const account = await store.read((sql) => findAccount(sql, email, { today, demonstration }))
  const right = await isPassword(password, account?.credential?.passwordHash ?? null)
  if (!right || account === null) {
    await recordFailure(context, account?.person ?? null, wrong)
    return fail(wrong)
  }
  return await store.write(async (sql) => {
    const { person } = account
    const next = await nextStep(sql, person, today)
    await forgetFailures(sql, counters, now)
    const complete = next === 'done'
    const by = 'password'
    return ok({
      token: await beginSession(sql, context, { person, complete, formerToken, by }),
      next,
    })
  })
}

interface Account {
  readonly person: Person
  readonly credential: Credential | null
}

async function findAccount(
  sql: Sql,
  email: string,
  { today, demonstration }: { readonly today: CalendarDate; readonly demonstration: boolean },
): Promise<Account | null> {
  const person = await findPerson(sql, { email })
  if (person === null || !isHere(person, today)) return null
  if (person.demonstration && !demonstration) return null
  return { person, credential: await findCredential(sql, person.id) }
}

const wrong: Problem = {
  code: 'sign-in/wrong',
  severity: 'blocks',
  message:
    'メールアドレスかパスワードが違います。確かめて、もう一度入れてください。パスワードを忘れたときは、管理者に再設定のリンクを頼んでください。',
}
