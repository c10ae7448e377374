/** Coming in by a one-time link: the person looks at what they were invited as, and chooses a password. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { hashPassword } from '../../people/password.ts'
import { passwordProblems } from '../../people/password-problems.ts'
import { hashToken } from '../../people/session.ts'
import { recordPassword } from '../../store/credential-store.ts'
import type { Sql } from '../../store/database.ts'
import { findInvitation, takeInvitation } from '../../store/invitation-store.ts'
import { findListedPerson, type ListedPerson } from '../../store/people-list-store.ts'
import { findPerson, isHere, recordName } from '../../store/person-store.ts'
import { endSessions } from '../../store/session-store.ts'
import type { ActionContext } from '../context.ts'
import { beginSession } from './begin-session.ts'
import { isUnnamed } from './first-administrator.ts'
import { emailTaken, nameProblems } from './invite-person.ts'
import { nextStep } from './next-step.ts'
import type { SignedIn } from './sign-in.ts'

/** null when the link was used, has expired, or never was one. */
export async function findInvited(
  context: ActionContext,
  token: string,
): Promise<ListedPerson | null> {
  return await context.store.read((sql) => invited(sql, context, token))
}

async function invited(sql: Sql, { now, today }: ActionContext, token: string) {
  const invitation = await findInvitation(sql, hashToken(token))
  if (invitation === null || invitation.usedAt !== null || invitation.expiresAt <= now) return null
  const person = await findListedPerson(sql, invitation.person)
  return person !== null && isHere(person, today) ? person : null
}

export interface Acceptance {
  readonly token: string
  readonly password: string
  /** Taken only from whoever comes by the first link of an installation, which names nobody. */
  readonly name: string
  readonly email: string
}

/** All former sessions of the person end; the one that begins still needs the second factor. */
export async function acceptInvitation(
  context: ActionContext,
  { token, password, name, email }: Acceptance,
  formerToken: string | null,
): Promise<Result<SignedIn>> {
  const found = await findInvited(context, token)
  if (found === null) return fail(linkOver)
  const unnamed = isUnnamed(found)
  const chosen = unnamed ? { name: name.trim(), email: email.trim() } : found
  const problems = [
    ...(unnamed ? nameProblems(name, email) : []),
    ...passwordProblems(password, chosen),
  ]
  if (problems.length > 0) return fail(...problems)
  const hash = await hashPassword(password)
  return await context.store.write(async (sql) => {
    if (unnamed && (await findPerson(sql, { email })) !== null) return fail(emailTaken(email))
    if (!(await takeInvitation(sql, hashToken(token), context.now))) return fail(linkOver)
    if (unnamed) await recordName(sql, found.id, chosen)
    await recordPassword(sql, found.id, hash, context.now)
    await endSessions(sql, { person: found.id }, context.now)
    const person = { ...found, ...chosen }
    const next = await nextStep(sql, person, context.today)
    const beginning = { person, complete: next === 'done', formerToken, by: 'invitation' }
    return ok({ token: await beginSession(sql, context, beginning), next })
  })
}

const linkOver: Problem = {
  code: 'invitation/over',
  severity: 'blocks',
  message:
    'このリンクは使えません。使い終わったか、期限が切れています。管理者に新しいリンクを頼んでください。',
}
