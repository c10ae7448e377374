/** Opens a register, or revises its definition: what its rows are, who keeps it, what of it is public. */

import { registerProblems, revisionProblems } from '../../evidence/register/definition-problems.ts'
import { keyPattern, registerSchema } from '../../evidence/register/definition-schema.ts'
import {
  type Register,
  type RegisterDefinition,
  reservedKeys,
} from '../../evidence/register/register.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, listMeasures } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import {
  findRegister,
  recordRegister,
  reviseRegister as reviseStored,
} from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { noRegister } from './add-entries.ts'
import { boundFigures, measuredYears } from './measure-figures.ts'
import { tellFigures } from './tell-figures.ts'

export interface NewRegister {
  readonly key: string
  /** Id of the office that keeps it. */
  readonly office: string
  readonly definition: RegisterDefinition
}

export async function openRegister(
  context: ActionContext,
  { key, office, definition }: NewRegister,
): Promise<Result<string>> {
  return await perform(context, 'register.define', async (sql, ask) => {
    const allowed = ask({ about: `register:${key}`, office })
    if (!allowed.ok) return allowed
    const checked = checkDefinition(definition)
    const problems = [...keyProblems(key), ...(checked.ok ? [] : checked.problems)]
    if (!checked.ok || problems.length > 0) return fail(...problems)
    const recorded = { at: context.now, by: actorName(context.who) }
    const added = await recordRegister(sql, { key, office, definition: checked.value }, recorded)
    return added === null ? fail(keyTaken(key)) : ok(key)
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
    const checked = checkDefinition(definition)
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

function checkDefinition(definition: RegisterDefinition): Result<RegisterDefinition> {
  const read = registerSchema.safeParse(definition)
  if (!read.success) return fail(...read.error.issues.map(({ path }) => misshapen(path.join('.'))))
  const problems = registerProblems(read.data)
  return problems.length > 0 ? fail(...problems) : ok(read.data)
}

function keyProblems(key: string): readonly Problem[] {
  if (!keyPattern.test(key) || key.length > 60) return [keyUnreadable(key)]
  return reservedKeys.includes(key) ? [keyTaken(key)] : []
}

/** @param place Of the shape, as data names it: `fields.0.label` */
export function misshapen(place: string): Problem {
  const field = /^fields\.(\d+)/.exec(place)?.[1]
  const where = field === undefined ? '' : `${Number(field) + 1}番目の項目の`
  return {
    code: `register/shape:${place}`,
    severity: 'blocks',
    message: `${where}定義に、空の欄か、形の合わない値があります（${place}）。`,
  }
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
