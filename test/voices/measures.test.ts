/** Figures of voices bound to an indicator: computed from the questions themselves, and led back to them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTrace } from '../../src/actions/evidence/get-trace.ts'
import {
  bindVoiceMeasure,
  unbindVoiceMeasure,
} from '../../src/actions/voices/bind-voice-measure.ts'
import { divideVoice } from '../../src/actions/voices/divide-voice.ts'
import { getVoiceBindings } from '../../src/actions/voices/get-voice-bindings.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { settleVoiceFigures } from '../../src/actions/voices/settle-voice-figures.ts'
import type { VoiceMeasure } from '../../src/evidence/voice/voice-measure.ts'
import { type CalendarDate, calendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { listQuestions } from '../../src/store/voice/question-store.ts'
import { testSeals } from '../test-seals.ts'
import { leavingOut, letterOf, must, openVoiceCity, type VoiceCity } from './city-with-people.ts'

const seals = testSeals()
const today = '2021-06-10'
let place: VoiceCity
let office: string
let other: string
beforeAll(async () => {
  place = await openVoiceCity()
  office = place.offices.get('tsubakizaka') ?? ''
  other = [...place.offices.values()].find((each) => each !== office) ?? ''
})
afterAll(() => place.city.close())

const officer = (at = today, of = office) => place.as('officer', of, at)

async function bind(measure: VoiceMeasure, of = office, fromYear: number | null = null) {
  const given = { office: of, measure, indicator: `指標${measure}` }
  const year = fromYear === null ? null : fiscalYear(fromYear)
  return await bindVoiceMeasure(officer(today, of), { ...given, fromYear: year })
}

/** The newest figure of a measure in 2021; undefined where there is none. */
async function figureOf(measure: VoiceMeasure, of = office) {
  const [figure] = await place.city.context.store.read(
    (sql) => sql<{ value: string | null; k: string | null; n: number | null }[]>`
      select o.value::text, o.k::text, o.n from measured_latest l
      join measured_observation o using (municipality_id, observation_id)
      where l.measure = ${`${measure}-${of}`} and l.fiscal_year = 2021`,
  )
  return figure
}

/** @returns Ids of the letter and of its first question */
async function receive(received: string) {
  const given = letterOf({ office, receivedOn: received as CalendarDate })
  const { voice } = must(await receiveVoice(officer(received), seals, given))
  const [question] = await place.city.context.store.read((sql) => listQuestions(sql, voice))
  return { voice, question: question?.id ?? '' }
}

async function end(question: string, day: string) {
  const reply = { kind: 'answer' as const, words: '直します。', destination: '' }
  must(await moveQuestion(officer(day), seals, question, { move: 'assign' }))
  must(await moveQuestion(officer(day), seals, question, { move: 'submit', reply }))
  const chief = place.as('sectionChief', office, day)
  must(await moveQuestion(chief, seals, question, { move: 'approve', revision: 1 }))
}

describe('figures of voices', () => {
  it('are there as soon as they are bound, and lead back to questions without their words', async () => {
    const ended = [await receive('2021-06-01'), await receive('2021-06-01')]
    await end(ended[0]?.question ?? '', '2021-06-15')
    await end(ended[1]?.question ?? '', '2021-06-16')
    expect(await figureOf('answeredInTime')).toBeUndefined()
    must(await bind('answeredInTime'))
    must(await bind('questionsReceived'))
    expect(await figureOf('answeredInTime')).toEqual({ value: '50.00', k: '1', n: 2 })
    await end((await receive('2021-06-02')).question, today)
    expect(await figureOf('answeredInTime')).toEqual({ value: '66.67', k: '2', n: 3 })
    const measure = `answeredInTime-${office}`
    const asked = { register: 'voice', measure, fiscalYear: fiscalYear(2021), after: null }
    const trace = JSON.stringify((await getTrace(place.city.context, asked))?.steps)
    expect(trace).toContain('期限までに終わった質問')
    expect(trace).not.toContain('公園の灯り')
  })

  it('follow a letter when it comes in, is divided and goes to another office', async () => {
    must(await bind('questionsReceived', other))
    const { voice, question } = await receive(today)
    expect(await figureOf('questionsReceived')).toMatchObject({ value: '4' })
    const pieces = ['灯り', '水', '木'].map((words) => ({ words, theme: 'streets' as const }))
    const seen = leavingOut(letterOf({ office }).words, pieces)
    must(await divideVoice(officer(), seals, voice, pieces, { leavingOut: seen }))
    expect(await figureOf('questionsReceived')).toMatchObject({ value: '6' })
    const away = { move: 'transfer' as const, office: other, reason: '担当が違うため' }
    must(await moveQuestion(officer(), seals, question, away))
    expect(await figureOf('questionsReceived')).toMatchObject({ value: '5' })
    expect(await figureOf('questionsReceived', other)).toMatchObject({ value: '1' })
  })

  it('count a question late when its day has passed, though nothing happened to it', async () => {
    expect(await figureOf('answeredInTime')).toMatchObject({ k: '2', n: 3 })
    await settleVoiceFigures({ ...place.city.context, today: calendarDate('2021-07-01') })
    expect(await figureOf('answeredInTime')).toEqual({ value: '40.00', k: '2', n: 5 })
  })

  it('are bound by the office alone, once, and to something that is counted', async () => {
    const codes = async (bound: ReturnType<typeof bind>) => {
      const result = await bound
      return result.ok ? [] : result.problems.map(({ code }) => code)
    }
    expect(await codes(bind('questionsReceived'))).toEqual(['binding/twice'])
    const given = { office, indicator: '指標', fromYear: null }
    const tell = (measure: string, indicator: string, of = office) =>
      codes(bindVoiceMeasure(officer(today, of), { ...given, measure, indicator }))
    expect(await tell('smiles', '指標')).toEqual(['binding/no-measure'])
    expect(await tell('talksHeld', '　')).toEqual(['binding/no-indicator'])
    expect(await tell('talksHeld', '指標', other)).toEqual(['policy/refused'])
  })

  it('fall silent when they are unbound, and give way to another from a year on', async () => {
    const bindings = (await getVoiceBindings(officer()))?.bindings ?? []
    const shown = bindings.map(({ binding, figures }) => [
      binding.kind,
      figures.map((each) => [each.fiscalYear, each.n]),
    ])
    expect(shown).toContainEqual([
      'questionsReceived',
      [
        [2021, 5],
        [2020, 0],
      ],
    ])
    const [first] = bindings
    const foreign = await unbindVoiceMeasure(officer(today, other), first?.binding.id ?? '')
    expect(foreign).toMatchObject({ ok: false, problems: [{ code: 'policy/refused' }] })
    must(await unbindVoiceMeasure(officer(), first?.binding.id ?? ''))
    expect(await figureOf('answeredInTime')).toMatchObject({ value: null })

    const from = { office, measure: 'talksHeld', fromYear: fiscalYear(2021) }
    must(await bindVoiceMeasure(officer(), { ...from, indicator: '指標questionsReceived' }))
    expect(await figureOf('questionsReceived')).toMatchObject({ value: null })
    await receive(today)
    expect(await figureOf('questionsReceived')).toMatchObject({ value: null })
    expect(await figureOf('talksHeld')).toMatchObject({ value: '0' })
  })
})
