/** Signing out: this browser's session ends, or all of a person's. */

import { actorId } from '../../people/actor.ts'
import { hashToken } from '../../people/session.ts'
import { recordAudit } from '../../store/audit-store.ts'
import { endSessions } from '../../store/session-store.ts'
import type { ActionContext } from '../context.ts'

export async function signOut(context: ActionContext, token: string): Promise<void> {
  const id = actorId(context.who)
  await context.store.write(async (sql) => {
    await endSessions(sql, { hash: hashToken(token) }, context.now)
    if (id === null) return
    const about = `person:${id}`
    const act = { act: 'session.end', outcome: 'done', rule: null, about, details: [] } as const
    await recordAudit(sql, context, act)
  })
}
