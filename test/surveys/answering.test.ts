/** Answering over a real database: one answer a ticket, nothing seen before closing, nothing tied to anybody, none lost. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { getQuestionnaire } from '../../src/actions/surveys/answer-survey.ts'
import { enterAnswers } from '../../src/actions/surveys/enter-answers.ts'
import { eraseExpiredFrames } from '../../src/actions/surveys/erase-expired-frames.ts'
import { getResult } from '../../src/actions/surveys/get-result.ts'
import { getClosedSurvey, getFreeTexts, getSurvey } from '../../src/actions/surveys/get-survey.ts'
import { makeSlips } from '../../src/actions/surveys/import-recipients.ts'
import { listLetters, markUndelivered } from '../../src/actions/surveys/list-addressees.ts'
import { readLines } from '../../src/actions/surveys/read-rows.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { hashTicket, readTicket } from '../../src/evidence/survey/ticket.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { ok, type Result } from '../../src/lib/problem.ts'
import { openLink } from '../../src/store/connection/link.ts'
import { openDatabase, type Sql } from '../../src/store/database.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { recordAnswers } from '../../src/store/survey/answer-store.ts'
import { stopAnswers } from '../../src/store/survey/hold-answers.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { answerWith, closeSurvey, must, openSurvey, seals } from './survey-at-work.ts'

let city: TestCity
let context: ActionContext
beforeAll(async () => {
  city = await openTestCity()
  context = city.context
})
afterAll(() => city.close())

const questions = [
  questionOf(1, 'single', 2, { required: true, breakdown: true }),
  questionOf(2, 'multiple', 3),
  questionOf(3, 'text', 0),
  questionOf(4, 'single', 3, { onlyIf: { position: 1, options: [1] } }),
]

const toPeople = { reminder: false, batch: 1, to: 'people' } as const

const close = (id: string) => closeSurvey(context, id)

/** Everything in the tables of surveys, as whoever holds the server reads it. */
async function dump(): Promise<string> {
  const link = openLink(city.superuserUrl, { name: 'torikumi test' })
  const rows = await link.transaction('begin', (sql) =>
    sql.unsafe(`select table_to_xml(c.oid::regclass, true, true, '')::text as content
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'torikumi' and c.relkind = 'r'`),
  )
  await link.close()
  return rows.map(({ content }) => content).join('\n')
}

