/** Lets a figure of an office's voices speak for one of its indicators, or ends that: what is counted follows at once. */
import { isOneOf } from '../../evidence/voice/channel.ts'
import { voiceMeasures } from '../../evidence/voice/voice-measure.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import { listBindings } from '../../store/evidence/measure-store.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import { listVoiceYears } from '../../store/voice/inbox-store.ts'
import type { ActionContext } from '../context.ts'
import { bindIndicator, noBinding, unbindIndicator } from '../evidence/bind-indicator.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import { perform } from '../perform.ts'
import { countBound } from './record-voice-measures.ts'

export interface WantedVoiceBinding {
  /** Id of the one whose indicator it is; null where none was chosen. */
  readonly office: string | null
  readonly measure: string
  /** As the sheets name it. */
  readonly indicator: string
  readonly fromYear: FiscalYear | null
  /** Why it may speak though the indicator's unit is another word for a count; absent where nothing was said. */
  readonly unitReason?: string | null
}

/** @returns The binding's id */
export async function bindVoiceMeasure(
  context: ActionContext,
  { measure, indicator, fromYear, unitReason = null, ...given }: WantedVoiceBinding,
): Promise<Result<string>> {
  return await perform(context, 'voice.bind', async (sql, ask) => {
    const { office } = given
    if (office === null || (await findStaffedOffice(sql, { id: office })) === null)
      return fail(noOffice)
    const allowed = ask({ about: `measure:voice/${measure}`, office })
    if (!allowed.ok) return allowed
    if (!isOneOf(voiceMeasures, measure)) return fail(noMeasure)
    const wanted = { ...{ register: 'voice', source: measure, kind: measure }, office, fromYear }
    const { unit } = voiceMeasures[measure]
    const by = { at: context.now, by: actorName(context.who) }
    const bound = await bindIndicator(sql, { ...wanted, indicator, unit, unitReason }, by)
    if (!bound.ok) return bound
    const { today } = context
    const years = await listVoiceYears(sql, office)
    const figures = [...bound.value.silenced]
    for (const fiscalYear of new Set([...years, fiscalYearOf(today)])) {
      figures.push(...(await countBound(sql, { office, fiscalYear, today })))
    }
    await recordMeasured(sql, figures, today)
    return ok(bound.value.binding.id)
  })
}

/** What was measured so far stays in the record and speaks no more. */
export async function unbindVoiceMeasure(
  context: ActionContext,
  id: string,
): Promise<Result<null>> {
  return await perform(context, 'voice.bind', async (sql, ask) => {
    const bindings = await listBindings(sql, { register: 'voice' })
    const binding = bindings.find((each) => each.id === id)
    const allowed = ask({ about: `binding:${id}`, office: binding?.office ?? null })
    if (!allowed.ok) return allowed
    if (binding === undefined) return fail(noBinding)
    await recordMeasured(sql, await unbindIndicator(sql, binding, context.now), context.today)
    return ok(null)
  })
}

const noOffice: Problem = {
  code: 'binding/no-office',
  severity: 'blocks',
  message: '指標が選ばれていません。どの区のどの指標につなぐかを一覧から選んでください。',
}

const noMeasure: Problem = {
  code: 'binding/no-measure',
  severity: 'blocks',
  message: '数えるものが選ばれていません。一覧から選んでください。',
}
