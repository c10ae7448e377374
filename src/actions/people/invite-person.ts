/** Lets somebody in: a person with their first role, and a link with which they choose their password, once. */
import { randomUUID } from 'node:crypto'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { hashToken, newToken } from '../../people/session.ts'
import { removeTotp } from '../../store/credential-store.ts'
import type { Sql } from '../../store/database.ts'
import { recordInvitation } from '../../store/invitation-store.ts'
import {
  findPerson,
  isHere,
  type Person,
  recordPerson,
  recordRoleHolding,
} from '../../store/person-store.ts'
import { endSessions } from '../../store/session-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { type GrantedRole, grantProblems } from './grant-problems.ts'
import { type LinkMail, mailLink } from './mail-link.ts'

/** How long an invitation waits. */
export const invitationHours = 72

export interface Invited {
  readonly person: string
  /** What the link carries; shown once. */
  readonly token: string
  /** Whether it goes to them by mail as well. */
  readonly mailed: boolean
}

export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly granted: GrantedRole
}

/** The link goes to them by mail as well, where there is a way. */
export async function invitePerson(
  context: ActionContext,
  { name, email, granted }: NewPerson,
  mail: LinkMail | null,
): Promise<Result<Invited>> {
  return await perform(context, 'people.manage', async (sql, ask) => {
    const id = randomUUID()
    const allowed = ask({ about: `person:${id}` })
    if (!allowed.ok) return allowed
    const problems = [...nameProblems(name, email), ...(await grantProblems(sql, granted))]
    if (problems.length > 0) return fail(...problems)
    const person = { id, name: name.trim(), email: email.trim(), demonstration: false }
    if (!(await recordPerson(sql, person, context.now))) return fail(emailTaken(email))
    await recordRoleHolding(sql, { ...granted, person: id }, context.now)
    return ok(await link(sql, person, mail, context.now))
  })
}

/** A new link for somebody who is here: they choose a new password, and on request a new app as well. */
export async function resetCredential(
  context: ActionContext,
  id: string,
  { secondFactor }: { readonly secondFactor: boolean },
  mail: LinkMail | null,
): Promise<Result<Invited>> {
  return await perform(context, 'people.manage', async (sql, ask) => {
    const allowed = ask({ about: `person:${id}` })
    if (!allowed.ok) return allowed
    const person = await findPerson(sql, { id })
    if (person === null || !isHere(person, context.today)) return fail(personMissing)
    if (secondFactor) await removeTotp(sql, id)
    await endSessions(sql, { person: id }, context.now)
    return ok(await link(sql, person, mail, context.now))
  })
}

async function link(
  sql: Sql,
  person: Omit<Person, 'leftOn'>,
  mail: LinkMail | null,
  now: Date,
): Promise<Invited> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + invitationHours * 3_600_000)
  await recordInvitation(sql, { hash: hashToken(token), person: person.id, expiresAt }, now)
  const mailed = mail !== null && hasMail(person)
  if (mailed) await mailLink(sql, { to: person, token, hours: invitationHours }, mail, now)
  return { person: person.id, token, mailed }
}

/** Nobody reads mail to people of the demonstration, nor to `.invalid` (RFC 2606). */
function hasMail({ demonstration, email }: Omit<Person, 'leftOn'>): boolean {
  return !demonstration && !email.endsWith('.invalid')
}

export function nameProblems(name: string, email: string): readonly Problem[] {
  return [
    ...(name.trim() === '' || name.length > 50 ? [nameWrong] : []),
    ...(/^[^\s@]+@[^\s@]+$/.test(email.trim()) && email.length <= 200 ? [] : [emailWrong]),
  ]
}

const nameWrong: Problem = {
  code: 'person/name',
  severity: 'blocks',
  message: '名前を50文字までで書いてください。',
}

const emailWrong: Problem = {
  code: 'person/email',
  severity: 'blocks',
  message: 'メールアドレスを「name@example.jp」の形で書いてください。',
}

export function emailTaken(email: string): Problem {
  return {
    code: 'person/email-taken',
    severity: 'blocks',
    message: `「${email.trim()}」の人はもういます。「人と役割」の一覧で名前を選び、役割を加えてください。`,
  }
}

export const personMissing: Problem = {
  code: 'person/missing',
  severity: 'blocks',
  message: 'この人はいないか、すでに離れています。「人と役割」の一覧で確かめてください。',
}
