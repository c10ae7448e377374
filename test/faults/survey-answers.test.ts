/**
 * kill -9 of application and database while survey answers come in: what was acknowledged is in the result, a ticket that
 * was used has its answer there and no other has, and nothing is in it that nobody sent.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { addTickets, answerOf, openBenchSurvey } from '../../bench/survey-under-load.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import { answerSurvey } from '../../src/actions/surveys/answer-survey.ts'
import { closeAnswers } from '../../src/actions/surveys/close-answers.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { systemActor } from '../../src/people/actor.ts'
import { parseMunicipality } from '../../src/plan/parse-municipality.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { recordMunicipality } from '../../src/store/municipality-store.ts'
import { openStore } from '../../src/store/store.ts'
import { findSurvey } from '../../src/store/survey/survey-store.ts'
import { testSeals } from '../test-seals.ts'
import {
  newFolder,
  prepareStarter,
  processesIn,
  projectFolder,
  removeStarter,
  type Started,
  start,
} from './starting.ts'

beforeAll(prepareStarter)
afterAll(removeStarter)

/** How often to kill: few by default, `ROUNDS=30` in CI, 200 on demand. */
const rounds = Number(process.env['ROUNDS'] ?? 3)
const clients = 32
const ticketsARound = 20_000

let dataFolder: string
let started: Started
let database: Database
let context: ActionContext

beforeEach(async () => {
  dataFolder = join(newFolder(), 'data')
  started = await start({ dataFolder })
  await migrate(started.ready?.url ?? '', join(projectFolder, 'migrations'), () => {})
  await connect()
  const text = readFileSync(join(projectFolder, 'samples/city.json'), 'utf8')
  const city = parseMunicipality(JSON.parse(text))
  if (!city.ok) throw new Error('the city cannot be read')
  await context.store.write((sql) => recordMunicipality(sql, city.value))
})

afterEach(async () => {
  await database.close()
  await started.stop()
})

const municipality = '0e7348c4-4973-5459-b506-95883113d55d'

async function connect(): Promise<void> {
  database = openDatabase(started.ready?.appUrl ?? '', { size: 8 })
  context = {
    store: openStore(database, municipality),
    today: calendarDate('2021-06-10'),
    now: new Date('2021-06-10T10:00:00+09:00'),
    who: systemActor('test'),
    address: null,
  }
}

/** Used tickets, answers in sealed rows, and answers that closing finds, in one transaction that is given up. */
async function countKept(survey: string) {
  return await context.store.write(async (sql) => {
    const [row] = await sql<{ used: number; sealed: number }[]>`
      select (select coalesce(sum(bit_count(bits)), 0)::int from survey_used where survey_id = ${survey}) as used,
             (select coalesce(sum(answers), 0)::int from survey_inbox where survey_id = ${survey}) as sealed`
    const found = await findSurvey(sql, { id: survey })
    if (found === null || row === undefined) throw new Error('the survey is gone')
    return { ...row, found }
  })
}

it(
  `loses no acknowledged answer and invents none, ${rounds} times`,
  async () => {
    const seals = testSeals()
    const code = 'kbbb'
    const survey = await openBenchSurvey(context, code)
    let acknowledged = 0
    let sent = 0
    for (let round = 0; round < rounds; round += 1) {
      const tickets = await addTickets(context, survey, code, ticketsARound, round * ticketsARound)
      let next = 0
      let loading = true
      const hands = Array.from({ length: clients }, async () => {
        while (loading && next < tickets.length) {
          const ticket = tickets[next++] ?? ''
          const values = answerOf(next)
          sent += 1
          const answered = await answerSurvey(context, seals, ticket, (position) =>
            ((values[position - 1] ?? []) as readonly number[]).map(String),
          ).catch(() => null)
          if (answered?.ok === true) acknowledged += 1
          if (answered === null) await wait(5)
        }
      })
      await wait(300 + Math.random() * 400)
      await started.kill()
      for (const pid of processesIn(dataFolder)) process.kill(pid, 'SIGKILL')
      loading = false
      await Promise.all(hands)
      await database.close()
      started = await start({ dataFolder })
      expect(started.failed).toEqual([])
      await connect()
      const kept = await countKept(survey)
      expect(kept.used).toBe(kept.sealed)
      expect(kept.sealed).toBeGreaterThanOrEqual(acknowledged)
      expect(kept.sealed).toBeLessThanOrEqual(sent)
    }
    expect(acknowledged).toBeGreaterThan(rounds)
    const kept = await countKept(survey)
    const counted = await context.store.write((sql) => closeAnswers(sql, seals, kept.found))
    expect(counted).toBe(kept.sealed)
  },
  60_000 + rounds * 20_000,
)
