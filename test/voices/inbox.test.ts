/** Letters found again by their number: in the list of what came in, and by whoever sent them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findReceipt } from '../../src/actions/voices/find-receipt.ts'
import { getInbox } from '../../src/actions/voices/list-voices.ts'
import { type GivenMove, moveQuestion } from '../../src/actions/voices/move-question.ts'
import { proposePublication, publishVoice } from '../../src/actions/voices/publish-voice.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import type { CalendarDate } from '../../src/japanese/calendar-date.ts'
import { listQuestions } from '../../src/store/voice/question-store.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
let place: VoiceCity
let office: string
let other: string
beforeAll(async () => {
  place = await openVoiceCity()
  office = place.offices.get('tsubakizaka') ?? ''
  other = place.offices.get('hokage') ?? ''
})
afterAll(() => place.city.close())

const officer = (day: string) => place.as('officer', office, day)

async function receive(day: string) {
  const letter = letterOf({ office, receivedOn: day as CalendarDate })
  const { voice, number } = must(await receiveVoice(officer(day), seals, letter))
  const [question] = await place.city.context.store.read((sql) => listQuestions(sql, voice))
  return { number, question: question?.id ?? '' }
}

type Reply = NonNullable<GivenMove['reply']>
const repair: Reply = { kind: 'answer', words: '直します。', destination: '' }

async function answer(question: string, day: string, reply = repair): Promise<void> {
  must(await moveQuestion(officer(day), seals, question, { move: 'assign' }))
  must(await moveQuestion(officer(day), seals, question, { move: 'submit', reply }))
  const chief = place.as('sectionChief', office, day)
  must(await moveQuestion(chief, seals, question, { move: 'approve', revision: 1 }))
}

describe('the receipt of whoever sent it', () => {
  it('tells when it ended and where it went, and is found however its number is typed', async () => {
    const day = '2021-06-01'
    const letter = letterOf({ office, receivedOn: day as CalendarDate })
    const { number, secret, voice } = must(await receiveVoice(officer(day), seals, letter))
    const stateOf = async () => {
      const typed = number.replace('-', 'ー').replace('-0', '-')
      return must(await findReceipt(place.visitor('2021-07-01'), seals, { number: typed, secret }))
    }
    expect(await stateOf()).toMatchObject({ questions: [{ endedOn: null, state: 'sorting' }] })
    const [question] = await place.city.context.store.read((sql) => listQuestions(sql, voice))
    const reply = {
      kind: 'handover',
      words: 'お伝えしました。',
      destination: '坂下の警察',
    } as const
    await answer(question?.id ?? '', '2021-06-04', reply)
    expect(await stateOf()).toMatchObject({
      published: null,
      questions: [{ endedOn: '2021-06-04', state: 'transferred', destination: '坂下の警察' }],
    })
    const text = { question: '信号のこと。', view: '伝えました。' }
    const written = { title: '信号', questions: new Map([[question?.id ?? '', text]]) }
    const letStand = new Set<string>()
    must(await proposePublication(officer('2021-06-05'), seals, voice, { ...written, letStand }))
    const chief = place.as('sectionChief', office, '2021-06-06')
    must(await publishVoice(chief, seals, voice, { revision: 1, letStand }))
    expect(await stateOf()).toMatchObject({ published: voice })
  })
})

const listed = async (query: Parameters<typeof getInbox>[1], as = officer('2021-07-01')) =>
  (await getInbox(as, query))?.lines.map(({ receipt }) => receipt) ?? []

describe('the list of what came in', () => {
  it('finds a letter by its number, ended or gone to another office, and tells no other office', async () => {
    const first = await receive('2021-06-01')
    const second = await receive('2021-06-02')
    await answer(first.question, '2021-06-03')
    const away = { move: 'transfer', office: other, reason: '担当が違うため' } as const
    must(await moveQuestion(officer('2021-06-03'), seals, second.question, away))
    const asked = { office: null, state: null, after: null }
    expect(await listed({ ...asked, number: first.number })).toEqual([first.number])
    expect(await listed({ ...asked, number: second.number })).toEqual([second.number])
    expect(await listed({ ...asked, number: '2021-9999' })).toEqual([])
    // whatever office and state the list was narrowed to before
    const narrowed = { office: other, state: 'open', after: null } as const
    expect(await listed({ ...narrowed, number: first.number })).toEqual([first.number])
    const elsewhere = place.as('officer', other, '2021-07-01')
    expect(await listed({ ...asked, number: first.number }, elsewhere)).toEqual([])
    expect(await listed({ ...asked, number: second.number }, elsewhere)).toEqual([second.number])
  })

  it('finds a letter of a former list by its number, however it is typed', async () => {
    const numberOf = async (former: string) => {
      const { number } = await receive('2021-06-02')
      await place.city.context.store.write(
        (sql) => sql`
          update voice set former_number = ${former}, imported_at = now() where receipt = ${number}`,
      )
      return number
    }
    const years = await numberOf('2020-31')
    const named = await numberOf('広聴31')
    const asked = { office: null, state: null, after: null }
    for (const number of ['2020-31', '２０２０－３１', '2020 - 31']) {
      expect(await listed({ ...asked, number })).toEqual([years])
    }
    for (const number of ['広聴31', '広聴 31', '広聴　３１']) {
      expect(await listed({ ...asked, number })).toEqual([named])
    }
  })

  it('has what ended last first, also from page to page', async () => {
    const early = await receive('2021-06-04')
    const late = await receive('2021-06-04')
    await answer(early.question, '2021-06-10')
    await answer(late.question, '2021-06-20')
    const asked = { office: null, state: 'ended', after: null } as const
    const all = await listed(asked)
    expect(all.slice(0, 2)).toEqual([late.number, early.number])
    const after = { day: '2021-06-20', id: late.question }
    expect(await listed({ ...asked, after })).toEqual(all.slice(1))
  })
})
