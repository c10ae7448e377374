/** Whether somebody may do something, and by which rule; when not, who could, in words. */

import type { Problem } from '../../lib/problem.ts'
import type { ActingProgram, Actor } from '../../people/actor.ts'
import { type HeldRole, type Role, roleNames } from '../../people/role.ts'
import { type Act, acts } from './acts.ts'
import type { ActPolicy, Rule, Subject } from './rule.ts'

export type Permission =
  /** `rule` is the sentence that allowed it. */
  | { readonly allowed: true; readonly rule: string }
  | { readonly allowed: false; readonly problem: Problem }

export function may(who: Actor, act: Act, subject: Subject): Permission {
  const policy: ActPolicy = acts[act]
  if (who.kind === 'token') return mayByToken(who, act, subject)
  const rule = policy.rules.find((each) => allows(each, who, subject))
  if (rule !== undefined) return { allowed: true, rule: rule.says }
  return { allowed: false, problem: refusal(who, policy) }
}

function mayByToken(
  { acts: allowed, office }: ActingProgram,
  act: Act,
  subject: Subject,
): Permission {
  const reached = subject.office === undefined || office === null || subject.office === office
  if (allowed.includes(act) && reached) return { allowed: true, rule: tokenRule }
  const what = allowed.includes(act) ? 'この所属について' : ''
  return {
    allowed: false,
    problem: {
      code: 'policy/refused',
      severity: 'blocks',
      message: `この鍵では、${what}「${acts[act].does}」ことはできません。鍵の範囲を管理者に確かめてください。`,
    },
  }
}

const tokenRule = '鍵に書かれた操作を、鍵の所属についてできます'

/** Whether there is anything at all they may do this to: decides about links and pages, never about the act. */
export function mayAnywhere(who: Actor, act: Act): boolean {
  if (who.kind === 'token') return who.acts.includes(act)
  const policy: ActPolicy = acts[act]
  return policy.rules.some(({ holds }) => holdsAny(holds, who, () => true))
}

/** Ids of the offices where some role of theirs lets them do this; null where one reaches all of them. */
export function officesWhere(who: Actor, act: Act): readonly string[] | null {
  if (who.kind === 'token') {
    if (!who.acts.includes(act)) return []
    return who.office === null ? null : [who.office]
  }
  if (who.kind !== 'person') return mayAnywhere(who, act) ? null : []
  const roles = rolesFor(act)
  const held = who.roles.filter(({ role }) => roles.includes(role))
  const offices = held.map(({ office }) => office)
  return offices.includes(null) ? null : offices.filter((office) => office !== null)
}

/** The roles that let somebody do this, where they are held. */
export function rolesFor(act: Act): readonly Role[] {
  const policy: ActPolicy = acts[act]
  return policy.rules.flatMap(({ holds }) => (typeof holds === 'string' ? [] : holds))
}

function allows({ holds, onlyIf }: Rule, who: Actor, subject: Subject): boolean {
  const id = who.kind === 'person' ? who.id : null
  if (onlyIf === 'oneself' && (id === null || subject.person !== id)) return false
  if (onlyIf === 'notAuthor' && (id === null || subject.authors?.includes(id) !== false))
    return false
  // a deputy approves nothing in the name of its author either
  const own = ({ actingFor }: HeldRole) =>
    onlyIf === 'notAuthor' && actingFor !== null && subject.authors?.includes(actingFor) === true
  // what is one's own may lie with any office
  const reaching = (held: HeldRole) => onlyIf === 'oneself' || reaches(held, subject)
  return holdsAny(holds, who, (held) => reaching(held) && !own(held))
}

function holdsAny(
  holds: Rule['holds'],
  who: Actor,
  reaching: (held: HeldRole) => boolean,
): boolean {
  if (holds === 'anyone') return true
  if (holds === 'system') return who.kind === 'system'
  if (who.kind !== 'person') return false
  return (
    holds === 'anyPerson' || who.roles.some((held) => holds.includes(held.role) && reaching(held))
  )
}

function reaches(held: HeldRole, { office, section = null }: Subject): boolean {
  if (office === undefined || held.office === null) return true
  if (held.office !== office) return false
  return held.section === null || section === null || held.section === section
}

function refusal(who: Actor, { does, rules }: ActPolicy): Problem {
  if (who.kind === 'visitor') {
    return {
      code: 'policy/signed-out',
      severity: 'blocks',
      message: `「${does}」にはサインインが必要です。サインインしてから、もう一度操作してください。`,
    }
  }
  const whoCan = rules.filter(({ holds }) => holds !== 'system').map(({ says }) => says)
  const mine =
    who.kind === 'person' && who.roles.length > 0
      ? `あなたの役割（${[...new Set(who.roles.map(({ role }) => roleNames[role]))].join('・')}）ではできません。`
      : 'いまのあなたには役割がないので、できません。'
  return {
    code: 'policy/refused',
    severity: 'blocks',
    message: `「${does}」ことは、${whoCan.join('。また、')}。${mine}`,
  }
}
