/** Leaving (退職・転出): from a day on nobody signs in as them; what they did stays, what they looked after goes on. */
import { readDay } from '../../japanese/calendar-date.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import { findPerson, hasAdministrator, isHere, recordLeaving } from '../../store/person-store.ts'
import { endSessions } from '../../store/session-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { lastAdministrator } from './change-roles.ts'
import { handOver } from './hand-over.ts'
import { personMissing } from './invite-person.ts'

export interface Leaving {
  /** ISO day: the first day they are gone. */
  readonly on: string
  readonly successor: string | null
}

export async function leave(
  context: ActionContext,
  person: string,
  { on, successor }: Leaving,
): Promise<Result<null>> {
  return await perform(context, 'people.manage', async (sql, ask) => {
    const allowed = ask({ about: `person:${person}` })
    if (!allowed.ok) return allowed
    const found = await findPerson(sql, { id: person })
    if (found === null || !isHere(found, context.today) || readDay(on) === null)
      return fail(personMissing)
    const others = { except: person, demonstration: true }
    if (!(await hasAdministrator(sql, context.today, others))) return fail(lastAdministrator)
    await recordLeaving(sql, person, on)
    await handOver(sql, { from: person, to: successor, on }, context.now)
    if (on <= context.today) await endSessions(sql, { person }, context.now)
    return ok(null)
  })
}

/** Ends every session of somebody: a lost laptop, a doubt. */
export async function endAllSessions(
  context: ActionContext,
  person: string,
): Promise<Result<null>> {
  return await perform(context, 'session.endAll', async (sql, ask) => {
    const allowed = ask({ about: `person:${person}`, person })
    if (!allowed.ok) return allowed
    if ((await findPerson(sql, { id: person })) === null) return fail(personMissing)
    await endSessions(sql, { person }, context.now)
    return ok(null)
  })
}
