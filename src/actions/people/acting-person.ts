/** A person as one who acts: with the roles they hold on the day. */
import type { ActingPerson } from '../../people/actor.ts'
import type { HeldRole } from '../../people/role.ts'
import type { Sql } from '../../store/database.ts'
import { listHoldings, type Person } from '../../store/person-store.ts'

/** @param acting Id of the holding they act by; one that has ended, and null, leave them all their roles */
export async function actingPerson(
  sql: Sql,
  { id, name }: Person,
  day: string,
  acting: string | null = null,
): Promise<ActingPerson> {
  const held = await listHoldings(sql, id, day)
  const chosen = held.some((each) => each.id === acting)
  const roles = held.filter((each) => !chosen || each.id === acting)
  const besides = held.filter((each) => chosen && each.id !== acting)
  const plain = ({ role, office, section, actingFor }: HeldRole): HeldRole => ({
    role,
    office,
    section,
    actingFor,
  })
  const person = { kind: 'person', id, name, roles: roles.map(plain) } as const
  return besides.length === 0 ? person : { ...person, besides: besides.map(plain) }
}
