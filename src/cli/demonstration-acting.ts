/** Acts as the people of the demonstration, on days that are over; what our own samples ask for cannot be at fault. */
import type { ActionContext } from '../actions/context.ts'
import { actingPerson } from '../actions/people/acting-person.ts'
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { Result } from '../lib/problem.ts'
import type { Role } from '../people/role.ts'
import { findPerson, listPeopleOfDemonstration } from '../store/person-store.ts'

/** null where nobody of the demonstration holds the role. */
export async function actingAs(context: ActionContext, role: Role): Promise<ActionContext | null> {
  return await context.store.read(async (sql) => {
    const people = await listPeopleOfDemonstration(sql, context.today)
    const found = people.find((each) => each.role === role)
    const person = found === undefined ? null : await findPerson(sql, { email: found.email })
    if (person === null) return null
    return { ...context, who: await actingPerson(sql, person, context.today) }
  })
}

export function on(context: ActionContext, today: CalendarDate): ActionContext {
  return { ...context, today }
}

/** @throws where a sample is at fault: then the program is */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  return result.value
}