describe('a ticket', () => {
  it('takes one answer, however often and at once it is sent', async () => {
    const { id, tickets } = await openSurvey(context, questions, 3)
    const [ticket = ''] = tickets
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => answerWith(context, ticket, { 1: ['1'] })),
    )
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await answerWith(context, ticket.toUpperCase(), { 1: ['2'] })).toMatchObject({
      problems: [{ code: 'ticket/used' }],
    })
    const seen = await getSurvey(context, id)
    expect(seen?.response.total).toMatchObject({ sent: 3, answered: 1 })
    expect(seen?.days).toEqual([{ day: '2021-06-10', web: 1, paper: 0 }])
  })

  it('takes one answer though several processes are asked at once, and theirs beside it are kept', async () => {
    const { id, tickets } = await openSurvey(context, questions, 200)
    const processes = Array.from({ length: 3 }, () => openDatabase(city.appUrl))
    const sent = await Promise.all(
      processes.flatMap((database) => {
        const beside = { ...context, store: openStore(database, city.id) }
        return tickets.map((ticket) => answerWith(beside, ticket, { 1: ['1'] }))
      }),
    )
    await Promise.all(processes.map((database) => database.close()))
    expect(sent.filter(({ ok }) => ok)).toHaveLength(200)
    expect((await getSurvey(context, id))?.response.total).toMatchObject({ answered: 200 })
    must(await close(id))
    expect((await getClosedSurvey(context, id))?.result.answers).toBe(200)
  })

  it('is told as kept though what came a second time beside it failed', async () => {
    const { id, tickets } = await openSurvey(context, questions, 2)
    const [twice = '', once = ''] = tickets
    let writes = 0
    const failing: Store = {
      ...context.store,
      write: (work, options) =>
        writes++ === 0 ? context.store.write(work, options) : Promise.reject(new Error('gone')),
    }
    const sent = await Promise.allSettled(
      [twice, once, twice].map((ticket) =>
        answerWith({ ...context, store: failing }, ticket, { 1: ['1'] }),
      ),
    )
    expect(writes).toBe(2)
    expect(sent.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect((await getSurvey(context, id))?.response.total).toMatchObject({ answered: 2 })
  })

  it('is answered or returned, never both, when both come at the same time', async () => {
    const { id, tickets } = await openSurvey(context, questions, 2)
    const [ticket = ''] = tickets
    const hashes = [hashTicket(readTicket(ticket) ?? { code: '', secret: '' })]
    const batch = { survey: id, hashes, way: 'web', day: '2021-06-10' } as const
    let marking = Promise.resolve<Result<null>>(ok(null))
    await context.store.write(async (sql) => {
      const sealed = { ...batch, inbox: randomUUID(), sealed: new Uint8Array(8) }
      expect(await recordAnswers(sql, sealed)).toBeNull()
      marking = markUndelivered(context, id, ticket)
      // it has to wait for the answer; where it does not, it is done long before
      await Promise.race([marking, wait(1_000)])
    })
    expect(await marking).toMatchObject({ problems: [{ code: 'letters/ticket' }] })
    const total = (await getSurvey(context, id))?.response.total
    expect(total).toMatchObject({ undelivered: 0, answered: 1, unanswered: 1 })
  })

  it('opens nothing when it is wrong, and says why it does not', async () => {
    const { id, tickets } = await openSurvey(context, questions, 2)
    const [ticket = '', other = ''] = tickets
    const wrong = `${ticket.slice(0, 15)}${other.slice(15)}`
    const codes = async (given: string) => {
      const answered = await answerWith(context, given, { 1: ['1'] })
      return answered.ok ? [] : answered.problems.map(({ code }) => code)
    }
    expect(await codes('あいう')).toEqual(['ticket/unreadable'])
    expect(await codes(wrong)).toEqual(['ticket/unknown'])
    expect(await codes(`2222${ticket.slice(4)}`)).toEqual(['ticket/unknown'])
    must(await answerWith(context, other, { 1: ['1'] }))
    must(await close(id))
    expect(await codes(ticket)).toEqual(['ticket/over'])
    // nobody fills in what was closed before its day, though it was seen open just now
    expect(await getQuestionnaire(context, ticket)).toMatchObject({
      problems: [{ code: 'ticket/over' }],
    })
  })

  it('keeps nothing of an answer that is not whole', async () => {
    const { id, tickets } = await openSurvey(context, questions, 1)
    const [ticket = ''] = tickets
    expect(await answerWith(context, ticket, { 2: ['1'] })).toMatchObject({
      problems: [{ code: 'answer/1/missing' }],
    })
    expect(await answerWith(context, ticket, { 1: ['2'], 4: ['1'] })).toMatchObject({
      problems: [{ code: 'answer/4/not-asked' }],
    })
    expect((await getSurvey(context, id))?.response.total.answered).toBe(0)
    must(await answerWith(context, ticket, { 1: ['1'], 4: ['3'] }))
  })
})

describe('before it is closed', () => {
  it('nobody sees an answer: no page, no action, not the whole database', async () => {
    const { id, tickets } = await openSurvey(context, questions, 1)
    must(await answerWith(context, tickets[0] ?? '', { 1: ['2'], 3: ['橋のたもとの灯りが暗い'] }))
    expect(await getClosedSurvey(context, id)).toBeNull()
    expect(await getFreeTexts(context, id, { position: 3, after: null })).toBeNull()
    expect((await getResult(context, id))?.published).toBeNull()
    expect(await dump()).not.toContain('橋のたもと')
    must(await close(id))
    expect(await dump()).toContain('橋のたもと')
    expect((await getResult(context, id))?.published).toBeNull()
  })
})

