/** Ends the demonstration for good: its accounts close, and its sessions end. What they did stays in the records. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { listPeopleOfDemonstration, recordLeaving } from '../../store/person-store.ts'
import { endSessions } from '../../store/session-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'

/** @returns How many accounts were closed */
export async function endDemonstration(context: ActionContext): Promise<Result<number>> {
  return await perform(context, 'demonstration.end', async (sql, ask) => {
    const allowed = ask({ about: null })
    if (!allowed.ok) return allowed
    const people = await listPeopleOfDemonstration(sql, context.today)
    if (people.length === 0) return fail(over)
    for (const { id } of people) {
      await recordLeaving(sql, id, context.today)
      await endSessions(sql, { person: id }, context.now)
    }
    return ok(people.length)
  })
}

const over: Problem = {
  code: 'demonstration/over',
  severity: 'blocks',
  message: '見本のアカウントは、もう開いていません。',
}
