/** Hands initiatives from one person to another, from a day on. */

import type { Office } from '../../judgement/judged-sheet.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'
import { findOffice } from '../../store/office-store.ts'
import { listPeopleOfOffice } from '../../store/person-store.ts'
import {
  type CaredInitiative,
  listCaredInitiatives,
  recordResponsibility,
} from '../../store/responsibility-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { isDay } from './grant-problems.ts'

/** All that somebody looks after on the day, in the transaction of a transfer or a leaving. */
export async function handOver(
  sql: Sql,
  { from, to, on }: { readonly from: string; readonly to: string | null; readonly on: string },
  now: Date,
): Promise<void> {
  for (const { initiative } of await listCaredInitiatives(sql, { person: from }, on)) {
    await recordResponsibility(sql, { initiative, person: to, from: on }, now)
  }
}

export interface OfficeInitiatives {
  readonly office: Office
  readonly initiatives: readonly CaredInitiative[]
  /** Who may look after them: those who hold a role of the office. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** By the office's code; null where there is none, or where it is not theirs to decide. */
export async function listInitiativesOfOffice(
  context: ActionContext,
  code: string,
): Promise<OfficeInitiatives | null> {
  const { today, who } = context
  return await context.store.read(async (sql) => {
    const office = await findOffice(sql, { code })
    if (office === null || !may(who, 'initiative.assign', { office: office.id }).allowed)
      return null
    const initiatives = await listCaredInitiatives(sql, { office: office.id }, today)
    return { office, initiatives, people: await listPeopleOfOffice(sql, office.id, today) }
  })
}

export interface Assignment {
  /** Code of the office. */
  readonly office: string
  readonly initiatives: readonly string[]
  readonly person: string | null
  readonly from: string
}

export async function assignResponsibility(
  context: ActionContext,
  { office: code, initiatives, person, from }: Assignment,
): Promise<Result<null>> {
  return await perform(context, 'initiative.assign', async (sql, ask) => {
    const office = await findOffice(sql, { code })
    const allowed = ask({ about: `office:${code}`, office: office?.id ?? null })
    if (!allowed.ok) return allowed
    if (office === null || !isDay(from)) return fail(nobody)
    const people = await listPeopleOfOffice(sql, office.id, from)
    if (person !== null && !people.some(({ id }) => id === person)) return fail(nobody)
    const cared = await listCaredInitiatives(sql, { office: office.id }, from)
    const known = new Set(cared.map(({ initiative }) => initiative))
    if (initiatives.length === 0 || initiatives.some((id) => !known.has(id))) return fail(nothing)
    for (const initiative of initiatives) {
      await recordResponsibility(sql, { initiative, person, from }, context.now)
    }
    return ok(null)
  })
}

const nobody: Problem = {
  code: 'responsibility/person',
  severity: 'blocks',
  message: '受け持つ人が、その日にこの所属にいません。人と日付を確かめてください。',
}

const nothing: Problem = {
  code: 'responsibility/initiatives',
  severity: 'blocks',
  message: '取組が選ばれていません。この所属の取組を一つ以上選んでください。',
}
