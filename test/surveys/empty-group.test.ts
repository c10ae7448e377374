/** A weighted survey in which one group lives and did not answer: its office is told which, the public why nothing is weighted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterAnswers } from '../../src/actions/surveys/enter-answers.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { closeSurvey, must, openSurvey, seals } from './survey-at-work.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(() => site.close())

const weighting = {
  position: 1,
  populations: [400, 300, 300].map((population, at) => ({ option: at + 1, population })),
}

/** Published, and answered by the groups given, each by twenty. */
async function publish(series: string, groups: readonly number[]): Promise<string> {
  const { context } = site.city
  const questions = [questionOf(1, 'single', 3, { breakdown: true }), questionOf(2, 'single', 2)]
  const more = { series, maskBelow: 10, weighting }
  const { id, tickets } = await openSurvey(context, questions, groups.length * 20, more)
  const rows = tickets.map((ticket, at) => ({
    line: at + 1,
    // ten of each group say 1, and ten 2
    fields: [ticket, String(groups[Math.floor(at / 20)]), at % 2 === 0 ? '1' : '2'],
  }))
  must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
  must(await closeSurvey(context, id))
  must(await moveSurveyOn(context, id, { move: 'publish', reason: '' }))
  return id
}

async function pagesOf(id: string) {
  const headers = { cookie: await site.signIn('officer') }
  const office = await (await site.request(`/work/surveys/${id}/results`, { headers })).text()
  return { office, open: await (await site.request(`/surveys/${id}`)).text() }
}

const warning = '補正後の割合を出せません'
const reason = '補正後の割合は示していません'

describe('a group in which nobody answered', () => {
  it('is named to its office, with what to do, and not to the public', async () => {
    const { office, open } = await pagesOf(await publish('若い人のいない調査', [1, 2]))
    expect(office).toContain(warning)
    expect(office).toMatch(/「選択肢3」\s*に答えた人がいません/u)
    expect(office).toContain('区分をまとめるか、その区分に送る数を増やしてください')
    expect(open).toContain(reason)
    expect(open).not.toContain(warning)
    expect(open).not.toContain('補正後 %')
  })

  it('is no matter where everybody is heard', async () => {
    const { office, open } = await pagesOf(await publish('みなの調査', [1, 2, 3]))
    expect(office).not.toContain(warning)
    expect(open).not.toContain(reason)
    expect(open).toContain('補正後 %')
  })
})
