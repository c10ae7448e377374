/**
 * Weighted surveys without weighted shares: where a group lives and did not answer its office is told which, and the public
 * is told why nothing is weighted, by the page, the report, the workbook and the API alike.
 */
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterAnswers } from '../../src/actions/surveys/enter-answers.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import type { AskedQuestion } from '../../src/evidence/survey/survey.ts'
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

interface Asked {
  readonly second: AskedQuestion
  /** What the nth of a group says to it. */
  readonly says: (nth: number, group: number) => string
  readonly maskBelow?: number
}

/** Ten of each group say 1, and ten 2. */
const halves: Asked = { second: questionOf(2, 'single', 2), says: (nth) => String((nth % 2) + 1) }

/** Published, and answered by the groups given, each by twenty. */
async function publish(
  series: string,
  groups: readonly number[],
  { second, says, maskBelow = 10 }: Asked = halves,
): Promise<string> {
  const { context } = site.city
  const questions = [questionOf(1, 'single', 3, { breakdown: true }), second]
  const more = { series, maskBelow, weighting }
  const { id, tickets } = await openSurvey(context, questions, groups.length * 20, more)
  const rows = tickets.map((ticket, at) => {
    const group = groups[Math.floor(at / 20)] ?? 0
    return { line: at + 1, fields: [ticket, String(group), says(at % 20, group)] }
  })
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
    // nor is a word explained that stands nowhere
    expect(open).not.toContain('「補正後」は')
  })

  it('is no matter where everybody is heard', async () => {
    const { office, open } = await pagesOf(await publish('みなの調査', [1, 2, 3]))
    expect(office).not.toContain(warning)
    expect(open).not.toContain(reason)
    expect(open).toContain('補正後 %')
  })
})

/** Everywhere it is told to the public; without spaces, as a PDF breaks its lines anywhere. */
async function toldOf(id: string) {
  const get = (path: string) => site.request(path)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await (await get(`/surveys/${id}/report/xlsx`)).arrayBuffer())
  const last: unknown[] = []
  book.getWorksheet('重み')?.eachRow((row, nth) => {
    if (nth > 1) last.push(row.getCell(9).value)
  })
  const api = await (await get(`/api/v1/surveys/${id}`)).json()
  return {
    japanese: await (await get(`/surveys/${id}`)).text(),
    english: await (await get(`/en/surveys/${id}`)).text(),
    pdf: await textOf(await (await get(`/surveys/${id}/report/pdf`)).arrayBuffer()),
    workbook: last,
    api: (api as { result: { unweighted: string | null } }).result.unweighted,
  }
}

describe('why nothing is weighted', () => {
  const reasons = {
    group: [
      '答えた人がいないか、人数が少なくて秘匿した区分があるため、補正後の割合は示していません。',
      'In some group nobody answered, or so few that it is masked, so no weighted shares are given.',
    ],
    masked: [
      '補正後の割合を出すと秘匿した数が分かってしまうため、補正後の割合は示していません。',
      'Weighted shares would give masked numbers away, so none are given.',
    ],
    silent: [
      'どの設問にも、だれも答えなかった区分があるため、補正後の割合は示していません。',
      'Each question was passed over by a whole group, so no weighted shares are given.',
    ],
    nothing: [
      '重みをつけて数える答えがほかの設問にないため、補正後の割合はありません。',
      'No other question has answers to weight, so there are no weighted shares.',
    ],
  } as const
  const free: Asked = { second: questionOf(2, 'text', 0), says: () => 'よい町です' }
  // two in each group say 2: cells of the table are masked, and no group is
  const uneven: Asked = { ...halves, says: (nth) => (nth < 18 ? '1' : '2') }
  const nobody: Asked = { ...halves, says: () => '' }
  const notTheThird: Asked = {
    ...halves,
    maskBelow: 0,
    says: (nth, group) => (group === 3 ? '' : halves.says(nth, group)),
  }
  const numbers: Asked = { ...notTheThird, second: questionOf(2, 'number', 0) }

  it.each([
    ['group', 'いない区分の調査', [1, 2], halves],
    ['masked', '少ない答えの調査', [1, 2, 3], uneven],
    // that nobody answered is masked as that few did
    ['masked', 'だれも答えない設問の調査', [1, 2, 3], nobody],
    ['silent', '区分が飛ばした設問の調査', [1, 2, 3], notTheThird],
    ['silent', '区分が数を書かない調査', [1, 2, 3], numbers],
    ['nothing', '自由記述の調査', [1, 2, 3], free],
    ['nothing', '自由記述で区分も欠ける調査', [1, 2], free],
    [null, 'みなが答えた調査', [1, 2, 3], halves],
  ] as const)('is told as %s by %s', async (why, series, groups, asked) => {
    const told = await toldOf(await publish(series, groups, asked))
    for (const [reason, [japanese, english]] of Object.entries(reasons)) {
      const said = {
        japanese: told.japanese.includes(japanese),
        english: told.english.includes(english),
        pdf: told.pdf.includes(japanese),
      }
      const isSaid = reason === why
      expect(said, reason).toEqual({ japanese: isSaid, english: isSaid, pdf: isSaid })
    }
    const own = why === null ? null : reasons[why][0]
    expect(told.workbook).toEqual([own, own, own])
    expect(told.api).toBe(why)
  })

  it('is told of one question beside it, its shares as its numbers', async () => {
    const shares = await toldOf(await publish('飛ばした設問の割合', [1, 2, 3], notTheThird))
    for (const text of [shares.japanese, shares.pdf]) {
      expect(text).toContain('この設問にだれも答えなかった区分がある')
    }
    expect(shares.english).toContain('in some group nobody answered this question')
    const { japanese, pdf } = await toldOf(await publish('飛ばした設問の数', [1, 2, 3], numbers))
    for (const text of [japanese, pdf])
      expect(text).toContain('補正後の平均と中央値は示していません')
  })
})

async function textOf(pdf: ArrayBuffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join('')
    }),
  )
  return pages.join('')
}
