/** Who holds a session token: the person, with today's roles, while the session lasts. */
import { type Actor, visitor } from '../../people/actor.ts'
import { hashToken, sessionLimits, sessionState } from '../../people/session.ts'
import { findPerson, isHere } from '../../store/person-store.ts'
import { findSession, recordSessionSeen } from '../../store/session-store.ts'
import type { ActionContext } from '../context.ts'
import { actingPerson } from './acting-person.ts'

/** @param demonstration Whether accounts of the demonstration, whose password everybody knows, may act */
export async function resumeSession(
  context: ActionContext,
  token: string,
  { demonstration }: { readonly demonstration: boolean },
): Promise<Actor> {
  const { store, now, today } = context
  const hash = hashToken(token)
  const found = await store.read(async (sql) => {
    const session = await findSession(sql, hash)
    if (session === null || sessionState(session, now) !== 'live') return null
    const person = await findPerson(sql, { id: session.person })
    if (person === null || !isHere(person, today)) return null
    if (person.demonstration && !demonstration) return null
    return { session, who: await actingPerson(sql, person, today, session.holding) }
  })
  if (found === null) return visitor
  if (now.getTime() - found.session.seenAt.getTime() >= sessionLimits.seenEvery) {
    await store.write((sql) => recordSessionSeen(sql, hash, now))
  }
  return found.who
}
