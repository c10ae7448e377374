/** Hands initiatives from one person to another, from a day on. */

import { readDay } from '../../japanese/calendar-date.ts'
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
import { listSectionsOfOffice, type Section } from '../../store/section-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'

/** All that somebody looks after on the day, in the transaction of a transfer or a leaving. */
export async function handOver(
  sql: Sql,
  { from, to, on }: { readonly from: string; readonly to: string | null; readonly on: string },
  now: Date,
): Promise<void> {
  for (const { initiative, section } of await listCaredInitiatives(sql, { person: from }, on)) {
    await recordResponsibility(sql, { initiative, person: to, section, from: on }, now)
  }
}

export interface OfficeInitiatives {
  readonly office: Office
  readonly initiatives: readonly CaredInitiative[]
  /** Who may look after them: those who hold a role of the office. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly sections: readonly Section[]
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
    const [initiatives, people, sections] = await Promise.all([
      listCaredInitiatives(sql, { office: office.id }, today),
      listPeopleOfOffice(sql, office.id, today),
      listSectionsOfOffice(sql, office.id),
    ])
    return { office, initiatives, people, sections }
  })
}

export interface Assignment {
  /** Code of the office. */
  readonly office: string
  readonly initiatives: readonly string[]
  /** Ids; null: nobody, no section; `as it is` leaves each initiative with whom it lies on that day. */
  readonly person: string | null | 'as it is'
  readonly section: string | null | 'as it is'
  readonly from: string
}

export async function assignResponsibility(
  context: ActionContext,
  assignment: Assignment,
): Promise<Result<null>> {
  return await perform(context, 'initiative.assign', async (sql, ask) => {
    const { office: code, from } = assignment
    const office = await findOffice(sql, { code })
    const allowed = ask({ about: `office:${code}`, office: office?.id ?? null })
    if (!allowed.ok) return allowed
    if (office === null || readDay(from) === null) return fail(nobody)
    const wrong = await wrongWith(sql, office.id, assignment)
    if (wrong !== null) return fail(wrong)
    const cared = await listCaredInitiatives(sql, { office: office.id }, from)
    const chosen = cared.filter(({ initiative }) => assignment.initiatives.includes(initiative))
    const known = chosen.length === new Set(assignment.initiatives).size
    if (chosen.length === 0 || !known) return fail(nothing)
    for (const care of chosen) await recordResponsibility(sql, after(care, assignment), context.now)
    return ok(null)
  })
}

function after(care: CaredInitiative, { person, section, from }: Assignment) {
  return {
    initiative: care.initiative,
    person: person === 'as it is' ? care.person : person,
    section: section === 'as it is' ? care.section : section,
    from,
  }
}

/** @param office Id */
async function wrongWith(
  sql: Sql,
  office: string,
  { person, section, from }: Assignment,
): Promise<Problem | null> {
  const isOneOf = (all: readonly { readonly id: string }[], id: string | null) =>
    id === null || id === 'as it is' || all.some((each) => each.id === id)
  if (!isOneOf(await listPeopleOfOffice(sql, office, from), person)) return nobody
  return isOneOf(await listSectionsOfOffice(sql, office), section) ? null : noSection
}

const nobody: Problem = {
  code: 'responsibility/person',
  severity: 'blocks',
  message: '受け持つ人が、その日にこの所属にいません。人と日付を確かめてください。',
}

const noSection: Problem = {
  code: 'responsibility/section',
  severity: 'blocks',
  message: '選んだ課は、この所属の課ではありません。一覧から選び直してください。',
}

const nothing: Problem = {
  code: 'responsibility/initiatives',
  severity: 'blocks',
  message: '取組が選ばれていません。この所属の取組を一つ以上選んでください。',
}
