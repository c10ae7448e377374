/** Lets a figure of the council speak for an indicator of the office, from now on and for what is there already. */
import type { CouncilMeasureKind } from '../../evidence/council/council-measures.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import { recordBinding } from '../../store/council/binding-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { recordCouncilMeasures } from './record-council-measures.ts'

export interface BoundCouncilMeasure {
  readonly office: string
  readonly fiscalYear: FiscalYear
  readonly kind: CouncilMeasureKind
  /** Id of the question; null for what has none. */
  readonly question: string | null
  /** Name of the indicator, as the sheet writes it. */
  readonly indicator: string
}

export async function bindCouncilMeasure(
  context: ActionContext,
  bound: BoundCouncilMeasure,
): Promise<Result<null>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const { office, fiscalYear, kind, question } = bound
    const allowed = ask({ about: null, office })
    if (!allowed.ok) return allowed
    const name = bound.indicator.trim()
    const asks = kind === 'questionShare' || kind === 'meanScore'
    const key = keyOfIndicator(name)
    if (key === null || (asks && question === null)) return fail(incomplete)
    const unit = kind === 'meetingsHeld' ? '回' : kind === 'meanScore' ? '点' : '%'
    const indicator = { key, name, unit }
    const source = question ?? kind
    const by = actorName(context.who)
    await recordBinding(sql, office, { kind, source, indicator }, { at: context.now, by })
    await recordCouncilMeasures(sql, { office, fiscalYear, today: context.today })
    return ok(null)
  })
}

const incomplete: Problem = {
  code: 'council/binding',
  severity: 'blocks',
  message: '指標の名前と、割合や平均点なら数える問いを選んでください。',
}
