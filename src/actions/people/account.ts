/** One's own account: what is known of it, a new password, new recovery codes. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId } from '../../people/actor.ts'
import { attemptCounters, tooManyAttempts } from '../../people/attempts.ts'
import { hashPassword, isPassword } from '../../people/password.ts'
import { passwordProblems } from '../../people/password-problems.ts'
import { hashRecoveryCode, newRecoveryCodes } from '../../people/recovery-codes.ts'
import { hashToken } from '../../people/session.ts'
import {
  countRecoveryCodes,
  findCredential,
  recordPassword,
  recordRecoveryCodes,
} from '../../store/credential-store.ts'
import { findListedPerson, type ListedPerson } from '../../store/people-list-store.ts'
import { listHoldings } from '../../store/person-store.ts'
import { countLiveSessions, endSessions, findSession } from '../../store/session-store.ts'
import { countAttempt } from '../../store/sign-in-failure-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { beginSession } from './begin-session.ts'

export interface Account {
  readonly person: ListedPerson
  readonly sessions: number
  /** null where there is no second factor. */
  readonly recoveryCodes: number | null
  readonly password: boolean
  /** Roles held today, by the id of their holding, of which they may choose one to act in. */
  readonly holdings: readonly string[]
  /** The chosen one; null: all of them. */
  readonly acting: string | null
}

/** @param token Of the session whose acting role is shown */
export async function getAccount(
  context: ActionContext,
  token: string | null = null,
): Promise<Account | null> {
  const id = actorId(context.who)
  if (id === null) return null
  return await context.store.read(async (sql) => {
    const person = await findListedPerson(sql, id)
    if (person === null) return null
    const credential = await findCredential(sql, id)
    const holdings = (await listHoldings(sql, id, context.today)).map((held) => held.id)
    const chosen = token === null ? null : await findSession(sql, hashToken(token))
    return {
      person,
      sessions: await countLiveSessions(sql, id, context.now),
      recoveryCodes: credential?.totpConfirmed === true ? await countRecoveryCodes(sql, id) : null,
      password: (credential?.passwordHash ?? null) !== null,
      holdings,
      // one that has ended leaves them all their roles
      acting: holdings.find((held) => held === chosen?.holding) ?? null,
    }
  })
}

/** Every session ends, and this browser gets a new one. @returns its token */
export async function changePassword(
  context: ActionContext,
  given: { readonly current: string; readonly next: string },
): Promise<Result<{ readonly token: string }>> {
  const account = await getAccount(context)
  if (account === null) return fail(currentWrong)
  const { person } = account
  if (person.demonstration) return fail(demonstrations)
  const { store, now } = context
  const counters = attemptCounters(`password ${person.id}`, context.address)
  if (!(await store.write((sql) => countAttempt(sql, counters, now)))) return fail(tooManyAttempts)
  const credential = await store.read((sql) => findCredential(sql, person.id))
  const right = await isPassword(given.current, credential?.passwordHash ?? null)
  const problems = [...(right ? [] : [currentWrong]), ...passwordProblems(given.next, person)]
  if (problems.length > 0) return fail(...problems)
  const hash = await hashPassword(given.next)
  return await perform(context, 'account.manage', async (sql, ask) => {
    const allowed = ask({ about: `person:${person.id}`, person: person.id })
    if (!allowed.ok) return allowed
    await recordPassword(sql, person.id, hash, now)
    await endSessions(sql, { person: person.id }, now)
    const session = { person, complete: true, formerToken: null, by: 'new password' }
    return ok({ token: await beginSession(sql, context, session) })
  })
}

/** @returns The new codes, shown once; the former ones no longer work */
export async function renewRecoveryCodes(
  context: ActionContext,
): Promise<Result<readonly string[]>> {
  return await perform(context, 'account.manage', async (sql, ask) => {
    const id = actorId(context.who) ?? ''
    const allowed = ask({ about: `person:${id}`, person: id })
    if (!allowed.ok) return allowed
    if ((await findCredential(sql, id))?.totpConfirmed !== true) return fail(noApp)
    const codes = newRecoveryCodes()
    await recordRecoveryCodes(
      sql,
      id,
      codes.flatMap((code) => hashRecoveryCode(id, code) ?? []),
    )
    return ok(codes)
  })
}

const currentWrong: Problem = {
  code: 'account/current-password',
  severity: 'blocks',
  message: 'いまのパスワードが違います。確かめて、もう一度入れてください。',
}

const demonstrations: Problem = {
  code: 'account/demonstration',
  severity: 'blocks',
  message: '見本の市のアカウントは、だれでも使えるように、パスワードを変えられません。',
}

const noApp: Problem = {
  code: 'account/no-second-factor',
  severity: 'blocks',
  message: '認証アプリがまだ登録されていないので、回復コードは作れません。',
}
