/** The offices somebody may do an act for: all of them, or those their roles are held for. */
import type { Actor } from '../people/actor.ts'
import type { Act } from '../workflow/policy/acts.ts'
import { may } from '../workflow/policy/may.ts'

/** Ids of offices; `all` also stands for the whole municipality itself. */
export function reachOf(who: Actor, act: Act): 'all' | ReadonlySet<string> {
  if (may(who, act, { office: null }).allowed) return 'all'
  const held = who.kind === 'person' ? who.roles.flatMap(({ office }) => office ?? []) : []
  return new Set(held.filter((office) => may(who, act, { office }).allowed))
}
