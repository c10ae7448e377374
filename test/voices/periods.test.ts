/** Periods for answering as data: two cities with their own, set on a page from a day on, and letters held to them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { onDay } from '../../src/actions/on-day.ts'
import {
  getAnswerPeriods,
  removeUnusedPeriod,
  setAnswerPeriod,
} from '../../src/actions/voices/answer-periods.ts'
import { moveQuestion } from '../../src/actions/voices/move-question.ts'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import type { Result } from '../../src/lib/problem.ts'
import { listQuestions } from '../../src/store/voice/question-store.ts'
import { findVoice } from '../../src/store/voice/voice-store.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must } from './city-with-people.ts'

const seals = testSeals()
/** 2021-06-12 and 13, 19 and 20 are weekends. */
const swift = {
  from: calendarDate('2021-06-11'),
  days: 3,
  counts: 'openDays',
  onClosedDay: 'after',
  publishWithin: 5,
  keptYears: 10,
  source: '霧立市 声の取扱い要綱',
} as const

let site: RequestSite
let other: TestCity
beforeAll(async () => {
  site = await openRequestSite()
  other = await openTestCity(site.city)
})
afterAll(async () => {
  await other.close()
  await site.close()
})

/** A letter of a day, and the days it was given. */
async function receive(context: ActionContext, received: string) {
  const [row] = await context.store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'tsubakizaka'`,
  )
  const given = letterOf({ office: row?.id ?? '', receivedOn: calendarDate(received) })
  const on = onDay(context, calendarDate(received))
  const { voice, dueOn } = must(await receiveVoice(on, seals, given))
  const kept = await context.store.read((sql) => findVoice(sql, voice))
  return { voice, dueOn, keptUntil: kept?.keptUntil }
}

const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code }) => code.replace('answer-period/', ''))

describe('a second city', () => {
  it('sets periods of its own by no other means than data, and the first keeps the common ones', async () => {
    must(await setAnswerPeriod(other.context, swift))
    const before = await receive(other.context, '2021-06-10')
    expect(before).toMatchObject({ dueOn: '2021-06-24', keptUntil: '2025-03-31' })
    const after = await receive(other.context, '2021-06-11')
    expect(after).toMatchObject({ dueOn: '2021-06-16', keptUntil: '2032-03-31' })
    const here = await receive(site.city.context, '2021-06-11')
    expect(here).toMatchObject({ dueOn: '2021-06-25', keptUntil: '2025-03-31' })
  })

  it('publishes within its own days, counted from the last answer', async () => {
    const on = { ...other.context, today: calendarDate('2021-06-14') }
    const { voice } = await receive(other.context, '2021-06-14')
    const read = () => other.context.store.read((sql) => findVoice(sql, voice))
    const [question] = await other.context.store.read((sql) => listQuestions(sql, voice))
    const id = question?.id ?? ''
    const reply = { kind: 'explanation' as const, words: '答えられません。', destination: '' }
    must(await moveQuestion(on, seals, id, { move: 'assign' }))
    must(await moveQuestion(on, seals, id, { move: 'submit', reply }))
    must(await moveQuestion(on, seals, id, { move: 'approve', revision: 1 }))
    // five days on is a Saturday
    expect(await read()).toMatchObject({ endedOn: '2021-06-14', publicationDue: '2021-06-21' })
  })

  it('never moves the days of a letter that has come in', async () => {
    expect(codes(await setAnswerPeriod(other.context, swift))).toEqual(['too-early'])
    expect(codes(await removeUnusedPeriod(other.context, swift.from))).toEqual(['in-use'])
    const later = { ...swift, from: calendarDate('2021-06-15') }
    must(await setAnswerPeriod(other.context, later))
    must(await setAnswerPeriod(other.context, { ...later, days: 4 }))
    const own = (await getAnswerPeriods(other.context))?.periods.map(({ from, days }) => [
      from,
      days,
    ])
    expect(own?.slice(1)).toEqual([
      ['2021-06-11', 3],
      ['2021-06-15', 4],
    ])
    must(await removeUnusedPeriod(other.context, later.from))
    expect(codes(await removeUnusedPeriod(other.context, later.from))).toEqual(['unknown'])
  })

  it('tells everything that is wrong at once', async () => {
    const wrong = { ...swift, from: null, days: 0, publishWithin: -1, keptYears: 0.5, source: ' ' }
    const told = codes(await setAnswerPeriod(other.context, wrong))
    expect(told).toEqual(['day', 'days', 'publish', 'kept', 'source'])
  })
})

describe('the page', () => {
  const page = '/work/voices/periods'
  const form = {
    from: '2021-07-01',
    days: '１０',
    counts: 'days',
    onClosedDay: 'stays',
    publishWithin: '60',
    keptYears: '5',
    source: '広聴事務の手引き 第3条',
  }
  const textAt = async (path: string, cookie = '') =>
    await (await site.request(path, { headers: { cookie } })).text()

  it('is read by the staff, and the plan office of the whole city sets a period from a day on', async () => {
    const officer = await site.signIn('officer')
    expect(await textAt(page, officer)).toContain('14日以内')
    expect(await textAt(page, officer)).not.toContain('name="days"')
    expect((await site.post(page, form, officer)).status).toBe(403)
    const plan = await site.signIn('planOffice')
    const refused = await site.post(page, { ...form, days: '十日' }, plan)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('広聴事務の手引き 第3条')
    expect((await site.post(page, form, plan)).status).toBe(303)
    const shown = await textAt(page, plan)
    expect(shown).toContain('10日以内')
    expect(shown).toContain('広聴事務の手引き 第3条')
    expect((await site.post(page, { remove: '2021-07-01' }, plan)).status).toBe(303)
    expect(await textAt(page, plan)).not.toContain('name="remove"')
  })

  it('decides what the public form and the figures say', async () => {
    expect(await textAt('/voices/send')).toContain('翌日から14日以内')
    const { context } = site.city
    const from = calendarDate('2021-06-12')
    must(await setAnswerPeriod(context, { ...swift, from }))
    expect(await textAt('/voices/send')).toContain('翌日から14日以内')
    const store = context.store
    await store.write((sql) => sql`update answer_period set starts_on = '2021-06-10'`)
    expect(await textAt('/voices/send')).toContain('翌日から開庁日で3日以内')
    expect(await textAt('/en/voices/send')).toContain('within 3 working days')
    expect(await textAt('/voices/statistics')).toContain('開庁日で3日目')
  })
})
