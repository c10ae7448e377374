/**
 * Figures of surveys as evidence: 33.8 % and 37.5 % as in a ward's self-evaluation, here of the fictional city, counted
 * from its own answers; the sheets that promised more come out unmet, and one walks down to the counts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionContext } from '../../src/actions/context.ts'
import { getTrace } from '../../src/actions/evidence/get-trace.ts'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { bindAnswer, listBindings, unbindAnswer } from '../../src/actions/surveys/bind-answer.ts'
import { enterAnswers } from '../../src/actions/surveys/enter-answers.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { limitBinding } from '../../src/store/evidence/measure-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { closeSurvey, must, openSurvey, seals } from './survey-at-work.ts'

let city: TestCity
let context: ActionContext
beforeAll(async () => {
  city = await openTestCity()
  context = city.context
})
afterAll(() => city.close())

const known = '地域の集まりを知っている区民の割合'
const heard = '区役所が意見を聞いていると感じる区民の割合'

/** The ward's sheet of 2020 with other promises in it; what it reports is left out. */
function sheet(): Uint8Array {
  const text = readFileSync(
    join(import.meta.dirname, '../../samples/sheets/tsubakizaka/2020-evaluated.txt'),
    'utf8',
  )
  const promised = text
    .replaceAll('見守りに協力する店や事業所の新規登録数 10件', `${known} 44.7%以上`)
    .replaceAll(
      /区民アンケートで、近所に気にかけてくれる人がいると答えた区民の割合: 56\.5%以上/gu,
      `${heard} 41%以上`,
    )
  return Buffer.from(promised)
}

const bound = async (id: string) => (await listBindings(context, id))?.bindings ?? []

