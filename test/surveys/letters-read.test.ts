/** A file of letters is found by passing over the tickets once, whatever the planner knows of tables that just filled. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { listRecipients } from '../../src/store/survey/ticket-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { openSurvey } from './survey-at-work.ts'

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

it('reads each ticket of a frame that was just imported once, not once for every letter', async () => {
  const sent = 2_000
  const { id } = await openSurvey(city.context, [questionOf(1, 'single', 2)], sent)
  await city.context.store.read(async (sql) => {
    const before = await rowsRead()
    const part = { unanswered: false, from: 500, to: 999 }
    const letters = await listRecipients(sql, id, part)
    expect(letters.map(({ number }) => number)).toEqual(
      Array.from({ length: 500 }, (_, at) => 500 + at),
    )
    expect((await rowsRead()) - before).toBeLessThan(sent + 1_000)

    async function rowsRead(): Promise<number> {
      const [read] = await sql<{ rows: number }[]>`
        select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
        from pg_stat_xact_user_tables where relname in ('survey_ticket', 'survey_recipient')`
      return read?.rows ?? 0
    }
  })
})
