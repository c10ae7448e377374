/** Moves a question on its road: the state machine says whether it can, the policy who may, and the move is kept. */

import { findDetails } from '../../evidence/personal/find-details.ts'
import {
  afterMove,
  hasEnded,
  type QuestionMove,
  type QuestionState,
  questionMoves,
  questionStates,
  type ReplyKind,
} from '../../evidence/voice/question-state.ts'
import type { Question, Voice } from '../../evidence/voice/voice-record.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorId, actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { findStaffedOffice } from '../../store/office-store.ts'
import {
  findLetterOf,
  holdQuestion,
  recordQuestionMove,
  recordReply,
  recordReplyApproval,
} from '../../store/voice/question-store.ts'
import { holdVoice } from '../../store/voice/voice-store.ts'
import type { Act } from '../../workflow/policy/acts.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { type DueDays, readDueDays } from './due-days.ts'
import { endVoice } from './end-voice.ts'
import { listHandlers } from './list-handlers.ts'
import { mailReply } from './mail-reply.ts'
import { recordMeasuresOfLetter } from './record-voice-measures.ts'
import { sealWords } from './sealed-words.ts'
import { reasonMissing, reasonPersonal, voiceMissing } from './voice-problems.ts'

export interface GivenMove {
  readonly move: QuestionMove
  readonly reason?: string
  /** Office id, of a transfer. */
  readonly office?: string | null
  /** Id of who shall answer it, of an assignment; left out, whoever assigns it. */
  readonly handler?: string | null
  /** The department asked, and by when, of a referral. */
  readonly referredTo?: string
  readonly referralDue?: CalendarDate | null
  /** Of a submission. */
  readonly reply?: {
    readonly kind: ReplyKind
    readonly words: string
    readonly destination: string
  }
  /** The reply that is approved: another written meanwhile is not. */
  readonly revision?: number
}

const actOf: Readonly<Record<QuestionMove, Act>> = {
  assign: 'voice.handle',
  transfer: 'voice.handle',
  refer: 'voice.handle',
  reply: 'voice.handle',
  submit: 'voice.handle',
  withdraw: 'voice.handle',
  return: 'voice.direct',
  approve: 'voice.approve',
  send: 'voice.handle',
  reopen: 'voice.direct',
}

export function actOfMove(move: QuestionMove): Act {
  return actOf[move]
}

export async function moveQuestion(
  context: ActionContext,
  seals: Seals,
  id: string,
  given: GivenMove,
): Promise<Result<QuestionState>> {
  return await perform(context, actOf[given.move], async (sql, ask) => {
    // a letter is held before its questions everywhere: whoever divides it would wait for us, and we for them
    const letter = await findLetterOf(sql, id)
    const voice = letter === null ? null : await holdVoice(sql, letter)
    const found = await holdQuestion(sql, id)
    const { office = null, authors = [] } = found ?? {}
    const allowed = ask({ about: `question:${id}`, office, authors })
    if (!allowed.ok) return allowed
    if (found === null || voice === null) return fail(voiceMissing)
    const kind = given.reply?.kind ?? found.replyKind
    const state = afterMove({ state: found.state, reply: kind, way: voice.way }, given.move)
    if (state === null) return fail(notFromHere(found.state, given.move))
    const handler = await handlerOf(sql, context, found, given)
    const problems = await problemsOf(sql, found, given)
    if (handler === null) return fail(handlerUnknown, ...problems)
    if (problems.length > 0) return fail(...problems)
    const days = await readDueDays(sql)
    await apply({ sql, context, seals, voice, question: found, days, handler }, given, state)
    return ok(state)
  })
}

interface Applying {
  readonly sql: Sql
  readonly context: ActionContext
  readonly seals: Seals
  readonly voice: Voice
  readonly question: Question
  readonly days: DueDays
  /** Whoever answers it from now on, of an assignment. */
  readonly handler: Handler
}

interface Handler {
  readonly id: string | null
  readonly name: string
}

/** Oneself, or somebody who answers voices for the question's office today; null where it is neither. */
async function handlerOf(
  sql: Sql,
  { who, today }: ActionContext,
  { office }: Question,
  { move, handler = null }: GivenMove,
): Promise<Handler | null> {
  const me = { id: actorId(who), name: actorName(who) ?? '' }
  if (move !== 'assign' || handler === null || handler === me.id) return me
  const there = await listHandlers(sql, [office], today)
  return there.get(office)?.find(({ id }) => id === handler) ?? null
}

