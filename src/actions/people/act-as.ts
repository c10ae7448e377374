/** Chooses in which of their roles somebody acts in this session: all of them, or one, as on the desk of one office. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId } from '../../people/actor.ts'
import { hashToken } from '../../people/session.ts'
import { listHoldings } from '../../store/person-store.ts'
import { recordActingRole } from '../../store/session-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'

/** @param asked.holding Id; null: in all roles */
export async function actAs(
  context: ActionContext,
  asked: { readonly token: string; readonly holding: string | null },
): Promise<Result<null>> {
  return await perform(context, 'account.manage', async (sql, ask) => {
    const person = actorId(context.who) ?? ''
    const allowed = ask({ about: `person:${person}`, person })
    if (!allowed.ok) return allowed
    const held = await listHoldings(sql, person, context.today)
    const { token, holding } = asked
    if (holding !== null && !held.some(({ id }) => id === holding)) return fail(notHeld)
    await recordActingRole(sql, hashToken(token), holding)
    return ok(null)
  })
}

const notHeld: Problem = {
  code: 'account/role',
  severity: 'blocks',
  message: '選んだ役割は、いま受け持っていません。一覧から選び直してください。',
}
