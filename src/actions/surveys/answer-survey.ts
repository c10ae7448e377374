/**
 * Takes the answer of somebody who holds a ticket. The ticket is the permission; who they are is asked nowhere. It is
 * acknowledged when it is safe: answers that come at the same time share one transaction, which uses their tickets up
 * and keeps what was said sealed.
 */
import { randomUUID } from 'node:crypto'
import { type Answer, type AnswerField, readAnswer } from '../../evidence/survey/answer.ts'
import type { Survey } from '../../evidence/survey/survey.ts'
import { hashTicket, readTicket } from '../../evidence/survey/ticket.ts'
import { type Gathering, gather } from '../../lib/gather.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { shuffled } from '../../lib/shuffled.ts'
import type { Store } from '../../store/store.ts'
import { recordAnswers, type Way } from '../../store/survey/answer-store.ts'
import { findSurvey } from '../../store/survey/survey-store.ts'
import { findTicket } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'
import { sealAnswers } from './sealed-answers.ts'

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
  const arriving = { hash: hashTicket(read), answer: answer.value, way: 'web', day: context.today }
  const taken = await takeAnswer(context.store, seals, survey.id, arriving as Arriving)
  return taken ? ok(null) : await whyNot(context, survey.id, arriving.hash)
}

function isOpen({ state, definition }: Survey, today: string): Result<null> {
  if (state === 'planned' || today < definition.opensOn) return fail(notYet)
  return state === 'open' && today <= definition.closesOn ? ok(null) : fail(over)
}

async function whyNot(context: ActionContext, survey: string, hash: string) {
  const state = await context.store.read((sql) => findTicket(sql, survey, hash))
  return fail(state === null ? unknown : { good: over, used, returned }[state])
}

export interface Arriving {
  readonly hash: string
  readonly answer: Answer
  readonly way: Way
  /** ISO day. */
  readonly day: string
}

/** As many as one commit carries; while one lot is on its way to the disk the next is sealed. */
const options = { most: 512, lanes: 2 }

interface Door {
  readonly seals: Seals
  readonly gathering: Gathering<Arriving, boolean>
}

const doors = new WeakMap<Store, Map<string, Door>>()

/** @returns Whether the ticket was good and the answer is kept */
export function takeAnswer(
  store: Store,
  seals: Seals,
  survey: string,
  arriving: Arriving,
): Promise<boolean> {
  const own = doors.get(store) ?? new Map<string, Door>()
  doors.set(store, own)
  let door = own.get(survey)
  if (door === undefined || door.seals !== seals) {
    door = { seals, gathering: openDoor(store, seals, survey) }
    own.set(survey, door)
  }
  return door.gathering.add(arriving)
}

function openDoor(store: Store, seals: Seals, survey: string): Gathering<Arriving, boolean> {
  return gather<Arriving, boolean>(async (lot) => {
    const taken = new Set<Arriving>()
    for (const part of partsOf(lot)) {
      for (const each of await keep(store, seals, survey, part)) taken.add(each)
    }
    return lot.map((arriving) => taken.has(arriving))
  }, options)
}

/** @returns Those that are kept: most often all; where some tickets are not good, the others come again without them */
async function keep(
  store: Store,
  seals: Seals,
  survey: string,
  part: readonly Arriving[],
): Promise<readonly Arriving[]> {
  const [first] = part
  if (first === undefined) return []
  const { way, day } = first
  const inbox = randomUUID()
  const answers = shuffled(part.map(({ answer }) => answer))
  const sealed = sealAnswers(seals, { survey, inbox }, answers)
  const hashes = part.map(({ hash }) => hash)
  const good = await store.write(
    (sql) => recordAnswers(sql, { survey, hashes, way, day, inbox, sealed }),
    { atOnce: true },
  )
  if (good === null) return part
  const left = new Set(good)
  return await keep(
    store,
    seals,
    survey,
    part.filter(({ hash }) => left.has(hash)),
  )
}

/** Lots in which no ticket comes twice and all came one way on one day; most often it is the whole lot. */
function partsOf(lot: readonly Arriving[]): readonly (readonly Arriving[])[] {
  const parts: { readonly seen: Set<string>; readonly all: [Arriving, ...Arriving[]] }[] = []
  for (const arriving of lot) {
    const { hash, way, day } = arriving
    const part = parts.find(
      ({ seen, all: [first] }) => first.way === way && first.day === day && !seen.has(hash),
    )
    part?.seen.add(hash)
    part?.all.push(arriving)
    if (part === undefined) parts.push({ seen: new Set([hash]), all: [arriving] })
  }
  return parts.map(({ all }) => all)
}

/** An open survey does not change, so it is read once; whether it is still open is asked with every answer. */
const opened = new WeakMap<Store, Map<string, Promise<Survey | null>>>()

/** However many ask for it at the same time, it is read once. */
function surveyOf({ store }: ActionContext, code: string): Promise<Survey | null> {
  const own = opened.get(store) ?? new Map<string, Promise<Survey | null>>()
  opened.set(store, own)
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
