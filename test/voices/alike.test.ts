/** A letter that says the same as one of another office is told of, and its words stay with that office. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getCase } from '../../src/actions/voices/get-case.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
let place: VoiceCity
beforeAll(async () => {
  place = await openVoiceCity()
})
afterAll(() => place.city.close())

it('is opened for nobody who may not read it where it came in', async () => {
  const [own = '', other = ''] = place.offices.values()
  const receive = async (office: string, words: string) => {
    const officer = place.as('officer', office, '2021-06-10')
    return must(await receiveVoice(officer, seals, letterOf({ office, words }))).voice
  }
  const words = '椿坂の公園の街灯が切れていて、夜に歩くと足もとが見えません。早く直してください。'
  const elsewhere = await receive(other, `山田花子です。${words}`)
  const here = await receive(own, words)
  const beside = await receive(own, words)
  const alikeOf = async (id: string, office: string) =>
    (await getCase(place.as('officer', office, '2021-06-10'), seals, id))?.alike ?? []
  expect(await alikeOf(here, own)).toMatchObject([{ id: elsewhere, words: null }])
  expect(await alikeOf(beside, own)).toContainEqual(expect.objectContaining({ id: here, words }))
})
