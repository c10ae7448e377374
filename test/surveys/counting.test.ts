/** A survey that is closed and counted behind the pages: nothing is seen before the end, and a kill costs nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import {
  countSurvey,
  listUncounted,
  recountSurvey,
} from '../../src/actions/surveys/count-survey.ts'
import { getClosedSurvey, getSurvey } from '../../src/actions/surveys/get-survey.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { startCounting } from '../../src/jobs/count-surveys.ts'
import { CannotOpen, type Seals } from '../../src/lib/seal.ts'
import { openLink } from '../../src/store/connection/link.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { answerWith, closeSurvey, must, openSurvey, seals } from './survey-at-work.ts'

const answers = 6
const questions = [questionOf(1, 'single', 2), questionOf(2, 'text', 0)]

let site: RequestSite
let chief: string
beforeAll(async () => {
  site = await openRequestSite()
  chief = await site.signIn('sectionChief')
})
afterAll(() => site.close())

/** Closed, with six answers that came one by one, and not counted yet. */
async function openUncounted(): Promise<string> {
  const { context } = site.city
  const { id, tickets } = await openSurvey(context, questions, answers)
  for (const ticket of tickets) must(await answerWith(context, ticket, { 1: ['1'], 2: ['言葉'] }))
  must(await moveSurveyOn(context, id, { move: 'close', reason: '試験' }))
  return id
}

/** Every connection to the city's database ends, as when its server is killed. */
async function cutOff(): Promise<void> {
  const link = openLink(site.city.superuserUrl, { name: 'torikumi test' })
  await link.transaction('begin', (sql) =>
    sql.unsafe(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`),
  )
  await link.close()
}

/** Once something was said of how far the counting is, everything is cut off. */
function cutInTheMiddle({ store, ...context }: ActionContext): ActionContext {
  let writes = 0
  return {
    ...context,
    store: {
      ...store,
      async write(work) {
        writes += 1
        const told = writes === 2
        const done = await store.write(work)
        if (told) await cutOff()
        return done
      },
    },
  }
}

async function rowsOf(id: string) {
  return await site.city.context.store.read(async (sql) => ({
    inbox: (await sql`select from survey_inbox where survey_id = ${id}`).length,
    pages: (await sql`select from survey_answer_page where survey_id = ${id}`).length,
    texts: (await sql`select from survey_text where survey_id = ${id}`).length,
    progress: (await sql`select from survey_closing where survey_id = ${id}`).length,
  }))
}

async function textOf(path: string, cookie?: string): Promise<string> {
  const answer = await site.request(path, cookie === undefined ? {} : { headers: { cookie } })
  expect(answer.status).toBe(200)
  return await answer.text()
}

describe('a survey that is being counted', () => {
  it('says so to its office and nothing of its answers to anybody', async () => {
    const id = await openUncounted()
    const { context } = site.city
    const work = await textOf(`/work/surveys/${id}`, chief)
    expect(work).toContain(`回答${answers}件のうち0件を数えました`)
    expect(work).toContain(`<a href="/work/surveys/${id}">いまの様子に更新する</a>`)
    expect(await getClosedSurvey(context, id)).toBeNull()
    const results = await site.request(`/work/surveys/${id}/results`, {
      headers: { cookie: chief },
    })
    expect(results.status).toBe(404)
    expect(await textOf(`/surveys/${id}`)).toContain('結果を公表する準備をしています')
    expect(await textOf('/surveys')).toContain(`/surveys/${id}"`)
    expect(await moveSurveyOn(context, id, { move: 'publish', reason: '' })).toMatchObject({
      problems: [{ code: 'survey/state' }],
    })
    must(await countSurvey(context, seals, id))
    expect(await textOf(`/work/surveys/${id}`, chief)).toContain('結果を公表する')
  })

  it('begins anew after a kill in the middle, with every answer', async () => {
    const id = await openUncounted()
    const { context } = site.city
    await expect(countSurvey(cutInTheMiddle(context), seals, id)).rejects.toThrow()
    expect(await rowsOf(id)).toMatchObject({ inbox: answers, pages: 0, texts: 0 })
    // what was said on the way is seen; what was counted is not
    expect(await getSurvey(context, id)).toMatchObject({
      survey: { state: 'closing' },
      counting: { counted: 1, failure: { kind: 'machinery' } },
    })
    expect(await getClosedSurvey(context, id)).toBeNull()
    expect(await listUncounted(context)).toEqual([id])
    must(await countSurvey(context, seals, id))
    expect((await getClosedSurvey(context, id))?.result.answers).toBe(answers)
    expect(await rowsOf(id)).toEqual({ inbox: 0, pages: 1, texts: answers, progress: 0 })
  })

  it('is counted once, though two want to', async () => {
    const id = await openUncounted()
    const both = await Promise.all([
      countSurvey(site.city.context, seals, id),
      countSurvey(site.city.context, seals, id),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await getClosedSurvey(site.city.context, id))?.result.answers).toBe(answers)
  })

  it('is counted by the job, also behind one whose seals nothing opens', async () => {
    const { context } = site.city
    const ids = [await openUncounted(), await openUncounted()].sort()
    const [shut = '', good = ''] = ids
    const refusing: Seals = {
      ...seals,
      open(sealed, place) {
        if (place.includes(shut)) throw new CannotOpen(place, null)
        return seals.open(sealed, place)
      },
    }
    const reported: unknown[] = []
    const job = startCounting(
      { context: () => context, report: (error) => reported.push(error) },
      () => refusing,
    )
    await expect.poll(async () => (await getSurvey(context, good))?.survey.state).toBe('closed')
    await job.stop()
    expect(reported[0]).toMatchObject({ name: 'RowUnread', cause: { name: 'CannotOpen' } })
    // it is tried again when somebody says so, or when the program starts
    expect(await listUncounted(context)).toEqual([])
    expect(await listUncounted(context, { all: true })).toEqual([shut])
    const [row] = await context.store.read(
      (sql) => sql<{ id: string }[]>`
        select inbox_id as id from survey_inbox where survey_id = ${shut} order by inbox_id limit 1`,
    )
    const page = await textOf(`/work/surveys/${shut}`, chief)
    expect(page).toContain('集計が止まっています。回答の封を開けられません。')
    expect(page).toContain(row?.id)
    expect(page).not.toContain('<progress')
    expect(await textOf('/work/surveys', chief)).toContain('集計が止まっています')
    expect(await textOf('/work', chief)).toContain(`/work/surveys/${shut}"`)
    const officer = await site.signIn('officer')
    expect(await textOf(`/work/surveys/${shut}`, officer)).not.toContain('value="recount"')
    const asked = await site.post(`/work/surveys/${shut}`, { move: 'recount' }, chief)
    expect(asked.status).toBe(303)
    expect(await listUncounted(context)).toEqual([shut])
    expect(await recountSurvey(context, shut)).toMatchObject({
      problems: [{ code: 'survey/recount' }],
    })
    must(await countSurvey(context, seals, shut))
    const counted = await textOf(`/work/surveys/${shut}`, chief)
    expect(counted).toContain('集計のやり直しを頼んだ')
    expect(counted).toContain('結果を公表する')
  })
})

it('refuses to count what is not closed', async () => {
  const { context } = site.city
  const { id } = await openSurvey(context, questions, 1)
  expect(await countSurvey(context, seals, id)).toMatchObject({
    problems: [{ code: 'survey/state' }],
  })
  must(await closeSurvey(context, id))
})
