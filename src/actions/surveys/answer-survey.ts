/** Takes the answer of somebody who holds a ticket. The ticket is the permission; who they are is asked nowhere. */
import { type AnswerField, readAnswer } from '../../evidence/survey/answer.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { hashTicket, readTicket } from '../../evidence/survey/ticket.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import type { Store } from '../../store/store.ts'
import { findSurvey } from '../../store/survey/survey-store.ts'
import { findTicket } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'
import { ofStore } from './of-store.ts'
import { writeAnswer } from './sealed-answers.ts'
import { type Arriving, takeAnswer } from './take-answer.ts'

export interface Questionnaire {
  readonly survey: Survey
  readonly hash: string
}

/** The questions behind a ticket, or why it opens none. */
export async function getQuestionnaire(
  context: ActionContext,
  ticket: string,
): Promise<Result<Questionnaire>> {
  const read = readTicket(ticket)
  if (read === null) return fail(unreadable)
  const hash = hashTicket(read)
  return await context.store.read(async (sql) => {
    // as it is now: nobody shall fill in what was closed before its day
    const survey = await findSurvey(sql, { code: read.code })
    const state = survey === null ? null : await findTicket(sql, survey.id, hash)
    if (survey === null || state === null) return fail(unknown)
    if (state !== 'good') return fail(state === 'used' ? used : returned)
    const open = isOpen(survey, context.today)
    return open.ok ? ok({ survey, hash }) : open
  })
}

export async function answerSurvey(
  context: ActionContext,
  seals: Seals,
  ticket: string,
  field: AnswerField,
): Promise<Result<null>> {
  const read = readTicket(ticket)
  if (read === null) return fail(unreadable)
  const survey = await surveyOf(context, read.code)
  if (survey === null) return fail(unknown)
  const open = isOpen(survey, context.today)
  if (!open.ok) return open
  const answer = readAnswer(survey.definition.questions, field, 'web')
  if (!answer.ok) return answer
  const arriving: Arriving = {
    hash: hashTicket(read),
    written: writeAnswer(answer.value),
    way: 'web',
    day: context.today,
  }
  const taken = await takeAnswer(context.store, seals, survey.id, arriving)
  return taken ? ok(null) : await whyNot(context, survey.id, arriving.hash)
}

function isOpen({ state, definition }: Survey, today: CalendarDate): Result<null> {
  if (state === 'planned' || today < definition.opensOn) return fail(notYet)
  return state === 'open' && today <= definition.closesOn ? ok(null) : fail(over)
}

async function whyNot(context: ActionContext, survey: string, hash: string) {
  const state = await context.store.read((sql) => findTicket(sql, survey, hash))
  return fail(state === null ? unknown : { good: over, used, returned }[state])
}

/** An open survey does not change, so it is read once; whether it is still open is asked with every answer. */
const opened = new WeakMap<Store, Map<string, Promise<Survey | null>>>()

/** However many ask for it at the same time, it is read once. */
function surveyOf({ store }: ActionContext, code: string): Promise<Survey | null> {
  const own = ofStore(opened, store)
  let reading = own.get(code)
  if (reading === undefined) {
    const forget = () => void own.delete(code)
    reading = store.read((sql) => findSurvey(sql, { code }))
    own.set(code, reading)
    reading.then((survey) => survey?.state !== 'open' && forget(), forget)
  }
  return reading
}

function problem(code: string, message: string): Problem {
  return { code: `ticket/${code}`, severity: 'blocks', message }
}
const unreadable = problem(
  'unreadable',
  'この回答番号は読めません。手紙や回答票に書かれた16文字を、見たとおりに入れてください。',
)
const unknown = problem(
  'unknown',
  'この回答番号はありません。手紙や回答票の番号を、もう一度確かめてください。',
)
const used = problem('used', 'この回答番号の回答は、もう受け付けています。ありがとうございました。')
const returned = problem(
  'returned',
  'この回答番号の手紙は、届かずに戻ったと記録されています。手元に届いているときは、手紙の差出人にお知らせください。',
)
const notYet = problem('not-yet', 'このアンケートはまだ始まっていません。')
const over = problem('over', 'このアンケートは締め切りました。')
