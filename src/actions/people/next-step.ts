/** What is left to do after a password was right: staff need a second factor, council members may go without. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { findCredential } from '../../store/credential-store.ts'
import type { Sql } from '../../store/database.ts'
import { listRolesHeld, type Person } from '../../store/person-store.ts'

export type NextStep = 'done' | 'code' | 'setUp'

/** The demonstration's accounts have no second factor: they are nobody's. */
export async function nextStep(sql: Sql, person: Person, today: CalendarDate): Promise<NextStep> {
  if ((await findCredential(sql, person.id))?.totpConfirmed === true) return 'code'
  if (person.demonstration) return 'done'
  const held = await listRolesHeld(sql, person.id, today)
  return held.length > 0 && held.every(({ role }) => role === 'councilMember') ? 'done' : 'setUp'
}
