/** Lets a figure of the council speak for an indicator of the office, from now on and for what is there already. */
import { type CouncilMeasureKind, isVote } from '../../evidence/council/council-measures.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import { recordBinding } from '../../store/council/binding-store.ts'
import { listPolls } from '../../store/council/poll-store.ts'
import type { Sql } from '../../store/database.ts'
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
    const key = keyOfIndicator(name)
    if (key === null) return fail(incomplete)
    if (isVote(kind) && !(await isAsked(sql, { office, kind, question }))) return fail(incomplete)
    const unit = kind === 'meetingsHeld' ? '回' : kind === 'meanScore' ? '点' : '%'
    const indicator = { key, name, unit }
    const source = isVote(kind) && question !== null ? question : kind
    const by = actorName(context.who)
    await recordBinding(sql, office, { kind, source, indicator }, { at: context.now, by })
    await recordCouncilMeasures(sql, { office, fiscalYear, today: context.today })
    return ok(null)
  })
}

/** A share is of a question with choices, a mean of one with scores, and both of a vote of this office. */
async function isAsked(
  sql: Sql,
  { office, kind, question }: Pick<BoundCouncilMeasure, 'office' | 'kind' | 'question'>,
): Promise<boolean> {
  const wanted = kind === 'meanScore' ? 'score' : 'choice'
  const polls = await listPolls(sql, { offices: [office] })
  return polls.some(({ questions }) =>
    questions.some((each) => each.id === question && each.kind === wanted),
  )
}

const incomplete: Problem = {
  code: 'council/binding',
  severity: 'blocks',
  message:
    '指標の名前を書いてください。割合なら選択肢の問い、平均点なら点数の問いも選んでください。',
}