describe('after it is closed', () => {
  it('no table ties an answer to a ticket, a time or the answer before it', async () => {
    const { id, tickets } = await openSurvey(context, questions, 40)
    for (const [at, ticket] of tickets.entries()) {
      const text = { 3: [`ことば${at}`] }
      must(await answerWith(context, ticket, { 1: [at < 20 ? '1' : '2'], ...text }))
    }
    must(await close(id))
    const rows = await context.store.read(async (sql) => ({
      pages: await sql<{ content: string; mark: string }[]>`
        select content, xmin::text as mark from survey_answer_page where survey_id = ${id}`,
      texts: await sql<{ body: string }[]>`
        select body from survey_text where survey_id = ${id} order by text_id`,
      tickets: await sql<{ mark: string }[]>`
        select xmin::text as mark from survey_ticket where survey_id = ${id}
        union select xmin::text from survey_used where survey_id = ${id}`,
      inbox: await sql`select from survey_inbox where survey_id = ${id}`,
    }))
    expect(rows.inbox).toHaveLength(0)
    const marks = new Set(rows.tickets.map(({ mark }) => mark))
    for (const { mark } of rows.pages) expect(marks.has(mark)).toBe(false)
    const answers = JSON.parse(rows.pages[0]?.content ?? '[]') as number[][]
    expect(answers).toHaveLength(40)
    // the first twenty all gave 1: in the order they came this would be true
    expect(answers.slice(0, 20).every(([value]) => String(value) === '1')).toBe(false)
    expect(rows.texts.map(({ body }) => body)).not.toEqual(tickets.map((_, at) => `ことば${at}`))
    expect(rows.texts).toHaveLength(40)
  })

  it('every answer that was acknowledged is in the result, though closing came in the middle', async () => {
    const { id, tickets } = await openSurvey(context, questions, 600)
    let acknowledged = 0
    const send = async (ticket: string, at: number) => {
      const answered = await answerWith(context, ticket, { 1: [at % 3 === 0 ? '1' : '2'] })
      if (answered.ok) acknowledged += 1
    }
    await Promise.all(tickets.slice(0, 20).map(send))
    const answering = tickets.slice(20).map(async (ticket, at) => {
      await new Promise((resolve) => setTimeout(resolve, at % 60))
      await send(ticket, at)
    })
    must(await close(id))
    await Promise.all(answering)
    const closed = await getClosedSurvey(context, id)
    expect(acknowledged).toBeGreaterThanOrEqual(20)
    expect(closed?.result.answers).toBe(acknowledged)
    expect((await getSurvey(context, id))?.response.total.answered).toBe(acknowledged)
  })

  it('counts what was answered, of whom it was asked', async () => {
    const { id, tickets } = await openSurvey(context, questions, 5, { maskBelow: 0 })
    const [a = '', b = '', c = '', d = ''] = tickets
    must(await answerWith(context, a, { 1: ['1'], 2: ['1', '3'], 4: ['2'] }))
    must(await answerWith(context, b, { 1: ['1'], 2: ['3'], 4: ['2'] }))
    must(await answerWith(context, c, { 1: ['1'] }))
    must(await answerWith(context, d, { 1: ['2'], 2: ['1'] }))
    must(await close(id))
    const closed = await getClosedSurvey(context, id)
    const [one, two, , four] = closed?.result.questions ?? []
    expect(one?.rows.map(({ count, share }) => [count, share])).toEqual([
      [3, '75.0'],
      [1, '25.0'],
    ])
    expect([two?.n, two?.noAnswer]).toEqual([3, 1])
    expect(two?.rows.map(({ share }) => share)).toEqual(['66.7', '0.0', '66.7'])
    expect([four?.n, four?.noAnswer, four?.notAsked]).toEqual([2, 1, 1])
    expect(two?.tables[0]?.groups.map(({ n, cells }) => [n, cells[2]?.share])).toEqual([
      [2, '100.0'],
      [1, '0.0'],
    ])
  })
})

