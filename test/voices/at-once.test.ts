/** Two people who do something to the same letter at one moment: one waits for the other, and nobody for ever. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { divideVoice } from '../../src/actions/voices/divide-voice.ts'
import { foldVoice } from '../../src/actions/voices/fold-voice.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { listQuestions } from '../../src/store/voice/question-store.ts'
import { testSeals } from '../test-seals.ts'
import { leavingOut, letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
let place: VoiceCity
let office: string
beforeAll(async () => {
  place = await openVoiceCity()
  office = place.offices.get('tsubakizaka') ?? ''
})
afterAll(() => place.city.close())

const officer = () => place.as('officer', office, '2021-06-10')
const receive = async () => must(await receiveVoice(officer(), seals, letterOf({ office }))).voice

describe('at one moment', () => {
  it('a letter is divided and its question taken', async () => {
    for (let nth = 0; nth < 8; nth += 1) {
      const voice = await receive()
      const questions = () => place.city.context.store.read((sql) => listQuestions(sql, voice))
      const id = (await questions())[0]?.id ?? ''
      const pieces = ['灯り', '水'].map((words) => ({ words, theme: 'streets' as const }))
      const seen = leavingOut(letterOf({ office }).words, pieces)
      const done = await Promise.all([
        moveQuestion(officer(), seals, id, { move: 'assign' }),
        divideVoice(officer(), seals, voice, pieces, { leavingOut: seen }),
      ])
      expect(done.map(({ ok }) => ok)).toEqual([true, true])
      expect((await questions()).map(({ state }) => state)).toEqual(['writing', 'sorting'])
    }
  })

  it('two letters are folded under each other: one of them is', async () => {
    for (let nth = 0; nth < 8; nth += 1) {
      const [a, b] = [await receive(), await receive()]
      const done = await Promise.all([foldVoice(officer(), a, b), foldVoice(officer(), b, a)])
      expect(done.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    }
  })
})
