/**
 * Weights whose people do not add up to the population: the office is told beside the button that opens the survey, is not
 * kept from opening it, and the reader of the result is told too.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginSurvey, changeSurvey } from '../../src/actions/surveys/begin-survey.ts'
import { enterAnswers } from '../../src/actions/surveys/enter-answers.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { questionOf, surveyOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { ok } from '../../src/lib/problem.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { closeSurvey, must, officeOf, openSurvey, seals } from './survey-at-work.ts'

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
})
afterAll(() => site.close())

const questions = [questionOf(1, 'single', 2, { breakdown: true }), questionOf(2, 'number', 0)]
/** Of 54,000. */
const weighting = {
  position: 1,
  populations: [
    { option: 1, population: 30_000 },
    { option: 2, population: 23_000 },
  ],
}

async function pageOf(path: string): Promise<string> {
  const headers = { cookie: await site.signIn('officer') }
  return await (await site.request(path, { headers })).text()
}

describe('weights that do not add up to the population', () => {
  it('are told before the survey opens, beside the step that opens it, until they are mended', async () => {
    const { context } = site.city
    const { questions: _, weighting: __, ...definition } = surveyOf([], { series: '準備中の調査' })
    const office = await officeOf(context)
    const id = must(await beginSurvey(context, { office, definition, from: null }))
    const weigh = (option: number, population: number) =>
      changeSurvey(context, id, (kept) => {
        const rest = weighting.populations.filter((each) => each.option !== option)
        const populations = [...rest, { option, population }]
        return ok({ ...kept, questions, weighting: { position: 1, populations } })
      })
    must(await weigh(2, 23_000))
    const told = '合計は53,000人で、母集団の54,000人より1,000人少ないです'
    expect(await pageOf(`/work/surveys/${id}`)).toContain(told)
    must(await weigh(2, 24_000))
    expect(await pageOf(`/work/surveys/${id}`)).not.toContain('重みに使う選択肢ごとの人数の合計')
  })

  it('keep nobody from opening, and are told where the result is published', async () => {
    const { context } = site.city
    const { id, tickets } = await openSurvey(context, questions, 40, {
      ...{ series: '合わない調査', maskBelow: 10, weighting },
    })
    const rows = tickets.map((ticket, at) => ({
      line: at + 1,
      fields: [ticket, String((at % 2) + 1), String(at % 7)],
    }))
    must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
    must(await closeSurvey(context, id))
    must(await moveSurveyOn(context, id, { move: 'publish', reason: '' }))
    expect(await pageOf(`/work/surveys/${id}`)).not.toContain('始める前に確かめてください')
    const told = '区分の人口の合計（53,000人）は、母集団（54,000人）と同じではありません'
    expect(await pageOf(`/surveys/${id}`)).toContain(told)
    expect(await pageOf(`/en/surveys/${id}`)).toContain(
      'The people of the groups add up to 53,000, not to the population of 54,000',
    )
  })
})

describe('the design of a survey', () => {
  it('lists the numbers people are written to, and can only be read once it is open', async () => {
    const { context } = site.city
    const { id } = await openSurvey(context, questions, 1, { series: '読むだけの調査', weighting })
    const html = await pageOf(`/work/surveys/${id}/design`)
    expect(html).toContain('問1は、1 選択肢1、2 選択肢2。')
    expect(html).toMatch(/<fieldset class="form-whole" disabled/u)
    expect(html).not.toContain('保存する')
  })
})
