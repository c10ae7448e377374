/**
 * Nothing of the answers is seen before a survey is closed: two surveys alike but for what was answered are alike, byte by
 * byte, on every page, in every file and in the API, for their office, for others and for everybody.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countSurvey } from '../../src/actions/surveys/count-survey.ts'
import { enterAgain } from '../../src/actions/surveys/enter-again.ts'
import { enterAnswers } from '../../src/actions/surveys/enter-answers.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { readLines } from '../../src/actions/surveys/read-rows.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { roles } from '../../src/people/role.ts'
import { apiRoutes } from '../../src/web/routes/api.ts'
import { surveyRoutes } from '../../src/web/routes/surveys.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { answerWith, must, openSurvey, seals } from './survey-at-work.ts'

const questions = [
  questionOf(1, 'single', 2, { breakdown: true }),
  questionOf(2, 'multiple', 3),
  questionOf(3, 'text', 0),
]

let site: RequestSite
/** Everybody said 1 here, and 2 there. */
let ones = ''
let twos = ''
/** Who looks, by the headers they send. */
const lookers = new Map<string, Readonly<Record<string, string>>>()
beforeAll(async () => {
  site = await openRequestSite()
  ones = await open('1')
  twos = await open('2')
  lookers.set('a visitor', {})
  for (const role of roles) lookers.set(role, { cookie: await site.signIn(role) })
  lookers.set('a program', { authorization: `Bearer ${await makeKey()}` })
})
afterAll(() => site?.close())

async function makeKey(): Promise<string> {
  const body = new URLSearchParams({ name: '読み取り機', office: '', untilDay: '2022-03-31' })
  for (const act of ['survey.read', 'survey.enter']) body.append('acts', act)
  const headers = { 'sec-fetch-site': 'same-origin', ...lookers.get('administrator') }
  const page = await (await site.request('/tokens', { method: 'POST', body, headers })).text()
  return /tk_[\w-]{43}/.exec(page)?.[0] ?? ''
}

async function open(code: string): Promise<string> {
  const { context } = site.city
  const { id, tickets } = await openSurvey(context, questions, 12, {
    secondEntry: 100,
    maskBelow: 0,
  })
  for (const ticket of tickets.slice(0, 8)) {
    must(await answerWith(context, ticket, { 1: [code], 2: [code, '3'], 3: [`言葉${code}`] }))
  }
  const rows = must(
    readLines(
      tickets
        .slice(8, 10)
        .map((each) => `${each},${code},${code},`)
        .join('\n'),
    ),
  )
  must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
  const again = must(readLines(`1,${code},${code},`))
  must(await enterAgain(context, seals, id, { rows: again, dryRun: false, ownToo: true }))
  return id
}

/** Addresses about one survey; a sheet whose entries differ is shown to whoever settles it, and is told of elsewhere. */
const addresses = [...Object.values(surveyRoutes), ...Object.values(apiRoutes)]
  .filter(({ method, path }) => method === 'GET' && path.includes(':survey'))
  .flatMap(({ path }) => addressesOf(path))

function addressesOf(path: string): readonly string[] {
  const filled = path.replace(':batch', '1').replace(':position', '3').replace(':number', '1')
  const choice = /:\w+\{(?<choices>[^}]+)\}/.exec(filled)
  if (choice === null) return [filled]
  const choices = choice.groups?.['choices']?.split('|') ?? []
  return choices.map((chosen) => filled.replace(choice[0], chosen))
}

async function bytesAt(path: string, survey: string, who: string) {
  const headers = lookers.get(who) ?? {}
  const answer = await site.request(path.replace(':survey', survey), { headers })
  return { status: answer.status, text: plain(await answer.text(), survey) }
}

/** Without what is drawn at random for each survey and each form. */
function plain(text: string, survey: string): string {
  return text
    .replaceAll(survey.slice(0, 8), 'SURVEY')
    .replaceAll(
      /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|SURVEY(?:-[\da-f]{4}){3}-[\da-f]{12}/gu,
      '#',
    )
    .replaceAll(/[2-9a-z]{4}(?:-[2-9b-z]{4}){3}/gu, 'TICKET')
}

describe('before it is closed', () => {
  it('looks at every address there is about one survey', async () => {
    expect(addresses.length).toBeGreaterThan(18)
    const told = await bytesAt('/api/v1/surveys/:survey/response', ones, 'a program')
    expect(told).toMatchObject({ status: 200, text: expect.stringContaining('"answered":10') })
    expect(addresses).toContain('/work/surveys/:survey/results')
    expect(addresses).toContain('/api/v1/surveys/:survey')
  })

  it.each(addresses.filter((path) => !path.includes('/letters/')))(
    '%s is the same whatever was answered, for everybody',
    async (path) => {
      for (const who of lookers.keys()) {
        const [one, two] = [await bytesAt(path, ones, who), await bytesAt(path, twos, who)]
        expect(two, who).toEqual(one)
      }
    },
  )

  it('while it is counted too, and tells them apart once it is', async () => {
    const { context } = site.city
    for (const id of [ones, twos]) {
      const sheet = must(readLines('2,-,-,言葉'))
      must(await enterAgain(context, seals, id, { rows: sheet, dryRun: false, ownToo: true }))
      const path = `/work/surveys/${id}/answers/sheets/2`
      const fields = { act: 'settle', q1: 'first', q2: 'first', q3: 'first' }
      expect((await site.post(path, fields, lookers.get('officer')?.['cookie'])).status).toBe(303)
      must(await moveSurveyOn(context, id, { move: 'close', reason: '試験' }))
    }
    for (const path of addresses.filter((each) => !each.includes('/letters/'))) {
      for (const who of lookers.keys()) {
        const [one, two] = [await bytesAt(path, ones, who), await bytesAt(path, twos, who)]
        expect(two, `${path} for ${who}`).toEqual(one)
      }
    }
    const results = '/work/surveys/:survey/results'
    expect((await bytesAt(results, ones, 'officer')).status).toBe(404)
    for (const id of [ones, twos]) must(await countSurvey(context, seals, id))
    const [one, two] = [
      await bytesAt(results, ones, 'officer'),
      await bytesAt(results, twos, 'officer'),
    ]
    expect(one.status).toBe(200)
    expect(two.text).not.toEqual(one.text)
    const open = await bytesAt('/surveys/:survey', ones, 'a visitor')
    expect(open).toEqual(await bytesAt('/surveys/:survey', twos, 'a visitor'))
  })
})
