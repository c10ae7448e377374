/** Takes opinions of the members down and moves them on; every move is kept with who made it and until when it is due. */

import type { Owner } from '../../evidence/council/opinion.ts'
import type { OpinionMove, OpinionMoveKind } from '../../evidence/council/opinion-move.ts'
import { moveOpinion } from '../../evidence/council/opinion-move.ts'
import type { Opinion } from '../../evidence/council/records.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import {
  keepOpinionState,
  listOpinions,
  recordOpinion,
  recordOpinionStep,
} from '../../store/council/opinion-store.ts'
import { findMember } from '../../store/council/seat-store.ts'
import type { Sql } from '../../store/database.ts'
import type { Act } from '../../workflow/policy/acts.ts'
import type { ActionContext } from '../context.ts'
import { type Ask, perform } from '../perform.ts'
import { findCouncil, listSeatedAs, missing, notSeated } from './council-surroundings.ts'
import { recordCouncilMeasures } from './record-council-measures.ts'

export interface SaidOpinion {
  /** Office id. */
  readonly office: string
  readonly meeting: string | null
  readonly member: string | null
  readonly summary: string
  readonly words: string
  readonly initiative: string | null
}

/** The desk that takes it down owns it until it is routed. Gives the id. */
export async function takeOpinion(
  context: ActionContext,
  said: SaidOpinion,
): Promise<Result<string>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: null, office: said.office })
    if (!allowed.ok) return allowed
    return await take(sql, context, said)
  })
}

/** A member sends an opinion of their own between the meetings. */
export async function sendOpinion(
  context: ActionContext,
  { office, summary, words, initiative }: Omit<SaidOpinion, 'meeting' | 'member'>,
): Promise<Result<string>> {
  return await perform(context, 'council.takePart', async (sql, ask) => {
    const allowed = ask({ about: null, office, person: actorId(context.who) ?? '' })
    if (!allowed.ok) return allowed
    const seated = await listSeatedAs(sql, context.who, context.today)
    const member = seated.find((each) => each.office === office)
    if (member === undefined) return fail(notSeated)
    const said = { office, meeting: null, member: member.id, summary, words, initiative }
    return await take(sql, context, said)
  })
}

const desk = '区政会議の事務局'

async function take(sql: Sql, context: ActionContext, said: SaidOpinion): Promise<Result<string>> {
  const council = await findCouncil(sql, said.office, context.today)
  if (!council.ok) return council
  const { fiscalYear, today, dueAfter } = council.value
  const summary = said.summary.trim()
  if (summary === '') return fail(summaryMissing)
  if (said.member !== null && (await findMember(sql, said.member))?.office !== said.office)
    return fail(missing('委員'))
  const staff = context.who.kind === 'person' && said.meeting !== null
  const owner: Owner = {
    person: staff ? actorId(context.who) : null,
    personName: staff ? (actorName(context.who) ?? desk) : desk,
    section: desk,
  }
  const due = dueAfter('route')
  const opinion = { ...said, summary, fiscalYear, receivedOn: today, owner, due }
  const id = await recordOpinion(sql, opinion)
  await recordCouncilMeasures(sql, { office: said.office, fiscalYear, today })
  return ok(id)
}

const acts: Readonly<Record<OpinionMoveKind, Act>> = {
  route: 'council.manage',
  write: 'council.answer',
  submit: 'council.answer',
  return: 'council.return',
  approve: 'council.approve',
  act: 'council.answer',
  postpone: 'council.answer',
  tell: 'council.answer',
  askAgain: 'council.takePart',
  withdraw: 'council.takePart',
}

export async function moveCouncilOpinion(
  context: ActionContext,
  id: string,
  move: OpinionMove,
): Promise<Result<null>> {
  return await perform(context, acts[move.kind], async (sql, ask) => {
    const held = await hold(sql, id, ask)
    if (!held.ok) return held
    const opinion = held.value
    const council = await findCouncil(sql, opinion.office.id, context.today)
    if (!council.ok) return council
    const { today, rules, dueAfter } = council.value
    const by = actorId(context.who)
    const { repliesNeedApproval } = rules
    const moved = moveOpinion(opinion, move, { by, today, repliesNeedApproval, dueAfter })
    if (!moved.ok) return moved
    await keepOpinionState(sql, id, moved.value)
    await recordOpinionStep(sql, id, {
      move,
      fromStage: opinion.stage,
      toStage: moved.value.stage,
      due: moved.value.due,
      by,
      byName: actorName(context.who) ?? '',
      on: today,
    })
    const { office, fiscalYear } = opinion
    await recordCouncilMeasures(sql, { office: office.id, fiscalYear, today })
    return ok(null)
  })
}

/** Found, allowed, and nobody else's until the transaction ends. */
async function hold(sql: Sql, id: string, ask: Ask): Promise<Result<Opinion>> {
  const [opinion] = await listOpinions(sql, { id, lock: true })
  const about = `council-opinion:${id}`
  if (opinion === undefined) {
    const allowed = ask({ about })
    return allowed.ok ? fail(missing('意見')) : allowed
  }
  const member = opinion.member === null ? null : await findMember(sql, opinion.member)
  const person = member?.person ?? null
  const allowed = ask({
    about,
    office: opinion.office.id,
    authors: opinion.authors,
    ...(person === null ? {} : { person }),
  })
  return allowed.ok ? ok(opinion) : allowed
}

const summaryMissing: Problem = {
  code: 'opinion/summary-missing',
  severity: 'blocks',
  message: '意見の要旨を書いてください。公開の一覧に載ります。個人の名前は書かないでください。',
}
