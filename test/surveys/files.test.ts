/** What surveys print: letters with a number and a code, the report, the tables; each through its own address. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getResult } from '../../src/actions/surveys/get-result.ts'
import { makeSlips } from '../../src/actions/surveys/import-recipients.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import {
  answerWith,
  closeSurvey,
  must,
  openSurvey,
  type SurveyUnderWay,
  seals,
} from './survey-at-work.ts'

let site: RequestSite
let survey: SurveyUnderWay
let cookie: string
beforeAll(async () => {
  site = await openRequestSite()
  const questions = [
    questionOf(1, 'single', 3, { breakdown: true }),
    questionOf(2, 'multiple', 4),
    questionOf(3, 'text', 0),
  ]
  survey = await openSurvey(site.city.context, questions, 6, { maskBelow: 2 })
  cookie = await site.signIn('officer')
})
afterAll(() => site.close())

const look = (path: string) => site.request(path, { headers: { cookie } })

async function pdfPages(answer: Response): Promise<number> {
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()) }).promise
  return pdf.numPages
}

/** Of each page, without spaces. */
async function textOfPages(answer: Response): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()) }).promise
  return await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent()
      const text = items.map((item) => ('str' in item ? item.str : '')).join('')
      return text.replaceAll(/\s/gu, '')
    }),
  )
}

describe('letters', () => {
  const letters = (kind: string) => look(`/work/surveys/${survey.id}/letters/${kind}/1`)

  it('offer no slips, and say how to make some, while everybody has a letter', async () => {
    expect(await (await look(`/work/surveys/${survey.id}/recipients`)).text()).not.toContain(
      '/slip/',
    )
    const answer = await letters('slip')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('名前のない回答票がありません')
  })

  it.each([
    ['invitation', 12, '依頼の手紙と質問票'],
    ['reminder', 12, 'まだ答えていない人への手紙'],
    ['slip', 2, '手渡しの回答票'],
  ])('as %s come with two pages each, slips four to a page', async (kind, pages, name) => {
    if (kind === 'slip') must(await makeSlips(site.city.context, seals, survey.id, 5))
    const answer = await letters(kind)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent(name))
    expect(await pdfPages(answer)).toBe(pages)
  })

  it('keep the name off the sheets that come back, and the number on each of them', async () => {
    const pages = await textOfPages(await letters('invitation'))
    for (const [at, ticket] of survey.tickets.entries()) {
      const [letter = '', sheet = ''] = pages.slice(at * 2)
      expect(letter).toContain(`椿${at}様`)
      expect(letter).toContain('Youcanalsoanswerin')
      expect(letter).not.toContain('1つ目のおたずね')
      expect(sheet).toContain(`回答番号${ticket}`)
      expect(sheet).toContain('1つ目のおたずね')
      expect(sheet).not.toMatch(/椿\d|汐待市椿坂区\d/u)
    }
  })

  it('and slips have no number in common, lest a number that was handed out is somebody’s', async () => {
    const slips = (await textOfPages(await letters('slip'))).join('')
    const numbers = slips.match(/(?:[0-9a-z]{4}-){3}[0-9a-z]{4}/gu) ?? []
    expect(new Set(numbers).size).toBe(5)
    expect(numbers.filter((number) => survey.tickets.includes(number))).toEqual([])
    const pages = await textOfPages(await letters('reminder'))
    expect(pages).toHaveLength(12)
    const html = await (await look(`/work/surveys/${survey.id}`)).text()
    expect(html).toMatch(/<th scope="row">手渡し<\/th>/u)
  })

  it('are for the office alone', async () => {
    const other = await site.signIn('headquarters')
    const path = `/work/surveys/${survey.id}/letters/invitation/1`
    expect((await site.request(path, { headers: { cookie: other } })).status).toBe(403)
  })
})

describe('a published result', () => {
  it('comes as a report, a workbook and a table, and not before', async () => {
    const report = (format: string) => site.request(`/surveys/${survey.id}/report/${format}`)
    expect((await report('csv')).status).toBe(404)
    for (const [at, ticket] of survey.tickets.entries()) {
      must(await answerWith(site.city.context, ticket, { 1: [at < 4 ? '1' : '2'], 2: ['1', '4'] }))
    }
    must(await closeSurvey(site.city.context, survey.id))
    must(await moveSurveyOn(site.city.context, survey.id, { move: 'publish', reason: '' }))
    expect(await pdfPages(await report('pdf'))).toBeGreaterThan(0)
    const csv = await (await report('csv')).text()
    expect(csv).toContain('1つ目のおたずね,1,,,1,選択肢1,6,4,66.7')
    const book = await report('xlsx')
    expect(new Uint8Array(await book.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([80, 75]))
    const html = await (await site.request(`/surveys/${survey.id}`)).text()
    expect(html).toContain('66.7')
    expect(html).toContain('（n=6）')
    const english = await (await site.request(`/en/surveys/${survey.id}`)).text()
    expect(english).toContain('Question 1 (n=6)')
    expect(english).toContain('By the answers to question 1')
    // five slips beside six people without a stratum
    expect(english).toMatch(/<th scope="row">No group<\/th>.*<th scope="row">Handed out<\/th>/su)
    expect(english).not.toMatch(/手渡し|区分なし/u)
  })
  it('is compared with the waves before it, and never with one that came later', async () => {
    const { context } = site.city
    const more = { maskBelow: 2, fiscalYear: fiscalYear(2021) }
    const later = await openSurvey(context, [], 4, more, survey.id)
    for (const ticket of later.tickets) must(await answerWith(context, ticket, { 1: ['1'] }))
    must(await closeSurvey(context, later.id))
    must(await moveSurveyOn(context, later.id, { move: 'publish', reason: '' }))
    const compared = async (id: string) =>
      (await getResult(context, id))?.published?.comparisons.map(({ points }) =>
        points.map((point) => point.survey),
      )
    expect(await compared(survey.id)).toEqual([])
    expect((await compared(later.id))?.[0]).toEqual([survey.id, later.id])
    const pageOf = async (id: string) => await (await site.request(`/surveys/${id}`)).text()
    expect(await pageOf(survey.id)).not.toContain('前回との差')
    const [, table = ''] = (await pageOf(later.id)).split('前回との差')
    // the third answer is hidden in both
    expect(table.slice(0, table.indexOf('</table>'))).toMatch(/選択肢3.*秘匿.*秘匿.*—/su)
  })
})
