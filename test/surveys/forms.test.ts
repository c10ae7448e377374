/** What officers send by the forms of surveys: nothing of it is dropped in silence, nothing of it breaks the site. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getSurvey } from '../../src/actions/surveys/get-survey.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { answerWith, must, officeOf, openSurvey, type SurveyUnderWay } from './survey-at-work.ts'

let site: RequestSite
let survey: SurveyUnderWay
let cookie: string
beforeAll(async () => {
  site = await openRequestSite()
  const questions = [questionOf(1, 'single', 2), questionOf(2, 'text', 0)]
  survey = await openSurvey(site.city.context, questions, 2)
  cookie = await site.signIn('officer')
})
afterAll(() => site.close())

describe('a form of surveys', () => {
  it('is given back where a day is none', async () => {
    const office = await officeOf(site.city.context)
    const fields = {
      office,
      title: '試し',
      series: '試し',
      opensOn: '2021-06-01',
      closesOn: '6月末',
    }
    const answer = await site.post('/work/surveys', fields, cookie)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('締切日を入れてください')
  })

  it('asks for nothing that is not on it', async () => {
    const office = await officeOf(site.city.context)
    const answer = await site.post('/work/surveys', { office }, cookie)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('締切日を入れてください')
    expect(html).not.toContain('名簿を消す日を入れてください')
  })

  it('keeps every line of a sheet on paper that was not taken', async () => {
    const [ticket = ''] = survey.tickets
    const lines = ['xxxx,1,"一行目', '二行目"', `${ticket},1,"はい`, 'そうです"', 'yyyy,2,'].join(
      '\r\n',
    )
    const path = `/work/surveys/${survey.id}/answers`
    const answer = await site.post(path, { lines, act: 'enter' }, cookie)
    const kept = /<textarea[^>]*name="lines"[^>]*>([^<]*)</.exec(await answer.text())?.[1]
    expect(kept?.trim().split('\n')).toEqual(['xxxx,1,&quot;一行目', '二行目&quot;', 'yyyy,2,'])
    expect((await getSurvey(site.city.context, survey.id))?.response.total.answered).toBe(1)
  })
})

it('says what an officer does while answers come in, and how many are still waited for', async () => {
  const other = await openSurvey(site.city.context, [questionOf(1, 'single', 2)], 3)
  const page = await site.request(`/work/surveys/${other.id}`, { headers: { cookie } })
  const text = await page.text()
  expect(text).toContain('まだ答えていない人は3人です')
  expect(text).toContain(`href="/work/surveys/${other.id}/answers"`)
  for (const ticket of other.tickets) {
    must(await answerWith(site.city.context, ticket, { 1: ['1'] }))
  }
  const full = await site.request(`/work/surveys/${other.id}`, { headers: { cookie } })
  expect(await full.text()).toContain('まだ答えていない人はいません')
})

describe('an address of surveys', () => {
  it.each(['texts/99999999999', 'texts/1e3', 'letters/invitation/9999999999999', 'letters/slip/0'])(
    'leads nowhere where its number is none: %s',
    async (rest) => {
      const path = `/work/surveys/${survey.id}/${rest}`
      expect((await site.request(path, { headers: { cookie } })).status).toBe(404)
    },
  )
})
