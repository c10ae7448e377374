import type { Measure, MeasureDefinition } from '../../evidence/register/measure.ts'
import type { Register } from '../../evidence/register/register.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { type Entry, listEntries } from '../../store/evidence/entry-store.ts'
import { listBindings, listMeasures, recordMeasure } from '../../store/evidence/measure-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import { changeTallies } from '../../store/evidence/tally-store.ts'
import { changeValues } from '../../store/evidence/value-store.ts'
import type { ActionContext } from '../context.ts'
import { holdUnits } from '../evidence/hold-units.ts'
import { perform } from '../perform.ts'
import { noRegister } from './add-entries.ts'
import { differenceOf } from './apply-rows.ts'
import { checkMeasure } from './check-definitions.ts'
import { boundFigures, measuredYears } from './measure-figures.ts'
import { tellFigures } from './tell-figures.ts'

export interface NewMeasure {
  /** Key of the register. */
  readonly register: string
  readonly key: string
  readonly definition: MeasureDefinition
}

/** @returns The measure's id */
export async function defineMeasure(
  context: ActionContext,
  { register: registerKey, key, definition }: NewMeasure,
): Promise<Result<string>> {
  return await perform(context, 'register.define', async (sql, ask) => {
    // rows wait meanwhile: none is counted twice, none is missed
    const register = await findRegister(sql, registerKey, 'measures')
    if (register === null) return fail(noRegister)
    const allowed = ask({ about: `measure:${registerKey}/${key}`, office: register.office })
    if (!allowed.ok) return allowed
    const checked = checkMeasure(register.definition, key, definition)
    if (!checked.ok) return checked
    const unfit = await unitProblems(sql, register, key, checked.value)
    if (unfit.length > 0) return fail(...unfit)
    const recorded = { at: context.now, by: actorName(context.who) }
    const given = { register: register.id, key, definition: checked.value }
    const measure = await recordMeasure(sql, given, recorded)
    await countAll(sql, register, measure)
    const asked = {
      bindings: await listBindings(sql, { register: register.key, source: measure.id }),
      years: await measuredYears(sql, measure, context.today),
      today: context.today,
    }
    const figures = await boundFigures(sql, register, measure, asked)
    await tellFigures(sql, register, { figures, today: context.today })
    return ok(measure.id)
  })
}

/** A revision may not change the unit under an indicator it speaks for. */
async function unitProblems(
  sql: Sql,
  register: Register,
  key: string,
  { unit }: MeasureDefinition,
): Promise<readonly Problem[]> {
  const former = (await listMeasures(sql, register.id)).find((each) => each.key === key)
  if (former === undefined || former.definition.unit === unit) return []
  const bindings = await listBindings(sql, { register: register.key, source: former.id })
  const problems: Problem[] = []
  for (const { office, indicator, unitReason: reason } of bindings) {
    const held = await holdUnits(sql, { office, indicator, unit, reason })
    if (!held.ok) problems.push(...held.problems)
  }
  return problems
}

const atOnce = 2_000

/** Every row that stands, once. */
async function countAll(sql: Sql, { id }: Register, measure: Measure): Promise<void> {
  let after: { readonly day: string; readonly id: string } | null = null
  for (;;) {
    const rows: readonly Entry[] = await listEntries(sql, {
      register: id,
      from: null,
      to: null,
      after,
      limit: atOnce,
    })
    const changes = rows.map(({ id: entry, addedAt, line, values }) => ({
      ...{ entry, addedAt, line },
      ...{ before: null, after: values },
    }))
    const { tallies, values } = differenceOf(measure, changes)
    await changeTallies(sql, tallies)
    await changeValues(sql, values)
    const last = rows.at(-1)
    if (last === undefined || rows.length < atOnce) return
    after = { day: last.day, id: last.id }
  }
}
