/** Who acts: somebody who has not signed in, a person with the roles they hold today, a program, or the machinery itself. */
import type { HeldRole } from './role.ts'

export type Actor =
  | { readonly kind: 'visitor' }
  | ActingPerson
  | ActingProgram
  /** The terminal, a job, the first start: whoever runs them holds the machine already. */
  | { readonly kind: 'system'; readonly name: string }

export interface ActingPerson {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  /** In which they act. */
  readonly roles: readonly HeldRole[]
  /** Held as well, and laid aside for the session. */
  readonly besides?: readonly HeldRole[]
}

/** A program that came with a token: it may do the acts written on it, for one office or for all. */
export interface ActingProgram {
  readonly kind: 'token'
  readonly id: string
  readonly name: string
  /** Id; null for every office of the municipality. */
  readonly office: string | null
  readonly acts: readonly string[]
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
