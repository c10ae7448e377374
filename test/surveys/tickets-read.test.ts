/** Tickets are found by their numbers and hashes, whatever the planner knows of tables that just filled. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { hashTicket, readTicket } from '../../src/evidence/survey/ticket.ts'
import type { Sql } from '../../src/store/database.ts'
import { recordAnswers } from '../../src/store/survey/answer-store.ts'
import { takeTickets } from '../../src/store/survey/take-tickets.ts'
import {
  findTicket,
  listLetterFiles,
  listRecipients,
  recordUndelivered,
} from '../../src/store/survey/ticket-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { openSurvey, type SurveyUnderWay } from './survey-at-work.ts'

const sent = 2_000
/** More than a plan is made for anew, so that the one that is kept is used too. */
const turns = 8
let city: TestCity
let survey: SurveyUnderWay
let hashes: readonly string[]
beforeAll(async () => {
  city = await openTestCity()
  survey = await openSurvey(city.context, [questionOf(1, 'single', 2)], sent)
  hashes = survey.tickets.map((printed) => {
    const ticket = readTicket(printed)
    if (ticket === null) throw new Error(`${printed} is no ticket`)
    return hashTicket(ticket)
  })
})
afterAll(() => city.close())

it('reads each ticket once for the letters asked for, not once for every letter', async () => {
  await city.context.store.read(async (sql) => {
    const before = await rowsRead(sql)
    const part = { unanswered: false, from: 500, to: 999 }
    const letters = await listRecipients(sql, survey.id, part)
    expect(letters.map(({ number }) => number)).toEqual(
      Array.from({ length: 500 }, (_, at) => 500 + at),
    )
    expect((await rowsRead(sql)) - before).toBeLessThan(sent + 1_000)
  })
})

it('reads each ticket and its letter once to know which files of letters there are', async () => {
  await city.context.store.read(async (sql) => {
    const before = await rowsRead(sql)
    const files = await listLetterFiles(sql, survey.id, { size: 500, emptyLength: 0 })
    expect(files.map(({ batch, from, to }) => [batch, from, to])).toEqual([
      [1, 0, 499],
      [2, 500, 999],
      [3, 1_000, 1_499],
      [4, 1_500, 1_999],
    ])
    expect((await rowsRead(sql)) - before).toBeLessThan(2 * sent + 1_000)
  })
})

it('reads for an answer, a sheet or a letter that came back its own ticket, not all of the survey', async () => {
  await city.context.store.write(async (sql) => {
    const batch = { survey: survey.id, way: 'paper', day: '2021-06-10' } as const
    const before = await rowsRead(sql)
    for (let turn = 0; turn < turns; turn += 1) {
      const [web = '', paper = '', returned = '', good = ''] = hashes.slice(turn * 4)
      const sealed = { inbox: randomUUID(), sealed: new Uint8Array(40) }
      expect(
        await recordAnswers(sql, { ...batch, way: 'web', hashes: [web], ...sealed }),
      ).toBeNull()
      expect([...(await takeTickets(sql, { ...batch, hashes: [paper, web] }))]).toEqual([paper])
      expect(await recordUndelivered(sql, survey.id, returned)).toBe(true)
      expect(await recordUndelivered(sql, survey.id, paper)).toBe(false)
      expect(await findTicket(sql, survey.id, good)).toBe('good')
      expect(await findTicket(sql, randomUUID(), good)).toBeNull()
    }
    expect((await rowsRead(sql)) - before).toBeLessThan(turns * 40)
  })
})

async function rowsRead(sql: Sql): Promise<number> {
  const [read] = await sql<{ rows: number }[]>`
    select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
    from pg_stat_xact_user_tables where relname in ('survey_ticket', 'survey_recipient')`
  return read?.rows ?? 0
}
