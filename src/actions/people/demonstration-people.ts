/**
 * The people of the demonstration city, one for each role. Everybody knows their password, so they exist in the
 * fictional city only, and only where no one else is yet.
 */
import { randomUUID } from 'node:crypto'
import { hashPassword } from '../../people/password.ts'
import type { Role } from '../../people/role.ts'
import { recordPassword } from '../../store/credential-store.ts'
import { findOffice } from '../../store/office-store.ts'
import {
  hasPeople,
  listPeopleOfDemonstration,
  recordPerson,
  recordRoleHolding,
} from '../../store/person-store.ts'
import type { ActionContext } from '../context.ts'

export interface DemonstrationPeople {
  readonly password: string
  readonly people: readonly DemonstrationPerson[]
}

export interface DemonstrationPerson {
  readonly name: string
  readonly email: string
  readonly role: Role
  /** Code of the office; null: the whole municipality. */
  readonly office: string | null
}

/** Does nothing where anybody is recorded already. */
export async function addDemonstrationPeople(
  context: ActionContext,
  { password, people }: DemonstrationPeople,
): Promise<void> {
  const { store, now } = context
  if (await store.read(hasPeople)) return
  const hash = await hashPassword(password)
  await store.write(async (sql) => {
    for (const { name, email, role, office: code } of people) {
      const id = randomUUID()
      const office = code === null ? null : await findOffice(sql, { code })
      if (code !== null && office === null) throw new Error(`${email}: there is no office ${code}`)
      await recordPerson(sql, { id, name, email, demonstration: true }, now)
      await recordPassword(sql, id, hash, now)
      await recordRoleHolding(
        sql,
        {
          person: id,
          role,
          office: office?.id ?? null,
          section: null,
          actingFor: null,
          from: '1926-12-25',
          until: null,
        },
        now,
      )
    }
  })
}

/** Those still open, for the sign-in page of a demonstration. */
export async function listDemonstrationPeople(
  context: ActionContext,
): Promise<readonly Omit<DemonstrationPerson, 'office'>[]> {
  return await context.store.read((sql) => listPeopleOfDemonstration(sql, context.today))
}
