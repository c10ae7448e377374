/** Lets a measure of a register speak for an indicator of an office, or ends that: its figures follow at once. */

import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import type { Sql } from '../../store/database.ts'
import {
  endBinding,
  limitBinding,
  listBindings,
  listBindingsOf,
  listMeasures,
  type MeasureBinding,
  recordBinding,
} from '../../store/evidence/measure-store.ts'
import { listSilenced, type MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import { listTalliedYears } from '../../store/evidence/tally-store.ts'
import type { ActionContext } from '../context.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import { perform } from '../perform.ts'
import { noRegister } from './add-entries.ts'
import { boundFigures } from './measure-figures.ts'

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
    const key = keyOfIndicator(given.indicator)
    if (measure === undefined) return fail(noMeasure)
    if (key === null) return fail(noIndicator)
    const rivals = await listBindingsOf(sql, { office: given.office, key })
    if (rivals.some(({ source, untilYear }) => source === measure.id && untilYear === null)) {
      return fail(boundAlready)
    }
    const silent = await giveWay(sql, rivals, given)
    const recorded = { at: context.now, by: actorName(context.who) }
    const binding = {
      office: given.office,
      indicator: { key, name: given.indicator.trim(), unit: measure.definition.unit },
      register: register.key,
      source: measure.id,
      kind: 'measure',
      fromYear: given.fromYear,
    }
    const id = await recordBinding(sql, binding, recorded)
    const tallied = await listTalliedYears(sql, measure)
    const years = new Set([...tallied, fiscalYearOf(context.today as CalendarDate)])
    const bindings = [{ id, ...binding, untilYear: null }]
    const asked = { bindings, years: [...years], today: context.today }
    const figures = await boundFigures(sql, register, measure, asked)
    await recordMeasured(sql, [...silent, ...figures], context.today)
    return ok(id)
  })
}

/** Where a measure takes over from a year on, what spoke before keeps the years before; the figures it gives up. */
async function giveWay(
  sql: Sql,
  rivals: readonly MeasureBinding[],
  { fromYear }: NewBinding,
): Promise<readonly MeasuredFigure[]> {
  if (fromYear === null) return []
  const silenced: MeasuredFigure[] = []
  for (const rival of rivals) {
    if ((rival.untilYear ?? fromYear) < fromYear) continue
    const last = fiscalYear(fromYear - 1)
    if ((rival.fromYear ?? last) <= last) await limitBinding(sql, rival.id, last)
    silenced.push(...(await listSilenced(sql, { ...speakingOf(rival), fromYear })))
  }
  return silenced
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
    await endBinding(sql, binding.id, context.now)
    const silent = await listSilenced(sql, { ...speakingOf(binding), fromYear: null })
    await recordMeasured(sql, silent, context.today)
    return ok(null)
  })
}

function speakingOf({ office, indicator, register, source }: MeasureBinding) {
  return { office, indicator: indicator.key, register, measure: source }
}

const noMeasure: Problem = {
  code: 'binding/no-measure',
  severity: 'blocks',
  message: 'この測り方はありません。台帳のページで選び直してください。',
}

const noIndicator: Problem = {
  code: 'binding/no-indicator',
  severity: 'blocks',
  message: '指標の名前がありません。取組シートの目標にある指標を選んでください。',
}

const boundAlready: Problem = {
  code: 'binding/twice',
  severity: 'blocks',
  message: 'この測り方は、もうこの指標に結び付いています。',
}

const noBinding: Problem = {
  code: 'binding/none',
  severity: 'blocks',
  message: 'この結び付きはありません。もう外されたかもしれません。',
}
