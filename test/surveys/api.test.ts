/** Surveys over the API: results once published and not before; with a key for surveys, the response and answers on paper. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { beginSurvey } from '../../src/actions/surveys/begin-survey.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { questionOf, surveyOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { operations } from '../../src/web/api/operations.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { closeSurvey, must, officeOf, openSurvey, type SurveyUnderWay } from './survey-at-work.ts'

const forSurveys = ['survey.read', 'survey.enter']

let site: RequestSite
let survey: SurveyUnderWay
let key: string
beforeAll(async () => {
  site = await openRequestSite()
  const questions = [
    questionOf(1, 'single', 2, { required: true, breakdown: true }),
    questionOf(2, 'single', 2),
  ]
  survey = await openSurvey(site.city.context, questions, 30, { maskBelow: 5 })
  key = await makeKey(forSurveys)
})
afterAll(() => site?.close())

async function makeKey(acts: readonly string[], office = ''): Promise<string> {
  const cookie = await site.signIn('administrator')
  const given = { name: '読み取り機', office, untilDay: '2022-03-31' }
  const body = new URLSearchParams(given)
  for (const act of acts) body.append('acts', act)
  const headers = { 'sec-fetch-site': 'same-origin', cookie }
  const page = await (await site.request('/tokens', { method: 'POST', body, headers })).text()
  return /tk_[\w-]{43}/.exec(page)?.[0] ?? ''
}

async function ask(
  path: string,
  withKey: string | null = null,
  body?: unknown,
  beside = '/surveys',
) {
  const response = await site.request(`/api/v1${beside}${path}`, {
    headers: {
      'content-type': 'application/json',
      ...(withKey === null ? {} : { authorization: `Bearer ${withKey}` }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: the shape is what is tested
  const said: any = await response.json()
  return { status: response.status, kept: response.headers.get('cache-control'), said }
}

async function beginPlanned(context: ActionContext) {
  const { questions: _, weighting: __, ...definition } = surveyOf([])
  return await beginSurvey(context, { office: await officeOf(context), definition, from: null })
}

const answersOf = (from: number, to: number) =>
  survey.tickets.slice(from, to).map((ticket, at) => ({
    ticket,
    values: [at < 2 ? '2' : '1', '1'],
  }))

function hasShape(name: keyof typeof operations, said: unknown): void {
  expect(operations[name].answer.shape.safeParse(said).error?.issues ?? [], name).toEqual([])
}

describe('with a key', () => {
  it('answers on paper are tried without a trace, then taken once', async () => {
    const path = `/${survey.id}/answers`
    const answers = [...answersOf(0, 20), { ticket: 'ticket', values: ['1'] }]
    const tried = await ask(path, key, { answers, dryRun: true })
    expect(tried).toMatchObject({ status: 200, said: { taken: 20, refused: [{ line: 21 }] } })
    hasShape('apiAddAnswers', tried.said)
    expect((await ask(`/${survey.id}/response`, key)).said.total.answered).toBe(0)
    expect((await ask(path, key, { answers })).said.taken).toBe(20)
    const again = await ask(path, key, { answers: answersOf(0, 2) })
    expect(again.said).toMatchObject({
      taken: 0,
      refused: [{ line: 1, problems: [{ code: 'paper/used' }] }, { line: 2 }],
    })
    expect(await ask(path, key, { answers: 'none' })).toMatchObject({ status: 422 })
  })

  it('one sees how many answered, and nothing of what they answered', async () => {
    const { status, said } = await ask(`/${survey.id}/response`, key)
    expect(status).toBe(200)
    hasShape('apiSurveyResponse', said)
    expect(said.total).toMatchObject({ sent: 30, answered: 20, rate: '66.7' })
    expect(Object.keys(said).sort()).toEqual(['id', 'state', 'strata', 'total'])
  })

  it('lists what is being prepared, for the offices of the key', async () => {
    const { context } = site.city
    const given = must(await beginPlanned(context))
    const { status, said } = await ask('', key, undefined, '/work/surveys?state=planned')
    expect(status).toBe(200)
    hasShape('apiSurveysAtWork', said)
    expect(said.surveys.map(({ id }: { id: string }) => id)).toEqual([given])
    const all = await ask('', key, undefined, '/work/surveys')
    expect(all.said.surveys.map(({ state }: { state: string }) => state).toSorted()).toEqual([
      'open',
      'planned',
    ])
    expect((await ask('', null, undefined, '/work/surveys')).status).toBe(401)
    const wrong = await ask('', key, undefined, '/work/surveys?state=done')
    expect(wrong).toMatchObject({ status: 422, said: { problems: [{ code: 'api/state' }] } })
    expect(JSON.stringify((await ask('')).said)).not.toContain(given)
  })

  it('opens nothing without one, with one for registers, or of another office', async () => {
    const [other] = await site.city.context.store.read(
      (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'hokage'`,
    )
    const elsewhere = await makeKey(forSurveys, other?.id)
    expect((await ask(`/${survey.id}/response`)).status).toBe(401)
    expect((await ask(`/${survey.id}/response`, await makeKey(['entry.add']))).status).toBe(403)
    expect((await ask(`/${survey.id}/response`, elsewhere)).status).toBe(404)
    const given = { answers: answersOf(20, 22) }
    expect((await ask('', elsewhere, undefined, '/work/surveys')).said.surveys).toEqual([])
    expect((await ask(`/${survey.id}/answers`, null, given)).status).toBe(401)
    expect((await ask(`/${survey.id}/answers`, elsewhere, given)).status).toBe(403)
    expect(await makeKey(['survey.move'])).toBe('')
  })
})

describe('sheets on paper that are typed twice', () => {
  const values = (text: string) => text.split(',')

  it('are sent again with another key, and settled, by the rules of the pages', async () => {
    const questions = [
      questionOf(1, 'single', 3),
      questionOf(2, 'multiple', 3),
      questionOf(3, 'single', 3, { onlyIf: { position: 1, options: [1] } }),
    ]
    const { context } = site.city
    const { id, tickets } = await openSurvey(context, questions, 4, { secondEntry: 100 })
    const again = await makeKey(['survey.enter'])
    const path = `/${id}/answers`
    const answers = ['1,1,2', '2,1,', '2,1,', '2,3,'].map((text, at) => ({
      ticket: tickets[at],
      values: values(text),
    }))
    expect((await ask(path, key, { answers })).said.again).toHaveLength(4)
    const waiting = await ask(`${path}/sheets`, again)
    hasShape('apiPaperSheets', waiting.said)
    expect(waiting.said).toEqual({ questions: 3, waiting: [1, 2, 3, 4], differing: [] })
    expect((await ask(`${path}/sheets/2`, again)).said).toMatchObject({
      state: 'waiting',
      questions: [],
    })

    const entries = ['1,1,2', '2,2,', '3,1,3', '2,1,'].map((text, at) => ({
      number: at + 1,
      values: values(text),
    }))
    const own = await ask(`${path}/second`, key, { entries })
    expect(own.said).toMatchObject({
      taken: 0,
      refused: [{ problems: [{ code: 'paper/own' }] }, {}, {}, {}],
    })
    const tried = await ask(`${path}/second`, again, { entries, dryRun: true })
    expect(tried.said).toEqual({ taken: 4, differing: [], refused: [] })
    const taken = await ask(`${path}/second`, again, { entries })
    hasShape('apiAddSecondEntries', taken.said)
    expect(taken.said).toEqual({ taken: 4, differing: [2, 3, 4], refused: [] })
    const twice = await ask(`${path}/second`, again, { entries: [...entries, entries[1]] })
    expect(twice.said.refused).toMatchObject([
      { line: 1, problems: [{ code: 'paper/number' }] },
      { line: 2, problems: [{ code: 'paper/differs' }] },
      { line: 3 },
      { line: 4 },
      { line: 5 },
    ])

    const sheet = await ask(`${path}/sheets/2`, again)
    hasShape('apiPaperSheet', sheet.said)
    expect(sheet.kept).toBe('no-store')
    expect(sheet.said.questions).toEqual([
      { position: 1, kind: 'same', first: null, second: null },
      { position: 2, kind: 'differing', first: [1], second: [2] },
      { position: 3, kind: 'same', first: null, second: null },
    ])
    const settle = (number: number, body: unknown) => ask(`${path}/sheets/${number}`, again, body)
    const decide = (...answers: readonly (readonly [number, string, string?])[]) => ({
      answers: answers.map(([position, as, words = '']) => ({ position, as, words })),
    })
    expect((await settle(2, decide())).said.problems).toMatchObject([
      { code: 'answer/2/undecided' },
    ])
    const opened = await settle(2, decide([2, 'second'], [1, 'typed', '1']))
    expect(opened).toMatchObject({ status: 422, said: { problems: [{ code: 'answer/3/opened' }] } })
    const whole = decide([2, 'second'], [1, 'typed', '1'], [3, 'typed', '3'])
    const done = await settle(2, whole)
    hasShape('apiSettlePaperSheet', done.said)
    expect(done.said).toEqual({ number: 2, outcome: 'counted' })
    const late = await settle(2, whole)
    expect(late).toMatchObject({ status: 409, said: { problems: [{ code: 'paper/settled' }] } })
    expect(late.said.problems[0].message).toMatch(
      /この紙は、読み取り機が令和3年6月10日 10:00に確かめ/,
    )
    const gone = await ask(`${path}/sheets/2`, again)
    hasShape('apiPaperSheet', gone.said)
    expect(gone.said).toMatchObject({ state: 'counted', settledBy: '読み取り機', questions: [] })
    expect((await settle(3, { invalid: '' })).said.problems).toMatchObject([
      { code: 'paper/reason' },
    ])
    expect((await settle(3, { invalid: '読めない' })).said.outcome).toBe('invalid')
    expect((await settle(4, decide([2, 'first'], [9, 'typed', '1']))).status).toBe(422)
    expect((await settle(4, decide([2, 'first'], [2, 'second']))).said.problems).toMatchObject([
      { code: 'api/twice' },
    ])
    expect((await settle(4, { position: 2 })).said.problems).toMatchObject([
      { code: 'api/unreadable' },
    ])
    expect((await settle(4, decide([2, 'first']))).status).toBe(200)
    expect((await settle(99, decide())).said.problems).toMatchObject([{ code: 'paper/none' }])
    expect((await ask(`${path}/sheets`, again)).said).toMatchObject({ waiting: [], differing: [] })

    must(await closeSurvey(context, id))
    must(await moveSurveyOn(context, id, { move: 'publish', reason: '' }))
    expect((await ask(`/${id}`)).said.result.answers).toBe(3)
    expect((await ask(`${path}/sheets/2`, again)).said.state).toBe('closed')
  })

  it('open to no key that may not enter answers, or of another office', async () => {
    const [other] = await site.city.context.store.read(
      (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'hokage'`,
    )
    const elsewhere = await makeKey(forSurveys, other?.id)
    const reader = await makeKey(['survey.read'])
    const path = `/${survey.id}/answers`
    const entries = { entries: [{ number: 1, values: ['1'] }] }
    const decided = { answers: [] }
    for (const [to, body] of [
      [`${path}/sheets`, undefined],
      [`${path}/sheets/1`, undefined],
      [`${path}/second`, entries],
      [`${path}/sheets/1`, decided],
    ] as const) {
      expect((await ask(to, null, body)).status, to).toBe(401)
      expect((await ask(to, reader, body)).status, to).toBe(403)
      expect((await ask(to, elsewhere, body)).status, to).toBe(body === undefined ? 404 : 403)
    }
  })
})

describe('without a key', () => {
  it('the result is empty before it is published, and masked afterwards', async () => {
    const before = await ask(`/${survey.id}`)
    hasShape('apiSurvey', before.said)
    expect(before.said).toMatchObject({ state: 'open', result: null })
    const { context } = site.city
    must(await closeSurvey(context, survey.id))
    expect((await ask(`/${survey.id}`)).said.result).toBeNull()
    must(await moveSurveyOn(context, survey.id, { move: 'publish', reason: '' }))
    const { said } = await ask(`/${survey.id}`)
    hasShape('apiSurvey', said)
    expect(said.result).toMatchObject({ answers: 20, response: { answered: 20, rate: '66.7' } })
    const [first] = said.result.questions
    expect(first.rows.map(({ count }: { count: number | null }) => count)).toEqual([null, null])
    const list = await ask('')
    hasShape('apiSurveys', list.said)
    expect(list.said.surveys.map(({ id }: { id: string }) => id)).toContain(survey.id)
  })
})
