/** Giving a role, ending one, and transfers (異動): dated changes, so that they can be entered before their day. */
import { type CalendarDate, readDay } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import { findListedPerson } from '../../store/people-list-store.ts'
import {
  endRoleHolding,
  hasAdministrator,
  recordRoleHolding,
  takeBackRoleHolding,
} from '../../store/person-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { type GrantedRole, grantProblems } from './grant-problems.ts'
import { handOver } from './hand-over.ts'
import { personMissing } from './invite-person.ts'

export async function grantRole(
  context: ActionContext,
  person: string,
  granted: GrantedRole,
): Promise<Result<null>> {
  return await perform(context, 'people.manage', async (sql, ask) => {
    const allowed = ask({ about: `person:${person}` })
    if (!allowed.ok) return allowed
    const found = await findListedPerson(sql, person)
    if (found === null || found.leftOn !== null) return fail(personMissing)
    const problems = [
      ...(granted.actingFor === person ? [ownDeputy] : []),
      ...(await grantProblems(sql, granted)),
    ]
    if (problems.length > 0) return fail(...problems)
    await recordRoleHolding(sql, { ...granted, person }, context.now)
    return ok(null)
  })
}

/**
 * @param lastDay The role is held to the end of this day; a day before the role begins takes it back, which only one not
 *   begun yet can be
 */
export async function endRole(
  context: ActionContext,
  person: string,
  { holding, lastDay }: { readonly holding: string; readonly lastDay: string },
): Promise<Result<null>> {
  return await perform(context, 'people.manage', async (sql, ask) => {
    const allowed = ask({ about: `person:${person}` })
    if (!allowed.ok) return allowed
    if (readDay(lastDay) === null) return fail(dayWrong)
    const found = await findListedPerson(sql, person)
    const held = found?.holdings.find(({ id }) => id === holding)
    if (held === undefined) return fail(personMissing)
    const administers = held.role === 'administrator'
    if (administers && (await isLast(sql, person, context.today))) return fail(lastAdministrator)
    if (lastDay >= held.from) await endRoleHolding(sql, holding, lastDay)
    else if (!(await takeBackRoleHolding(sql, holding, context.today))) return fail(begunAlready)
    return ok(null)
  })
}

export interface Transfer {
  /** ISO day, usually 1 April: the first day in the new place. */
  readonly on: string
  readonly granted: Pick<GrantedRole, 'role' | 'office' | 'section'>
  /** Who looks after their initiatives from that day; null: nobody yet. */
  readonly successor: string | null
}

/** From the day on, the roles held until then end, the new one begins, and the initiatives are handed over. */
export async function transferPerson(
  context: ActionContext,
  person: string,
  { on, granted, successor }: Transfer,
): Promise<Result<null>> {
  return await perform(context, 'people.manage', async (sql, ask) => {
    const allowed = ask({ about: `person:${person}` })
    if (!allowed.ok) return allowed
    const found = await findListedPerson(sql, person)
    if (found === null || found.leftOn !== null) return fail(personMissing)
    const entry = { ...granted, actingFor: null, from: on, until: null }
    const problems = await grantProblems(sql, entry)
    if (problems.length > 0) return fail(...problems)
    const administers = found.holdings.some(({ role }) => role === 'administrator')
    if (administers && (await isLast(sql, person, context.today))) return fail(lastAdministrator)
    const dayBefore = beforeDay(on)
    const ending = found.holdings.filter(
      ({ from, until }) => from < on && (until === null || until >= on),
    )
    for (const { id } of ending) await endRoleHolding(sql, id, dayBefore)
    await recordRoleHolding(sql, { ...entry, person }, context.now)
    await handOver(sql, { from: person, to: successor, on }, context.now)
    return ok(null)
  })
}

/** Whether nobody else could let people in. */
async function isLast(sql: Sql, person: string, today: CalendarDate): Promise<boolean> {
  return !(await hasAdministrator(sql, today, { except: person, demonstration: true }))
}

function beforeDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

const ownDeputy: Problem = {
  code: 'role/acting-for',
  severity: 'blocks',
  message: '自分の代理にはなれません。代理される人を選び直してください。',
}

const dayWrong: Problem = {
  code: 'role/until',
  severity: 'blocks',
  message: '最後の日を 2021-03-31 のように書いてください。',
}

const begunAlready: Problem = {
  code: 'role/begun',
  severity: 'blocks',
  message: 'この役割はもう始まっています。最後の日は、始まりの日かそれより後の日にしてください。',
}

export const lastAdministrator: Problem = {
  code: 'person/last-administrator',
  severity: 'blocks',
  message: 'ほかに管理者がいません。先に別の人を管理者にしてから、もう一度操作してください。',
}
