/** Lets a measure of a register speak for an indicator of an office, or ends that: its figures follow at once. */

import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import { listBindings, listMeasures } from '../../store/evidence/measure-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { bindIndicator, noBinding, unbindIndicator } from '../evidence/bind-indicator.ts'
import { perform } from '../perform.ts'
import { noRegister } from './add-entries.ts'
import { boundFigures, measuredYears } from './measure-figures.ts'
import { tellFigures } from './tell-figures.ts'

export interface NewBinding {
  /** Key of the register. */
  readonly register: string
  /** Key of its measure. */
  readonly measure: string
  /** Id of the office whose indicator it is. */
  readonly office: string
  /** As the sheets name it. */
  readonly indicator: string
  readonly fromYear: FiscalYear | null
  /** Why it may speak though the indicator's unit is another word for a count; absent where nothing was said. */
  readonly unitReason?: string | null
}

/** @returns The binding's id */
export async function bindMeasure(
  context: ActionContext,
  given: NewBinding,
): Promise<Result<string>> {
  return await perform(context, 'register.define', async (sql, ask) => {
    const register = await findRegister(sql, given.register, 'measures')
    if (register === null) return fail(noRegister)
    const about = `measure:${given.register}/${given.measure}`
    for (const office of [register.office, given.office]) {
      const allowed = ask({ about, office })
      if (!allowed.ok) return allowed
    }
    const measure = (await listMeasures(sql, register.id)).find(({ key }) => key === given.measure)
    if (measure === undefined) return fail(noMeasure)
    const { office, indicator, fromYear, unitReason = null } = given
    const wanted = { register: register.key, source: measure.id, kind: 'measure' }
    const { unit } = measure.definition
    const recorded = { at: context.now, by: actorName(context.who) }
    const bound = await bindIndicator(
      sql,
      { ...wanted, office, indicator, unit, unitReason, fromYear },
      recorded,
    )
    if (!bound.ok) return bound
    const { binding, silenced } = bound.value
    const years = await measuredYears(sql, measure, context.today)
    const asked = { bindings: [binding], years, today: context.today }
    const figures = await boundFigures(sql, register, measure, asked)
    await tellFigures(sql, register, { figures, silenced, today: context.today })
    return ok(binding.id)
  })
}

/** What was measured so far stays in the record and speaks no more. */
export async function unbindMeasure(
  context: ActionContext,
  given: { readonly register: string; readonly binding: string },
): Promise<Result<null>> {
  return await perform(context, 'register.define', async (sql, ask) => {
    const register = await findRegister(sql, given.register, 'measures')
    if (register === null) return fail(noRegister)
    const allowed = ask({ about: `register:${register.key}`, office: register.office })
    if (!allowed.ok) return allowed
    const bindings = await listBindings(sql, { register: register.key })
    const binding = bindings.find(({ id }) => id === given.binding)
    if (binding === undefined) return fail(noBinding)
    const silenced = await unbindIndicator(sql, binding, context.now)
    await tellFigures(sql, register, { figures: [], silenced, today: context.today })
    return ok(null)
  })
}

const noMeasure: Problem = {
  code: 'binding/no-measure',
  severity: 'blocks',
  message: 'この測り方はありません。台帳のページで選び直してください。',
}
