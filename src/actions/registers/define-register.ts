/** Opens a register, or revises its definition: what its rows are, who keeps it, what of it is public. */

import { revisionProblems } from '../../evidence/register/definition-problems.ts'
import { keyPattern } from '../../evidence/register/definition-schema.ts'
import type { MeasureDefinition } from '../../evidence/register/measure.ts'
import {
  type Register,
  type RegisterDefinition,
  reservedKeys,
} from '../../evidence/register/register.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, listMeasures, recordMeasure } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import {
  findRegister,
  recordRegister,
  reviseRegister as reviseStored,
} from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { noRegister } from './add-entries.ts'
import { checkMeasure, checkRegister } from './check-definitions.ts'
import { boundFigures, measuredYears } from './measure-figures.ts'
import { tellFigures } from './tell-figures.ts'

export interface NewRegister {
  readonly key: string
  /** Id of the office that keeps it. */
  readonly office: string
  readonly definition: RegisterDefinition
  /** What is counted from it from the first row on. */
  readonly measures?: readonly { readonly key: string; readonly definition: MeasureDefinition }[]
}

export async function openRegister(
  context: ActionContext,
  { key, office, definition, measures = [] }: NewRegister,
): Promise<Result<string>> {
  return await perform(context, 'register.define', async (sql, ask) => {
    const allowed = ask({ about: `register:${key}`, office })
    if (!allowed.ok) return allowed
    const checked = checkRegister(definition)
    const counted = checked.ok ? checkMeasures(checked.value, measures) : ok([])
    const problems = [checked, counted].flatMap((each) => (each.ok ? [] : each.problems))
    const all = [...keyProblems(key), ...problems]
    if (!checked.ok || !counted.ok || all.length > 0) return fail(...all)
    const recorded = { at: context.now, by: actorName(context.who) }
    const added = await recordRegister(sql, { key, office, definition: checked.value }, recorded)
    if (added === null) return fail(keyTaken(key))
    for (const measure of counted.value) {
      await recordMeasure(sql, { register: added, ...measure }, recorded)
    }
    return ok(key)
  })
}

export async function reviseRegister(
  context: ActionContext,
  key: string,
  definition: RegisterDefinition,
): Promise<Result<string>> {
  return await perform(context, 'register.define', async (sql, ask) => {
    const register = await findRegister(sql, key, 'measures')
    if (register === null) return fail(noRegister)
    const allowed = ask({ about: `register:${key}`, office: register.office })
    if (!allowed.ok) return allowed
    const checked = checkRegister(definition)
    if (!checked.ok) return checked
    const problems = revisionProblems(register.definition, checked.value)
    if (problems.length > 0) return fail(...problems)
    const recorded = { at: context.now, by: actorName(context.who) }
    await reviseStored(sql, register, checked.value, recorded)
    const revised = { ...register, revision: register.revision + 1, definition: checked.value }
    await retell(sql, revised, context.today)
    return ok(key)
  })
}

/** The words of a method follow the labels of the fields: told anew for every year, a new label breaks no series. */
async function retell(sql: Sql, register: Register, today: CalendarDate): Promise<void> {
  const bindings = await listBindings(sql, { register: register.key })
  const figures: MeasuredFigure[] = []
  for (const measure of await listMeasures(sql, register.id)) {
    const asked = { bindings, years: await measuredYears(sql, measure, today), today }
    figures.push(...(await boundFigures(sql, register, measure, asked)))
  }
  await tellFigures(sql, register, { figures, today })
}

type NewMeasures = NonNullable<NewRegister['measures']>

/** Each problem says which of them it is about. */
function checkMeasures(definition: RegisterDefinition, measures: NewMeasures): Result<NewMeasures> {
  const problems = measures.flatMap(({ key, definition: measure }) => {
    const checked = checkMeasure(definition, key, measure)
    if (checked.ok) return []
    const about = `測り方「${measure.name}」：`
    return checked.problems.map((each) => ({ ...each, message: `${about}${each.message}` }))
  })
  return problems.length > 0 ? fail(...problems) : ok(measures)
}

function keyProblems(key: string): readonly Problem[] {
  if (!keyPattern.test(key) || key.length > 60) return [keyUnreadable(key)]
  return reservedKeys.includes(key) ? [keyTaken(key)] : []
}

function keyUnreadable(key: string): Problem {
  return {
    code: 'register/key-unreadable',
    severity: 'blocks',
    message: `台帳の記号「${key}」は使えません。半角の英小文字・数字・ハイフンで、英字から始めてください（例: shop-visits）。`,
  }
}

function keyTaken(key: string): Problem {
  return {
    code: 'register/key-taken',
    severity: 'blocks',
    message: `台帳の記号「${key}」はもう使われています。別の記号にしてください。`,
  }
}
