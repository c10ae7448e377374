/** Takes opinions of the members down and moves them on; every move is kept with who made it and until when it is due. */

import type { Owner } from '../../evidence/council/opinion.ts'
import type { OpinionMove, OpinionMoveKind } from '../../evidence/council/opinion-move.ts'
import { moveOpinion } from '../../evidence/council/opinion-move.ts'
import {
  detailsIn,
  personalProblems,
  publicWordsOf,
} from '../../evidence/council/personal-words.ts'
import type { Opinion } from '../../evidence/council/records.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import { listMeetings } from '../../store/council/meeting-store.ts'
import { keepMoves, listOpinions, recordOpinion } from '../../store/council/opinion-store.ts'
import { findMember } from '../../store/council/seat-store.ts'
import type { Sql } from '../../store/database.ts'
import type { Act } from '../../workflow/policy/acts.ts'
import type { ActionContext } from '../context.ts'
import { type Ask, perform } from '../perform.ts'
import { findCouncil, listSeatedAs, missing, notSeated } from './council-surroundings.ts'
import { isInitiativeOf } from './get-opinions.ts'
import { recordCouncilMeasures } from './record-council-measures.ts'

export interface SaidOpinion {
  /** Office id. */
  readonly office: string
  readonly meeting: string | null
  readonly member: string | null
  readonly summary: string
  readonly words: string
  readonly initiative: string | null
  /** Words of the summary that a person looked at and let stand: no personal detail. */
  readonly letStand?: ReadonlySet<string>
}

/** Whoever takes it down owns it until it is routed; of what a program sends, the desk. Gives the id. */
export async function takeOpinion(
  context: ActionContext,
  said: SaidOpinion,
): Promise<Result<string>> {
  return await perform(context, 'council.manage', async (sql, ask) => {
    const allowed = ask({ about: null, office: said.office })
    if (!allowed.ok) return allowed
    return await take(sql, context, said, ownerIn(context))
  })
}

/** Of whoever takes it down; of what a program sends, the desk. */
export function ownerIn({ who }: ActionContext): Owner {
  const personName = who.kind === 'person' ? who.name : desk
  return { person: actorId(who), personName, section: desk }
}

/** A member sends an opinion of their own between the meetings. */
export async function sendOpinion(
  context: ActionContext,
  said: Omit<SaidOpinion, 'meeting' | 'member'>,
): Promise<Result<string>> {
  return await perform(context, 'council.takePart', async (sql, ask) => {
    const allowed = ask({ about: null, office: said.office, person: actorId(context.who) ?? '' })
    if (!allowed.ok) return allowed
    const seated = await listSeatedAs(sql, context.who, context.today)
    const member = seated.find((each) => each.office === said.office)
    if (member === undefined) return fail(notSeated)
    const own = { ...said, meeting: null, member: member.id }
    return await take(sql, context, own, { person: null, personName: desk, section: desk })
  })
}

const desk = '区政会議の事務局'

/** What was said at a meeting is of its year, whenever it is taken down. */
async function take(
  sql: Sql,
  context: ActionContext,
  { letStand = new Set(), ...said }: SaidOpinion,
  owner: Owner,
): Promise<Result<string>> {
  const council = await findCouncil(sql, said.office, context.today)
  if (!council.ok) return council
  const { today, dueAfter } = council.value
  const about = await aboutWhat(sql, said)
  if (!about.ok) return about
  const { member, meeting } = about.value
  const [summary, words] = [plain(said.summary), plain(said.words)]
  if (summary === '') return fail(summaryMissing)
  const personal = personalProblems(detailsIn([summary], member?.name ?? null), letStand)
  if (personal.length > 0) return fail(...personal)
  const fiscalYear = meeting?.fiscalYear ?? council.value.fiscalYear
  const due = dueAfter('route')
  const opinion = { ...said, summary, words, fiscalYear, receivedOn: today, owner, due }
  const id = await recordOpinion(sql, opinion)
  await recordCouncilMeasures(sql, { office: said.office, fiscalYear, today })
  return ok(id)
}

const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()

/** Who said it, where, and about what: all of it the office's own, and the meeting one that the public knows. */
async function aboutWhat(
  sql: Sql,
  { office, ...said }: Pick<SaidOpinion, 'office' | 'member' | 'meeting' | 'initiative'>,
) {
  const member = said.member === null ? null : await findMember(sql, said.member)
  if (said.member !== null && member?.office !== office) return fail(missing('委員'))
  const stages = ['announced', 'held'] as const
  const [meeting = null] =
    said.meeting === null
      ? []
      : await listMeetings(sql, { id: said.meeting, offices: [office], stages })
  if (said.meeting !== null && meeting === null) return fail(missing('会議'))
  return (await isInitiativeOf(sql, office, said.initiative))
    ? ok({ member, meeting })
    : fail(missing('取組'))
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
  letStand: ReadonlySet<string> = new Set(),
): Promise<Result<null>> {
  return await perform(context, acts[move.kind], async (sql, ask) => {
    const held = await hold(sql, id, ask)
    if (!held.ok) return held
    const { opinion, member } = held.value
    const carries = move.kind === 'act' ? move.action.initiative : null
    if (!(await isInitiativeOf(sql, opinion.office.id, carries))) return fail(missing('取組'))
    const council = await findCouncil(sql, opinion.office.id, context.today)
    if (!council.ok) return council
    const { today, rules, dueAfter } = council.value
    const by = actorId(context.who)
    const { repliesNeedApproval } = rules
    const moved = moveOpinion(opinion, move, { by, today, repliesNeedApproval, dueAfter })
    if (!moved.ok) return moved
    // asked last: of what cannot be sent anyway nobody has to look at the words
    const personal = personalProblems(detailsIn(publicWordsOf(move), member), letStand)
    if (personal.length > 0) return fail(...personal)
    const step = {
      ...{ move, by, byName: actorName(context.who) ?? '', on: today },
      ...{ fromStage: opinion.stage, toStage: moved.value.stage, due: moved.value.due },
    }
    await keepMoves(sql, [{ id, state: moved.value, steps: [step] }])
    const { office, fiscalYear } = opinion
    await recordCouncilMeasures(sql, { office: office.id, fiscalYear, today })
    return ok(null)
  })
}

interface Held {
  readonly opinion: Opinion
  /** Name of who said it; null where the council did as a whole. */
  readonly member: string | null
}

/** Found, allowed, and nobody else's until the transaction ends. */
async function hold(sql: Sql, id: string, ask: Ask): Promise<Result<Held>> {
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
  return allowed.ok ? ok({ opinion, member: member?.name ?? null }) : allowed
}

const summaryMissing: Problem = {
  code: 'opinion/summary-missing',
  severity: 'blocks',
  message: '意見の要旨を書いてください。公開の一覧に載ります。個人の名前は書かないでください。',
}