describe('shares of a survey', () => {
  it('give a sheet its outcome, and their counts are at the end of the way down', async () => {
    const office = '椿坂区'
    const file = { name: '令和2年度.txt', bytes: sheet() }
    must(await importDocument(context, file, { office, fiscalYear: null }))
    const { id, tickets } = await openSurvey(
      context,
      [questionOf(1, 'single', 2), questionOf(2, 'single', 4)],
      400,
      { fiscalYear: fiscalYear(2020) },
    )
    must(await bindAnswer(context, id, { indicator: known, position: 1, codes: [1] }))
    must(await bindAnswer(context, id, { indicator: heard, position: 2, codes: [1, 2] }))
    expect(
      await bindAnswer(context, id, { indicator: heard, position: 1, codes: [2] }),
    ).toMatchObject({ problems: [{ code: 'binding/bound' }] })
    const rows = tickets.map((ticket, at) => ({
      line: at + 1,
      // 135 of 400 know it: 33.75; 40 + 110 of 400 feel heard: 37.5
      fields: [ticket, at < 135 ? '1' : '2', at < 40 ? '1' : at < 150 ? '2' : at < 300 ? '3' : '4'],
    }))
    must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
    must(await closeSurvey(context, id))

    const year = await getOfficeYear(context, {
      office: 'tsubakizaka',
      fiscalYear: fiscalYear(2020),
    })
    const judged = year?.sheets.find(({ sheet }) =>
      sheet.yearPlan.targets.some(({ target }) => target.indicator === known),
    )
    expect(judged?.judgement?.outcome).toBe('unmet')
    const byIndicator = (name: string) =>
      judged?.judgement?.targets.find(({ actual }) => actual?.indicator === name)
    expect(byIndicator(known)).toMatchObject({ outcome: 'unmet', actual: { n: 400 } })
    expect(byIndicator(known)?.actual?.value).toEqual({ coefficient: 338n, scale: 1 })
    expect(byIndicator(heard)?.actual?.value).toEqual({ coefficient: 375n, scale: 1 })

    const binding = (await bound(id)).find(({ indicator }) => indicator.name === heard)
    const asked = { register: 'survey', measure: binding?.id ?? '', after: null }
    const trace = await getTrace(context, { ...asked, fiscalYear: fiscalYear(2020) })
    expect(trace?.figures[0]?.sheets[0]?.judgement?.outcome).toBe('unmet')
    const [counting, about, counts] = trace?.steps ?? []
    expect(counting?.text).toMatchObject({
      ja: expect.stringContaining('人を合わせて、150人÷400人＝37.5%です。'),
      en: expect.stringContaining(' together: 150 ÷ 400 = 37.5%.'),
    })
    expect(about?.link).toEqual({ to: 'survey', id })
    expect(counts?.rows?.cells.map(([, count]) => count)).toEqual(['40', '110', '150', '100'])
    const { interval } = trace?.figures[0]?.observation.measurement ?? {}
    expect(interval).toEqual({
      low: { coefficient: 329n, scale: 1 },
      high: { coefficient: 423n, scale: 1 },
    })

    must(await unbindAnswer(context, id, binding?.id ?? ''))
    const again = await getOfficeYear(context, {
      office: 'tsubakizaka',
      fiscalYear: fiscalYear(2020),
    })
    const same = again?.sheets.find(({ sheet }) => sheet.number === judged?.sheet.number)
    const outcomes = same?.judgement?.targets.map(({ indicator, outcome }) => [indicator, outcome])
    expect(outcomes).toContainEqual([heard, 'undetermined'])
    expect(outcomes).toContainEqual([known, 'unmet'])
  })

  it('are weighted where the survey is, several answers together, and the way down shows it', async () => {
    const questions = [questionOf(1, 'single', 2, { breakdown: true }), questionOf(2, 'single', 3)]
    const weighting = {
      position: 1,
      populations: [
        { option: 1, population: 900 },
        { option: 2, population: 100 },
      ],
    }
    const { id, tickets } = await openSurvey(context, questions, 100, {
      ...{ series: '重みの調査', fiscalYear: fiscalYear(2020), maskBelow: 0, weighting },
    })
    must(await bindAnswer(context, id, { indicator: '届いた割合', position: 2, codes: [1, 2] }))
    const rows = tickets.map((ticket, at) => ({
      line: at + 1,
      // of 40 young 10 and 10 say 1 and 2, of 60 old 6 and 9
      fields: [
        ticket,
        at < 40 ? '1' : '2',
        at < 10 || (at >= 40 && at < 46) ? '1' : at < 20 || (at >= 46 && at < 55) ? '2' : '3',
      ],
    }))
    must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
    must(await closeSurvey(context, id))
    const [binding] = await bound(id)
    const asked = { register: 'survey', measure: binding?.id ?? '', after: null }
    const trace = await getTrace(context, { ...asked, fiscalYear: fiscalYear(2020) })
    const figure = trace?.figures[0]?.observation
    // 900 × 20/40 + 100 × 15/60 = 475 of 1,000; as counted it would be 35 of 100
    expect(figure?.value).toEqual({ coefficient: 475n, scale: 1 })
    expect(figure?.measurement?.method).toContain('人口に合わせた補正')
    expect(trace?.steps[0]?.text?.ja).toContain('人口に合わせて補正した割合で47.5%です。')
    const table = trace?.steps[2]?.rows
    expect(table?.columns).toContain('補正後(%)')
    // 900 × 10/40 + 100 × 6/60; 900 × 10/40 + 100 × 9/60
    expect(table?.cells.map((cells) => cells[4])).toEqual(['23.5', '24.0', '52.5'])
  })

  it('hand nothing over that is masked', async () => {
    const { id, tickets } = await openSurvey(context, [questionOf(1, 'single', 2)], 30, {
      series: '小さな調査',
    })
    must(await bindAnswer(context, id, { indicator: '答えた人の割合', position: 1, codes: [1] }))
    const rows = tickets.map((ticket, at) => ({
      line: at + 1,
      fields: [ticket, at < 4 ? '1' : '2'],
    }))
    must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
    must(await closeSurvey(context, id))
    const [binding] = await bound(id)
    const asked = { register: 'survey', measure: binding?.id ?? '', after: null }
    expect(await getTrace(context, { ...asked, fiscalYear: fiscalYear(2020) })).toBeNull()
  })

  it('hand nothing over for a year in which another measure speaks', async () => {
    const { id, tickets } = await openSurvey(context, [questionOf(1, 'single', 2)], 60, {
      series: '引き継いだ調査',
      fiscalYear: fiscalYear(2020),
    })
    must(await bindAnswer(context, id, { indicator: '引き継いだ割合', position: 1, codes: [1] }))
    const [binding] = await bound(id)
    await context.store.write((sql) => limitBinding(sql, binding?.id ?? '', fiscalYear(2019)))
    const rows = tickets.map((ticket, at) => ({
      line: at + 1,
      fields: [ticket, at < 20 ? '1' : '2'],
    }))
    must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
    must(await closeSurvey(context, id))
    const asked = { register: 'survey', measure: binding?.id ?? '', after: null }
    expect(await getTrace(context, { ...asked, fiscalYear: fiscalYear(2020) })).toBeNull()
    expect(await bound(id)).toEqual([])
  })
})
