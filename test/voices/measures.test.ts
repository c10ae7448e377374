/** Figures of voices bound to an indicator: computed from the questions themselves, and led back to them. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getTrace } from '../../src/actions/evidence/get-trace.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import type { CalendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listQuestions } from '../../src/store/voice/question-store.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
let place: VoiceCity
beforeAll(async () => {
  place = await openVoiceCity()
})
afterAll(() => place.city.close())

it('the share answered in time is that of the questions that ended or are late', async () => {
  const { store } = place.city.context
  const office = place.offices.get('tsubakizaka') ?? ''
  for (const kind of ['answeredInTime', 'questionsReceived']) {
    await store.write(
      (sql) => sql`
        insert into measure_binding (municipality_id, binding_id, office_id, indicator_key,
          indicator_name, register, source_id, kind, bound_at)
        values (current_municipality(), ${randomUUID()}, ${office}, ${kind}, ${kind}, 'voice', ${kind},
                ${kind}, now())`,
    )
  }
  const end = async (received: string, day: string) => {
    const given = letterOf({ office, receivedOn: received as CalendarDate })
    const officer = (at: string) => place.as('officer', office, at)
    const { voice } = must(await receiveVoice(officer(received), seals, given))
    const [question] = await store.read((sql) => listQuestions(sql, voice))
    const id = question?.id ?? ''
    const reply = { kind: 'answer' as const, words: '直します。', destination: '' }
    must(await moveQuestion(officer(day), seals, id, { move: 'assign' }))
    must(await moveQuestion(officer(day), seals, id, { move: 'submit', reply }))
    const chief = place.as('sectionChief', office, day)
    must(await moveQuestion(chief, seals, id, { move: 'approve', revision: 1 }))
  }
  await end('2021-06-01', '2021-06-15')
  await end('2021-06-01', '2021-06-16')
  await end('2021-06-02', '2021-06-10')
  const figures = await store.read(
    (sql) => sql<{ measure: string; value: string; k: string | null; n: number }[]>`
      select l.measure, o.value::text, o.k::text, o.n from measured_latest l
      join measured_observation o using (municipality_id, observation_id) order by 1`,
  )
  expect(figures).toEqual([
    { measure: `answeredInTime-${office}`, value: '66.67', k: '2', n: 3 },
    { measure: `questionsReceived-${office}`, value: '3', k: null, n: 3 },
  ])
  const measure = `answeredInTime-${office}`
  const asked = { register: 'voice', measure, fiscalYear: fiscalYear(2021), after: null }
  const trace = JSON.stringify((await getTrace(place.city.context, asked))?.steps)
  expect(trace).toContain('期限までに終わった質問')
  expect(trace).not.toContain('公園の灯り')
})
