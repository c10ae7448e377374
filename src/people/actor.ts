/** Who acts: somebody who has not signed in, a person with the roles they hold today, or the machinery itself. */
import type { HeldRole } from './role.ts'

export type Actor =
  | { readonly kind: 'visitor' }
  | ActingPerson
  /** The terminal, a job, the first start: whoever runs them holds the machine already. */
  | { readonly kind: 'system'; readonly name: string }

export interface ActingPerson {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  readonly roles: readonly HeldRole[]
}

export const visitor: Actor = { kind: 'visitor' }

export function systemActor(name: string): Actor {
  return { kind: 'system', name }
}

/** As records of what was done name them; null for a visitor. */
export function actorName(who: Actor): string | null {
  return who.kind === 'visitor' ? null : who.name
}

/** Id of the person, where a person acts. */
export function actorId(who: Actor): string | null {
  return who.kind === 'person' ? who.id : null
}
