/**
 * The road of a question held against a model written apart from it: whatever is tried, in whatever order, through the
 * real actions on a real database, leads where the model says or is refused, and leaves the question with an owner.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeVoiceTable } from '../../src/actions/voices/import/voice-table.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import type { QuestionMove } from '../../src/evidence/voice/question-state.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { listQuestionMoves, listQuestions } from '../../src/store/voice/question-store.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
const day = '2021-06-10'

let place: VoiceCity
beforeAll(async () => {
  place = await openVoiceCity()
})
afterAll(() => place.city.close())

/** By state, where each act leads; an act that is not there is refused. A letter is answered on paper. */
const roads: Readonly<Record<string, Readonly<Partial<Record<QuestionMove, string>>>>> = {
  sorting: { assign: 'writing', transfer: 'sorting' },
  writing: { assign: 'writing', transfer: 'sorting', refer: 'referred', submit: 'approving' },
  referred: { reply: 'writing' },
  approving: { withdraw: 'writing', return: 'writing', approve: 'sending' },
  sending: { send: 'answered' },
  answered: { reopen: 'writing' },
  explained: { reopen: 'writing' },
  transferred: { reopen: 'writing' },
}
const ends = ['answered', 'explained', 'transferred']

interface Model {
  state: string
  /** Index of the office that owns it. */
  office: number
  made: number
  revision: number
}

interface Real {
  readonly voice: string
  readonly question: string
}

class Try implements fc.AsyncCommand<Model, Real> {
  readonly move: QuestionMove
  constructor(move: QuestionMove) {
    this.move = move
  }
  check = () => true
  async run(model: Model, { voice, question }: Real): Promise<void> {
    const offices = [...place.offices.values()]
    const role = ['approve', 'return', 'reopen'].includes(this.move) ? 'sectionChief' : 'officer'
    const next = (model.office + 1) % offices.length
    const context = place.as(role, offices[model.office] ?? '', day)
    const done = await moveQuestion(context, seals, question, {
      move: this.move,
      reason: '担当が違うため',
      office: offices[next] ?? null,
      referredTo: '道路の局',
      referralDue: calendarDate('2021-06-20'),
      revision: model.revision,
      ...(this.move === 'submit'
        ? { reply: { kind: 'answer' as const, words: '直します。', destination: '' } }
        : {}),
    })
    const leads = roads[model.state]?.[this.move]
    expect(done.ok ? done.value : done.problems.map(({ code }) => code)).toEqual(
      leads ?? ['voice/not-from-here'],
    )
    if (leads !== undefined) {
      model.state = leads
      model.made += 1
      if (this.move === 'submit') model.revision += 1
      if (this.move === 'transfer') model.office = next
    }
    const { store } = place.city.context
    const questions = await store.read((sql) => listQuestions(sql, voice))
    const moves = await store.read((sql) => listQuestionMoves(sql, voice))
    expect(questions).toHaveLength(1)
    const [now] = questions
    expect(now).toMatchObject({ state: model.state, office: offices[model.office] })
    expect(now?.dueOn).toMatch(/^2021-\d\d-\d\d$/)
    expect(now?.endedOn !== null).toBe(ends.includes(model.state))
    expect(moves).toHaveLength(1 + model.made)
  }
  toString = () => this.move
}

const all: readonly QuestionMove[] = [
  ...(['assign', 'transfer', 'refer', 'reply', 'submit'] as const),
  ...(['withdraw', 'return', 'approve', 'send', 'reopen'] as const),
]

describe('whatever is tried with a question', () => {
  it('leads where the model says, or is refused', async () => {
    const commands = all.map((move) => fc.constant(new Try(move)))
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (tried) => {
        const offices = [...place.offices.values()]
        const sender = { name: '坂', address: '坂の上', phone: '', mail: '' }
        const given = letterOf({ office: offices[0] ?? '', way: 'letter', sender })
        const officer = place.as('officer', offices[0] ?? '', day)
        const { voice } = must(await receiveVoice(officer, seals, given))
        const [first] = await place.city.context.store.read((sql) => listQuestions(sql, voice))
        const real = { voice, question: first?.id ?? '' }
        const model = { state: 'sorting', office: 0, made: 0, revision: 0 }
        await fc.asyncModelRun(() => ({ model, real }), tried)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 10) },
    )
  }, 600_000)

  it.each([
    ['sorting', 0, { state: '受付' }],
    ['writing', 0, { state: '対応中' }],
    ['answered', 1, { state: '回答済み', answeredOn: '2021-06-05', reply: '直しました。' }],
    ['explained', 1, { state: '説明済み', answeredOn: '2021-06-05', reply: '直せません。' }],
    [
      'transferred',
      1,
      {
        ...{ state: '移ちょう', answeredOn: '2021-06-05', reply: '伝えました。' },
        destination: '道路の局',
      },
    ],
  ])(
    'does so from where a list brought it in: %s',
    async (state, revision, said) => {
      const commands = all.map((move) => fc.constant(new Try(move)))
      let nth = 0
      await fc.assert(
        fc.asyncProperty(fc.commands(commands, { maxCommands: 15 }), async (tried) => {
          const office = [...place.offices.values()][0] ?? ''
          nth += 1
          const texts = {
            ...{ number: `${state}-${nth}`, on: '2021-06-01', words: '手すりを直して。' },
            ...{ way: '手紙', name: '坂', address: '坂の上', ...said },
          }
          const brought = { office, rows: [{ place: '2行目', texts }] }
          const chief = place.as('sectionChief', office, day)
          const taking = { seen: null, about: 'voices' }
          const counts = must(await takeVoiceTable(chief, testSeals, brought, taking))
          expect(counts.added).toBe(1)
          const [row] = await place.city.context.store.read(
            (sql) => sql<{ voice: string; question: string }[]>`
            select voice_id as voice, question_id as question
            from voice join voice_question using (municipality_id, voice_id)
            where former_number = ${texts.number}`,
          )
          const real = { voice: row?.voice ?? '', question: row?.question ?? '' }
          const model = { state, office: 0, made: 0, revision }
          await fc.asyncModelRun(() => ({ model, real }), tried)
        }),
        { numRuns: Number(process.env['RUNS'] ?? 4) },
      )
    },
    600_000,
  )
})
