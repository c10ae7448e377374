/** Begins a person's session, in the transaction of whatever proved who they are. */
import { hashToken, newToken } from '../../people/session.ts'
import { recordAudit } from '../../store/audit-store.ts'
import type { Sql } from '../../store/database.ts'
import type { Person } from '../../store/person-store.ts'
import { endSessions, recordSession } from '../../store/session-store.ts'
import type { ActionContext } from '../context.ts'
import { actingPerson } from './acting-person.ts'

export interface Beginning {
  readonly person: Person
  /** false: the second factor is still to come. */
  readonly complete: boolean
  /** The session the browser came with: it ends, and never becomes anybody's. */
  readonly formerToken: string | null
  /** How they proved who they are, for the audit. */
  readonly by: string
}

/** @returns The token for the browser's cookie; known nowhere else */
export async function beginSession(
  sql: Sql,
  context: ActionContext,
  { person, complete, formerToken, by }: Beginning,
): Promise<string> {
  const { now, today } = context
  if (formerToken !== null) await endSessions(sql, { hash: hashToken(formerToken) }, now)
  const token = newToken()
  await recordSession(sql, { hash: hashToken(token), person: person.id, complete }, now)
  const who = await actingPerson(sql, person, today)
  await recordAudit(
    sql,
    { ...context, who },
    {
      act: complete ? 'session.begin' : 'session.halfway',
      outcome: 'done',
      rule: null,
      about: `person:${person.id}`,
      details: [by],
    },
  )
  return token
}