describe('answers on paper', () => {
  it('are tried first, taken line by line, and never beside one on the web', async () => {
    const { id, tickets } = await openSurvey(context, questions, 6)
    const [a = '', b = '', c = '', d = ''] = tickets
    must(await answerWith(context, d, { 1: ['1'] }))
    const rows = must(
      readLines(
        [
          '回答番号,問1,問2,問3,問4',
          `${a},1,1 3,,2`,
          `${b},2,9,,`,
          `${a},1,,,`,
          `${c},-,2,ことば,`,
          `${d},1,,,`,
          'xxxx,1',
        ].join('\n'),
      ),
    )
    const dry = must(await enterAnswers(context, seals, id, { rows, dryRun: true }))
    expect(dry.good).toBe(2)
    expect(dry.bad.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([
      [3, 'answer/2/option'],
      [4, 'paper/twice'],
      [6, 'paper/used'],
      [7, 'paper/ticket'],
    ])
    expect((await getSurvey(context, id))?.response.total.answered).toBe(1)
    must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
    const seen = await getSurvey(context, id)
    expect(seen?.days).toEqual([{ day: '2021-06-10', web: 1, paper: 2 }])
    must(await close(id))
    expect((await getClosedSurvey(context, id))?.result.answers).toBe(3)
  })
})

describe('answers on paper and on the web at once', () => {
  it('are told as taken only where they were', async () => {
    const { id, tickets } = await openSurvey(context, questions, 3)
    const rows = tickets.map((ticket, at) => ({ line: at + 1, fields: [ticket, '2'] }))
    let entering: ReturnType<typeof enterAnswers> | undefined
    await context.store.write(async (sql) => {
      await stopAnswers(sql, id)
      entering = enterAnswers(context, seals, id, { rows, dryRun: false })
      // the sheets are read and were all good; now the first one is answered by somebody else
      await untilSomebodyWaits(sql)
      await sql`update survey_used set bits = set_bit(bits, 0, 1) where survey_id = ${id}`
    })
    const paper = entering === undefined ? null : must(await entering)
    expect(paper?.good).toBe(2)
    expect(paper?.bad.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([
      [1, 'paper/used'],
    ])
  })
})

async function untilSomebodyWaits(sql: Sql): Promise<void> {
  for (;;) {
    const waiting = await sql`select from pg_locks where locktype = 'advisory' and not granted`
    if (waiting.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

describe('names and addresses', () => {
  it('are sealed, reminded of only while unanswered, and erased when their time is over', async () => {
    const { id, tickets } = await openSurvey(context, questions, 3)
    const [a = '', b = ''] = tickets
    expect(await dump()).not.toContain('汐待市椿坂区1')
    must(await answerWith(context, a, { 1: ['1'] }))
    must(await markUndelivered(context, id, b))
    expect(await answerWith(context, b, { 1: ['1'] })).toMatchObject({
      problems: [{ code: 'ticket/returned' }],
    })
    const rows = must(readLines(`${b},1`))
    const paper = must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
    expect(paper.bad[0]?.problems[0]?.code).toBe('paper/returned')
    const reminded = must(await listLetters(context, seals, id, { ...toPeople, reminder: true }))
    expect(reminded.letters.map(({ name }) => name)).toEqual(['椿 2'])
    expect((await getSurvey(context, id))?.response.total).toMatchObject({
      sent: 3,
      undelivered: 1,
      answered: 1,
      rate: { coefficient: 500n, scale: 1 },
    })
    must(await close(id))
    expect((await markUndelivered(context, id, tickets[2] ?? '')).ok).toBe(false)
    const letters = async () => (await listLetters(context, seals, id, toPeople)).ok
    await eraseExpiredFrames({ ...context, today: calendarDate('2021-12-31') })
    expect(await letters()).toBe(true)
    await eraseExpiredFrames({ ...context, today: calendarDate('2022-01-01') })
    expect(await letters()).toBe(false)
  })

  it('are erased on their day though nobody closed the survey, and again where it was put off', async () => {
    const { id } = await openSurvey(context, questions, 2)
    const letters = async () =>
      (await listLetters(context, seals, id, { ...toPeople, to: 'whoever' })).ok
    expect((await listLetters(context, seals, id, toPeople)).ok).toBe(true)
    await eraseExpiredFrames({ ...context, today: calendarDate('2022-01-01') })
    expect((await listLetters(context, seals, id, toPeople)).ok).toBe(false)
    must(await makeSlips(context, seals, id, 1))
    expect(await letters()).toBe(true)
    await eraseExpiredFrames({ ...context, today: calendarDate('2022-01-01') })
    expect(await letters()).toBe(false)
  })
})
