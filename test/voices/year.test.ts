/**
 * Letters of two to nine questions through the real actions over simulated days: on every day every question has a state,
 * an owner and a due day, none is lost, and in the end every one was answered, explained or transferred.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { divideVoice } from '../../src/actions/voices/divide-voice.ts'
import { type GivenMove, moveQuestion } from '../../src/actions/voices/move-question.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { movesFrom, questionStates } from '../../src/evidence/voice/question-state.ts'
import type { Question } from '../../src/evidence/voice/voice-record.ts'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
} from '../../src/japanese/calendar-date.ts'
import { questionColumns } from '../../src/store/voice/question-store.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

/** CI walks a part of the way; `VOICES=1000` walks all of it. */
const letters = Number(process.env['VOICES'] ?? 12)
const seals = testSeals()

let place: VoiceCity
beforeAll(async () => {
  place = await openVoiceCity()
})
afterAll(() => place.city.close())

/** The same numbers in every run. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
const draw = chance(7)

/** @returns How many questions it holds */
async function receive(number: number, day: CalendarDate): Promise<number> {
  const offices = [...place.offices.values()]
  const office = offices[draw(offices.length)] ?? ''
  const count = 2 + draw(8)
  const words = Array.from(
    { length: count },
    (_, n) => `${n + 1} 要望${number}の${n}を直してください。`,
  )
  const context = place.as('officer', office, day)
  const sender = { name: '', address: '', phone: '', mail: 'a@example.jp' }
  const way = draw(2) === 0 ? 'none' : 'mail'
  const given = letterOf({ office, words: words.join('\n'), receivedOn: day, way, sender })
  const { voice } = must(await receiveVoice(context, seals, given))
  const pieces = words.map((each) => ({ words: each, theme: 'streets' as const }))
  must(await divideVoice(context, seals, voice, pieces))
  return count
}

/** Roads wind for a while, then they are walked to their end. */
function chooseMove({ state, replyKind, dueOn }: Question, day: CalendarDate) {
  const forward = ['assign', 'reply', 'submit', 'approve', 'send']
  const moves = movesFrom({ state, reply: replyKind, way: 'mail' }).filter(
    (move) => move !== 'reopen' && (move !== 'assign' || state === 'sorting'),
  )
  const straight = daysBetween(dueOn, day) > 20 || draw(3) > 0
  const choices = straight ? moves.filter((move) => forward.includes(move)) : moves
  return choices[draw(choices.length)] ?? 'submit'
}

async function walk(question: Question, day: CalendarDate): Promise<void> {
  const move = chooseMove(question, day)
  const role = move === 'approve' || move === 'return' ? 'sectionChief' : 'officer'
  const others = [...place.offices.values()].filter((office) => office !== question.office)
  const kinds = ['answer', 'explanation', 'handover'] as const
  const reply = { kind: kinds[draw(3)] ?? 'answer', words: '直します。', destination: '県' }
  const given: GivenMove = {
    move,
    reason: '担当が違うため',
    office: others[draw(others.length)] ?? null,
    referredTo: '道路の局',
    referralDue: addDays(day, 5),
    ...(move === 'submit' ? { reply } : {}),
    ...(question.replyRevision === null ? {} : { revision: question.replyRevision }),
  }
  must(await moveQuestion(place.as(role, question.office, day), seals, question.id, given))
}

async function listAll(): Promise<readonly Question[]> {
  return await place.city.context.store.read(
    (sql) => sql<Question[]>`select ${questionColumns(sql)} from voice_question`,
  )
}

function expectKept(questions: readonly Question[], asked: number): void {
  expect(questions).toHaveLength(asked)
  const offices = [...place.offices.values()]
  for (const { state, office, dueOn, endedOn } of questions) {
    expect(Object.keys(questionStates)).toContain(state)
    expect(offices).toContain(office)
    expect(dueOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(endedOn !== null).toBe(questionStates[state].ends)
  }
}

/** @returns How many questions were open in the morning */
async function spendDay(asked: number, day: CalendarDate, hurry: boolean): Promise<number> {
  const questions = await listAll()
  expectKept(questions, asked)
  const open = questions.filter(({ endedOn }) => endedOn === null)
  for (const question of open) if (draw(2) === 0 || hurry) await walk(question, day)
  return open.length
}

describe(`${letters} letters`, () => {
  it('are never without state, owner and due day, and none is lost', async () => {
    let sent = 0
    let asked = 0
    let day = calendarDate('2021-04-01')
    const each = Math.ceil(letters / 20)
    for (let days = 0; days < 400; days += 1) {
      for (let count = 0; sent < letters && count < each; count += 1) {
        asked += await receive(sent, day)
        sent += 1
      }
      const open = await spendDay(asked, day, days > 60)
      if (sent === letters && open === 0) break
      day = addDays(day, 1)
    }
    const ends = (await listAll()).map(({ state }) => state)
    expect(ends.filter((state) => !questionStates[state].ends)).toEqual([])
    expect([...new Set(ends)].sort()).toEqual(['answered', 'explained', 'transferred'])
    const [whole] = await place.city.context.store.read(
      (sql) => sql<{ voices: number }[]>`
        select count(*)::int as voices from voice
        where ended_on is not null and publication_due > ended_on`,
    )
    expect(whole?.voices).toBe(letters)
  }, 3_600_000)
})
