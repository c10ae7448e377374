/** Prepares a talk with the mayor (区長とかたろう), moves it on, keeps its notes; cancelling one wants a reason that is published. */

import { randomUUID } from 'node:crypto'
import { findDetails } from '../../evidence/personal/find-details.ts'
import type { Talk } from '../../evidence/voice/talk.ts'
import { type TalkState, talkMovesFrom, talkStates } from '../../evidence/voice/talk-state.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import {
  holdTalk,
  type NewTalk,
  recordTalk,
  recordTalkChange,
} from '../../store/voice/talk-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { recordVoiceMeasures } from './record-voice-measures.ts'
import { reasonMissing, reasonPersonal } from './voice-problems.ts'

export type GivenTalk = Omit<NewTalk, 'id' | 'office'> & { readonly office: string | null }

/** Gives the talk's id. */
export async function planTalk(context: ActionContext, given: GivenTalk): Promise<Result<string>> {
  return await perform(context, 'talk.manage', async (sql, ask) => {
    const id = randomUUID()
    const allowed = ask({ about: `talk:${id}`, office: given.office })
    if (!allowed.ok) return allowed
    const office = given.office === null ? null : await findStaffedOffice(sql, { id: given.office })
    if (office === null) return fail(officeMissing)
    const problems = talkProblems(given)
    if (problems.length > 0) return fail(...problems)
    await recordTalk(sql, { ...given, id, office: office.id })
    return ok(id)
  })
}

export interface TalkMove {
  readonly to: TalkState
  /** Of a cancellation. */
  readonly because: string
  /** Of a talk that was held. */
  readonly attended: number | null
}

export async function moveTalk(
  context: ActionContext,
  id: string,
  { to, because, attended }: TalkMove,
): Promise<Result<null>> {
  return await perform(context, 'talk.manage', async (sql, ask) => {
    const talk = await holdTalk(sql, id)
    const allowed = ask({ about: `talk:${id}`, office: talk?.office ?? null })
    if (!allowed.ok) return allowed
    if (talk === null) return fail(talkMissing)
    const problem = moveProblem(talk, { to, because, attended }, context.today)
    if (problem !== null) return fail(problem)
    await recordTalkChange(sql, {
      ...talk,
      state: to,
      cancelledBecause: to === 'cancelled' ? because.trim() : null,
      attended: to === 'held' ? attended : null,
    })
    if (to === 'held') {
      const fiscalYear = fiscalYearOf(talk.heldOn)
      await recordVoiceMeasures(sql, { office: talk.office, fiscalYear, today: context.today })
    }
    return ok(null)
  })
}

function moveProblem(talk: Talk, move: TalkMove, today: CalendarDate): Problem | null {
  const { to, because, attended } = move
  if (!talkMovesFrom(talk.state).includes(to)) return notFromHere(talk.state, to)
  if (to === 'cancelled') {
    if (because.trim() === '') return reasonMissing
    return findDetails(because).length > 0 ? reasonPersonal : null
  }
  if (to !== 'held') return null
  if (talk.heldOn > today) return notHeldYet
  return attended === null ? attendedMissing : null
}

/** Keeps the notes; nobody outside sees them before another published them. */
export async function writeTalkNotes(
  context: ActionContext,
  id: string,
  words: string,
): Promise<Result<null>> {
  return await perform(context, 'talk.manage', async (sql, ask) => {
    const talk = await holdTalk(sql, id)
    const allowed = ask({ about: `talk:${id}`, office: talk?.office ?? null })
    if (!allowed.ok) return allowed
    if (talk === null) return fail(talkMissing)
    const notes = words.replaceAll('\r\n', '\n').trim()
    if (talk.state !== 'held') return fail(notHeldYet)
    if (notes === '') return fail(notesEmpty)
    const by = {
      notesWrittenBy: actorId(context.who),
      notesWrittenByName: actorName(context.who) ?? '',
    }
    await recordTalkChange(sql, { ...talk, notes, notesPublishedOn: null, ...by })
    return ok(null)
  })
}

export async function publishTalkNotes(
  context: ActionContext,
  id: string,
  letStand: ReadonlySet<string>,
): Promise<Result<null>> {
  return await perform(context, 'talk.publish', async (sql, ask) => {
    const talk = await holdTalk(sql, id)
    const authors = talk?.notesWrittenBy == null ? [] : [talk.notesWrittenBy]
    const allowed = ask({ about: `talk:${id}`, office: talk?.office ?? null, authors })
    if (!allowed.ok) return allowed
    if (talk === null) return fail(talkMissing)
    if (talk.notes === null) return fail(notesEmpty)
    const personal = findDetails(talk.notes).filter(({ text }) => !letStand.has(text))
    if (personal.length > 0) return fail(...personal.map(({ text }) => personalNote(text)))
    const published: Talk = { ...talk, notesPublishedOn: context.today }
    await recordTalkChange(sql, published)
    return ok(null)
  })
}

function talkProblems(given: GivenTalk): readonly Problem[] {
  const problems: Problem[] = []
  if (given.theme.trim() === '' || given.place.trim() === '') problems.push(wordsMissing)
  if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(given.starts)) problems.push(timeWrong)
  if (!Number.isInteger(given.seats) || given.seats < 1 || given.seats > 1000) {
    problems.push(seatsWrong)
  }
  if (given.recruitsUntil > given.heldOn) problems.push(recruitsTooLong)
  return problems
}

function notFromHere(state: TalkState, to: TalkState): Problem {
  return {
    code: 'talk/not-from-here',
    severity: 'blocks',
    message: `この回はいま「${talkStates[state].ja}」なので、「${talkStates[to].ja}」にできません。ページを開き直してください。`,
  }
}

function personalNote(text: string): Problem {
  return {
    code: 'talk/personal',
    severity: 'blocks',
    message: `記録に個人が分かることばがあるようです：「${text}」。書き換えるか、確かめたうえで「個人情報ではない」に印を付けてください。`,
  }
}

const blocks = 'blocks' as const
export const talkMissing: Problem = {
  code: 'talk/missing',
  severity: blocks,
  message: 'この回は見つかりません。一覧から開き直してください。',
}
const officeMissing: Problem = {
  code: 'talk/office-missing',
  severity: blocks,
  message: '区が選ばれていません。どの区の回かを選んでください。',
}
const wordsMissing: Problem = {
  code: 'talk/words-missing',
  severity: blocks,
  message: 'テーマか場所が空です。どちらも書いてください。',
}
const timeWrong: Problem = {
  code: 'talk/time',
  severity: blocks,
  message: '始まる時刻は「14:00」のように書いてください。',
}
const seatsWrong: Problem = {
  code: 'talk/seats',
  severity: blocks,
  message: '定員は1から1,000までの数で書いてください。',
}
const recruitsTooLong: Problem = {
  code: 'talk/recruits',
  severity: blocks,
  message: '募集の締切が開催の日より後です。開催の日までの日を入れてください。',
}
const notHeldYet: Problem = {
  code: 'talk/not-held',
  severity: blocks,
  message: 'この回はまだ開かれていません。開催の日が来てから「開催済み」にしてください。',
}
const attendedMissing: Problem = {
  code: 'talk/attended',
  severity: blocks,
  message: '参加した人の数がありません。数を入れてください（だれも来なかったときは0）。',
}
const notesEmpty: Problem = {
  code: 'talk/notes',
  severity: blocks,
  message: '記録が空です。話し合ったことを書いてください。',
}
