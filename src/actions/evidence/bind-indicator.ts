/**
 * Lets something that is measured speak for an indicator of an office, or ends that: a measure of a register, an answer of
 * a survey, a figure of voices. Where another takes over from a year on, what spoke before keeps the years before.
 */
import { type FiscalYear, fiscalYear } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import type { Sql } from '../../store/database.ts'
import {
  endBinding,
  limitBinding,
  listBindingsOf,
  type MeasureBinding,
  recordBinding,
} from '../../store/evidence/measure-store.ts'
import { listSilenced, type MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { holdUnits } from './hold-units.ts'

export interface WantedBinding
  extends Pick<MeasureBinding, 'office' | 'register' | 'source' | 'kind' | 'fromYear'> {
  /** As the sheets name it. */
  readonly indicator: string
  /** Of the measure. */
  readonly unit: string | null
  /** Why it may speak though the indicator's unit is another word; absent where nothing was said. */
  readonly unitReason?: string | null
}

export interface Bound {
  readonly binding: MeasureBinding
  /** Figures that others give up: to be recorded with those of the new one. */
  readonly silenced: readonly MeasuredFigure[]
}

export async function bindIndicator(
  sql: Sql,
  { indicator: written, unit, unitReason = null, ...wanted }: WantedBinding,
  bound: { readonly at: Date; readonly by: string | null },
): Promise<Result<Bound>> {
  const name = written.trim()
  const key = keyOfIndicator(name)
  if (key === null) return fail(noIndicator)
  const { office, register, source, kind, fromYear } = wanted
  const rivals = await listBindingsOf(sql, { office, key })
  const twice = rivals.some(
    (each) =>
      each.register === register &&
      each.source === source &&
      each.kind === kind &&
      each.untilYear === null,
  )
  if (twice) return fail(boundAlready)
  const held = await holdUnits(sql, { office, indicator: { key, name }, unit, reason: unitReason })
  if (!held.ok) return held
  const silenced = fromYear === null ? [] : await giveWay(sql, rivals, fromYear)
  const { unit: told, reason } = held.value
  const binding = { ...wanted, indicator: { key, name, unit: told }, unitReason: reason }
  const id = await recordBinding(sql, binding, bound)
  return ok({ binding: { ...binding, id, untilYear: null }, silenced })
}

async function giveWay(
  sql: Sql,
  rivals: readonly MeasureBinding[],
  fromYear: FiscalYear,
): Promise<readonly MeasuredFigure[]> {
  const silenced: MeasuredFigure[] = []
  for (const rival of rivals) {
    if ((rival.untilYear ?? fromYear) < fromYear) continue
    const last = fiscalYear(fromYear - 1)
    if ((rival.fromYear ?? last) <= last) await limitBinding(sql, rival.id, last)
    silenced.push(...(await listSilenced(sql, { ...speakingOf(rival), fromYear })))
  }
  return silenced
}

/** @returns What it said, silenced: what was measured stays in the record and speaks no more */
export async function unbindIndicator(
  sql: Sql,
  binding: MeasureBinding,
  at: Date,
): Promise<readonly MeasuredFigure[]> {
  await endBinding(sql, binding.id, at)
  return await listSilenced(sql, { ...speakingOf(binding), fromYear: null })
}

function speakingOf(binding: MeasureBinding) {
  const { office, indicator, register } = binding
  return { ...{ office, indicator: indicator.key, register }, measures: namesOf(binding) }
}

/** Each kind of records names its measures in its own way: by what is counted, that of an office, or the binding itself. */
export function namesOf({ id, office, source, kind }: MeasureBinding): readonly string[] {
  return [source, `${kind}-${office}`, id]
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

export const noBinding: Problem = {
  code: 'binding/none',
  severity: 'blocks',
  message: 'この結び付きはありません。もう外されたかもしれません。',
}
