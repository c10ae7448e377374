/** People of the fictional office, each as a context of their own. */
import { randomUUID } from 'node:crypto'
import type { ActionContext } from '../../src/actions/context.ts'
import type { Role } from '../../src/people/role.ts'

export interface OfficePeople {
  readonly officer: ActionContext
  /** Another who writes. */
  readonly colleague: ActionContext
  readonly chief: ActionContext
  readonly mayor: ActionContext
  readonly planOffice: ActionContext
  readonly headquarters: ActionContext
  /** An officer of another office. */
  readonly stranger: ActionContext
}

/** @param office Id */
export function peopleOf(context: ActionContext, office: string, other: string): OfficePeople {
  const person = (name: string, role: Role, at: string | null): ActionContext => ({
    ...context,
    who: {
      kind: 'person',
      id: randomUUID(),
      name,
      roles: [{ role, office: at, section: null, actingFor: null }],
    },
  })
  return {
    officer: person('潮田 みなと', 'officer', office),
    colleague: person('波多 あかり', 'officer', office),
    chief: person('坂井 つばき', 'sectionChief', office),
    mayor: person('浜野 しおり', 'wardMayor', office),
    planOffice: person('計良 すすむ', 'planOffice', null),
    headquarters: person('本庄 かなめ', 'headquarters', null),
    stranger: person('星野 よる', 'officer', other),
  }
}

/** The context as a deputy of somebody, with a role of theirs. */
export function asDeputyOf(
  context: ActionContext,
  of: ActionContext,
  role: Role,
  office: string,
): ActionContext {
  if (context.who.kind !== 'person' || of.who.kind !== 'person') throw new Error('people only')
  const held = { role, office, section: null, actingFor: of.who.id }
  return { ...context, who: { ...context.who, roles: [...context.who.roles, held] } }
}
