/**
 * The way in where nobody is yet: one link, printed at the first start to whoever runs the program. Whoever opens it
 * becomes the administrator, under the name they give.
 */
import { randomUUID } from 'node:crypto'
import { hashToken, newToken } from '../../people/session.ts'
import { recordAudit } from '../../store/audit-store.ts'
import { recordInvitation } from '../../store/invitation-store.ts'
import {
  findPerson,
  hasAdministrator,
  type Person,
  recordPerson,
  recordRoleHolding,
} from '../../store/person-store.ts'
import type { ActionContext } from '../context.ts'
import { invitationHours } from './invite-person.ts'

/** No mail goes to `.invalid` (RFC 2606). */
const unnamedEmail = 'first@administrator.invalid'

export function isUnnamed({ email }: Pick<Person, 'email'>): boolean {
  return email === unnamedEmail
}

/**
 * @param again Gives a new link where one was given before and not used; it is the only way to get in then
 * @returns The token of the link; null where there is an administrator already
 */
export async function inviteFirstAdministrator(
  context: ActionContext,
  { again }: { readonly again: boolean },
): Promise<string | null> {
  const { store, now, today } = context
  return await store.write(async (sql) => {
    const unnamed = await findPerson(sql, { email: unnamedEmail })
    const except = unnamed?.id ?? null
    if (await hasAdministrator(sql, today, { except, demonstration: false })) return null
    if (unnamed !== null && !again) return null
    const person = unnamed?.id ?? randomUUID()
    if (unnamed === null) {
      const first = { id: person, name: '最初の管理者', email: unnamedEmail, demonstration: false }
      await recordPerson(sql, first, now)
      await recordRoleHolding(
        sql,
        {
          person,
          role: 'administrator',
          office: null,
          section: null,
          actingFor: null,
          from: today,
          until: null,
        },
        now,
      )
    }
    const token = newToken()
    const expiresAt = new Date(now.getTime() + invitationHours * 3_600_000)
    await recordInvitation(sql, { hash: hashToken(token), person, expiresAt }, now)
    await recordAudit(sql, context, {
      act: 'people.manage',
      outcome: 'done',
      rule: null,
      about: `person:${person}`,
      details: ['first administrator'],
    })
    return token
  })
}