async function apply(applying: Applying, given: GivenMove, state: QuestionState): Promise<void> {
  const { sql, context, seals, voice, question, days } = applying
  const { who, now } = context
  const by = { by: actorId(who), byName: actorName(who) ?? '' }
  if (given.reply !== undefined) {
    const { kind, words, destination } = given.reply
    const revision = (question.replyRevision ?? 0) + 1
    await recordReply(sql, question.id, {
      ...{ revision, kind, writtenAt: now },
      destination: kind === 'handover' ? destination.trim() : null,
      sealedWords: sealWords(seals, words.trim(), `reply ${question.id}.${revision}`),
      writtenBy: by.by,
      writtenByName: by.byName,
    })
  }
  const after = { ...question, state, ...changed(applying, given, state) }
  const reason = (given.reason ?? '').trim()
  await recordQuestionMove(sql, question, after, { kind: given.move, reason, ...by, at: now })
  if (given.move === 'approve' && question.replyRevision !== null) {
    const approved = { id: by.by, name: by.byName, at: now }
    await recordReplyApproval(sql, question.id, question.replyRevision, approved)
    if (voice.way === 'mail') await mailReply(sql, seals, { voice, question, now })
  }
  if (hasEnded(state) || hasEnded(question.state)) {
    await endVoice(sql, { voice, days, today: context.today })
  } else if (given.move === 'transfer') {
    await recordMeasuresOfLetter(sql, voice, context.today, [question.office])
  }
}

/** What of the question a move changes besides its state. */
function changed(
  { context, question, days, handler }: Applying,
  given: GivenMove,
  state: QuestionState,
): Partial<Question> {
  const today = context.today
  const me = actorId(context.who)
  const ended = { endedOn: hasEnded(state) ? today : null }
  switch (given.move) {
    case 'assign':
      return { handler: handler.id, handlerName: handler.name }
    case 'transfer':
      return { office: given.office ?? question.office, handler: null, handlerName: null }
    case 'refer':
      return { referredTo: (given.referredTo ?? '').trim(), referralDue: given.referralDue ?? null }
    case 'reply':
      return { referralDue: null }
    case 'submit': {
      const authors = me === null ? question.authors : [...new Set([...question.authors, me])]
      const replyRevision = (question.replyRevision ?? 0) + 1
      return { authors, replyRevision, replyKind: given.reply?.kind ?? null }
    }
    case 'reopen':
      return { ...ended, authors: [], dueOn: days.answerDue(today) }
    default:
      return ended
  }
}

async function problemsOf(
  sql: Sql,
  question: Question,
  given: GivenMove,
): Promise<readonly Problem[]> {
  const reason = (given.reason ?? '').trim()
  const own = given.move === 'transfer' ? await transferProblems(sql, question, given) : []
  return [
    ...(questionMoves[given.move].reason && reason === '' ? [reasonMissing] : []),
    ...(findDetails(reason).length > 0 ? [reasonPersonal] : []),
    ...own,
    ...(given.move === 'refer' ? referralProblems(given) : []),
    ...(given.move === 'submit' ? replyProblems(given) : []),
    ...(given.move === 'approve' && given.revision !== question.replyRevision ? [otherReply] : []),
  ]
}

function referralProblems({ referredTo = '', referralDue = null }: GivenMove): readonly Problem[] {
  return [
    ...(referredTo.trim() === '' ? [departmentMissing] : []),
    ...(referralDue === null ? [referralDueMissing] : []),
  ]
}

function replyProblems({ reply }: GivenMove): readonly Problem[] {
  if (reply === undefined || reply.words.trim() === '') return [replyEmpty]
  return reply.kind === 'handover' && reply.destination.trim() === '' ? [destinationMissing] : []
}

async function transferProblems(sql: Sql, question: Question, { office }: GivenMove) {
  const known = office == null ? null : await findStaffedOffice(sql, { id: office })
  return known === null || known.id === question.office ? [otherOfficeMissing] : []
}

function notFromHere(state: QuestionState, move: QuestionMove): Problem {
  return {
    code: 'voice/not-from-here',
    severity: 'blocks',
    message: `この質問はいま「${questionStates[state].ja}」なので、「${questionMoves[move].ja}」はできません。ページを開き直して、いまの様子を見てください。`,
  }
}

const blocks = 'blocks' as const
const otherOfficeMissing: Problem = {
  code: 'voice/other-office-missing',
  severity: blocks,
  message: '移す先の所属が選ばれていません。いまとは別の所属を選んでください。',
}
const handlerUnknown: Problem = {
  code: 'voice/handler-unknown',
  severity: blocks,
  message:
    '選ばれた人は、いまこの所属で市民の声に答える役割を持っていません。ページを開き直して、担当する人を選び直してください。',
}
const departmentMissing: Problem = {
  code: 'voice/department-missing',
  severity: blocks,
  message: '照会する局や課の名前が空です。どこに照会するかを書いてください。',
}
const referralDueMissing: Problem = {
  code: 'voice/referral-due-missing',
  severity: blocks,
  message: '照会の期限がありません。いつまでに返事をもらうかを入れてください。',
}
const replyEmpty: Problem = {
  code: 'voice/reply-empty',
  severity: blocks,
  message: '回答の文が空です。回答、回答しない理由、または移ちょうの説明を書いてください。',
}
const destinationMissing: Problem = {
  code: 'voice/destination-missing',
  severity: blocks,
  message: '移ちょうする先の機関が空です。機関の名前を書いてください。',
}
const otherReply: Problem = {
  code: 'voice/other-reply',
  severity: blocks,
  message:
    '見ていたものとは別の回答に書き換わっています。ページを開き直して、いまの回答を確かめてください。',
}
