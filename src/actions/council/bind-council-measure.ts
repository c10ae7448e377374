/** Lets a figure of the council speak for an indicator of the office, or ends that: what is counted follows at once. */
import { type CouncilMeasureKind, isVote } from '../../evidence/council/council-measures.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import { listCouncilYears } from '../../store/council/meeting-store.ts'
import { listPolls } from '../../store/council/poll-store.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings } from '../../store/evidence/measure-store.ts'
import type { ActionContext } from '../context.ts'
import { bindIndicator, noBinding, unbindIndicator } from '../evidence/bind-indicator.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import { perform } from '../perform.ts'
import { countCouncil } from './record-council-measures.ts'

export interface WantedCouncilBinding {
  /** Id of the one whose council and whose indicator it is. */
  readonly office: string
  /** null where nothing was chosen. */
  readonly kind: CouncilMeasureKind | null
  /** Id of the question; null for what has none. */
  readonly question: string | null
  /** Name of the indicator, as the sheet writes it. */
  readonly indicator: string
  /** null: for every year. */
  readonly fromYear: FiscalYear | null
  /** Why it may speak for an indicator counted under another name (回, 件); null where no reason was given. */
  readonly unitReason?: string | null
}

/** @returns The binding's id */
export async function bindCouncilMeasure(
  context: ActionContext,
  { indicator, fromYear, unitReason = null, ...counted }: WantedCouncilBinding,
): Promise<Result<string>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const { office, kind } = counted
    const allowed = ask({ about: `measure:council/${kind}`, office })
    if (!allowed.ok) return allowed
    const measure = await findMeasure(sql, counted)
    if (measure === null) return fail(noMeasure)
    const wanted = { register: 'council', ...measure, office, indicator, fromYear, unitReason }
    const by = { at: context.now, by: actorName(context.who) }
    const bound = await bindIndicator(sql, wanted, by)
    if (!bound.ok) return bound
    const { today } = context
    const figures = [...bound.value.silenced]
    const years = await listCouncilYears(sql, office)
    for (const fiscalYear of new Set([...years, fiscalYearOf(today)])) {
      figures.push(...(await countCouncil(sql, { office, fiscalYear, today })))
    }
    await recordMeasured(sql, figures, today)
    return ok(bound.value.binding.id)
  })
}

/** What was measured so far stays in the record and speaks no more. */
export async function unbindCouncilMeasure(
  context: ActionContext,
  id: string,
): Promise<Result<null>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const bindings = await listBindings(sql, { register: 'council' })
    const binding = bindings.find((each) => each.id === id)
    const allowed = ask({ about: `binding:${id}`, office: binding?.office ?? null })
    if (!allowed.ok) return allowed
    if (binding === undefined) return fail(noBinding)
    await recordMeasured(sql, await unbindIndicator(sql, binding, context.now), context.today)
    return ok(null)
  })
}

/** A share is of a question with choices, a mean of one with scores, and both of a vote of this office. */
async function findMeasure(
  sql: Sql,
  { office, kind, question }: Pick<WantedCouncilBinding, 'office' | 'kind' | 'question'>,
) {
  if (kind === null) return null
  const unit = kind === 'meetingsHeld' ? '回' : kind === 'meanScore' ? '点' : '%'
  if (!isVote(kind)) return { kind, source: kind, unit }
  const wanted = kind === 'meanScore' ? 'score' : 'choice'
  const polls = await listPolls(sql, { offices: [office] })
  const asked = polls
    .flatMap(({ questions }) => questions)
    .find((each) => each.id === question && each.kind === wanted)
  return asked === undefined ? null : { kind, source: asked.id, unit }
}

const noMeasure: Problem = {
  code: 'binding/no-measure',
  severity: 'blocks',
  message: '数えるものが選ばれていません。一覧から選んでください。',
}
