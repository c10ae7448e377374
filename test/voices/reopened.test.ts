/** A public text that was written before a question was opened again is not published as it is. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { proposePublication, publishVoice } from '../../src/actions/voices/publish-voice.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { listQuestions } from '../../src/store/voice/question-store.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
const letStand = new Set<string>()
let place: VoiceCity
beforeAll(async () => {
  place = await openVoiceCity()
})
afterAll(() => place.city.close())

it('waits for the new answer, and is written anew', async () => {
  const office = place.offices.get('tsubakizaka') ?? ''
  const officer = (day: string) => place.as('officer', office, day)
  const chief = (day: string) => place.as('sectionChief', office, day)
  const { voice } = must(await receiveVoice(officer('2021-06-10'), seals, letterOf({ office })))
  const [question] = await place.city.context.store.read((sql) => listQuestions(sql, voice))
  const id = question?.id ?? ''
  const answer = async (day: string, words: string, revision: number) => {
    const reply = { kind: 'answer' as const, words, destination: '' }
    must(await moveQuestion(officer(day), seals, id, { move: 'submit', reply }))
    must(await moveQuestion(chief(day), seals, id, { move: 'approve', revision }))
  }
  const write = async (day: string, view: string) => {
    const questions = new Map([[id, { question: '灯りについて', view }]])
    const text = { title: '灯り', questions, letStand }
    return must(await proposePublication(officer(day), seals, voice, text))
  }
  const publish = async (day: string, revision: number) => {
    const done = await publishVoice(chief(day), seals, voice, { revision, letStand })
    return done.ok ? 'published' : done.problems.map(({ code }) => code)
  }
  must(await moveQuestion(officer('2021-06-10'), seals, id, { move: 'assign' }))
  await answer('2021-06-11', '直しません。', 1)
  await write('2021-06-12', '直しません。')
  const reopen = { move: 'reopen' as const, reason: '調べ直すため' }
  must(await moveQuestion(chief('2021-06-13'), seals, id, reopen))
  expect(await publish('2021-06-14', 1)).toEqual(['voice-public/not-ended'])
  await answer('2021-06-15', '直します。', 2)
  expect(await publish('2021-06-16', 1)).toEqual(['voice-public/older-than-reply'])
  await write('2021-06-17', '直します。')
  expect(await publish('2021-06-18', 2)).toBe('published')
})
