/** A person as one who acts: with the roles they hold on the day. */
import type { ActingPerson } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { listRolesHeld, type Person } from '../../store/person-store.ts'

export async function actingPerson(sql: Sql, person: Person, day: string): Promise<ActingPerson> {
  const { id, name } = person
  return { kind: 'person', id, name, roles: await listRolesHeld(sql, id, day) }
}
