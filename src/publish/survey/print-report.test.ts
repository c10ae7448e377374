/** What the report of a survey says on paper. */
import { describe, expect, it } from 'vitest'
import { compareWaves, type Wave } from '../../evidence/survey/compare-waves.ts'
import { responseOf } from '../../evidence/survey/response.ts'
import { tabulate } from '../../evidence/survey/tabulate.ts'
import { beginTally, readTallies } from '../../evidence/survey/tally.ts'
import { questionOf, surveyOf } from '../../evidence/survey/testing/a-survey.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { uaFailures } from '../testing/ua-points.ts'
import { printSurveyReport } from './print-report.ts'
import { responseTable } from './response-data-table.ts'
import { surveyTable } from './survey-table.ts'

const questions = [
  questionOf(1, 'single', 2, { breakdown: true }),
  questionOf(2, 'multiple', 3),
  questionOf(3, 'number', 0),
  questionOf(4, 'text', 0),
]
const definition = surveyOf(questions, {
  maskBelow: 0,
  weighting: {
    position: 1,
    populations: [1, 2].map((option) => ({ option, population: option * 500 })),
  },
})
const tally = beginTally(definition)
for (let nth = 0; nth < 40; nth += 1) {
  tally.add([[1 + (nth % 2)], nth % 8 === 0 ? null : [1 + (nth % 3)], [nth % 5], null])
}
const result = tabulate(definition, readTallies(tally.cells()), tally.total())
const response = responseOf(definition, [
  { stratum: 'N', sent: 60, undelivered: 4, answered: 30 },
  { stratum: 'S', sent: 40, undelivered: 0, answered: 10 },
])

const wave = (year: number, share: string | null, method = '郵送'): Wave => ({
  survey: String(year),
  definition: surveyOf([], {
    fiscalYear: fiscalYear(year),
    design: { ...definition.design, method },
  }),
  version: questions[0]?.version ?? questionOf(1, 'single', 2).version,
  ...{ n: 40, share, weighted: false, interval: null },
})
const one = { position: 1, code: 1 }
/** Of the first option no weighted share may be shown. */
const asCounted = [{ weighted: null }]
const comparisons = [1, 2].map((code) => ({
  ...{ ...one, code },
  points: compareWaves([
    wave(2018, '40.0'),
    wave(2019, '45.0', '面接'),
    wave(2020, '50.0', '面接'),
  ]),
}))

describe('the report of a survey', () => {
  it('holds the points of PDF/UA-1, its bars among them, and says what the page says', async () => {
    const given = { municipality: '汐待市', office: '椿坂区', definition, response, result }
    const pdf = await printSurveyReport({ ...given, comparisons })
    expect(uaFailures(pdf)).toEqual([])
    const text = await textOf(pdf)
    expect(text).toContain('未回答')
    // 56 reached less 30, 40 less 10
    expect(text).toMatch(/N—60430265/)
    expect(text).toContain('補正後(%)')
    expect(text).toContain('「補正後」は、「設問1」の構成を')
    expect(text).toContain('図・95%の範囲・前の回との比較も、補正後の数字によります。')
    expect(text).toContain('前の回との比較（%）')
    expect(text).toContain('令和元年度は、調査の方法が変わったため、前の回とつながりません。')
    expect(text).toContain('+5.0ポイント')
  })

  it('says how it was weighted, and under a share of a wave its range', async () => {
    const given = { municipality: '汐待市', office: '椿坂区', definition, response, result }
    const ranged = { ...wave(2020, '50.0'), interval: { low: '41.0', high: '59.0' } }
    const points = compareWaves([wave(2019, '45.0'), ranged])
    const text = await textOf(
      await printSurveyReport({ ...given, comparisons: [{ ...one, points }] }),
    )
    // twenty of each group: 500 and 1,000 of 1,500 people against a half: 0.67 and 1.33
    expect(text).toContain('選択肢150033.32050.00.67選択肢21,00066.72050.01.33')
    expect(text).toContain('いちばん大きいのは「選択肢2」で、1件を1.33件として数えます')
    // 40 × (20 × 0.25 + 20) ÷ (20 × 0.5 + 20)² = 40 × 25 ÷ 900 = 1.11; 40 ÷ 1.11 = 36
    expect(text).toContain(
      '重みに差のない36件と同じ確かさです（実効サンプルサイズ36、デザイン効果1.11）',
    )
    // 0 to 4 in turn, alike in both groups: variance 2, as sure as 36, √(2 ÷ 35 × (54000 − 40) ÷ 53999) × t of 35, 2.030
    expect(text).toContain('数字補正前補正後（下は95%の範囲）平均2.02.01.5–2.5中央値2.02.0')
    expect(text).toContain('数を書く設問では、95%の範囲は平均のものです')
    expect(text).not.toContain('数を書く設問の平均と中央値は、補正していません')
    expect(text).toContain('45.050.041.0–59.0')
  })

  it('leaves the weights out of what was published before they were told', async () => {
    const { weights: _, ...before } = result
    const questions = before.questions.map(
      ({ certainty: _, weightedNumbers: __, meanInterval: ___, ...question }) => question,
    )
    const given = { municipality: '汐待市', office: '椿坂区', definition, response }
    const text = await textOf(
      await printSurveyReport({ ...given, result: { ...before, questions }, comparisons: [] }),
    )
    expect(text).toContain('補正後(%)')
    expect(text).not.toContain('重みがいちばん大きい')
    expect(text).not.toContain('実効サンプルサイズ')
  })

  it('says of numbers published before they were weighted that they are not', async () => {
    const given = { municipality: '汐待市', office: '椿坂区', definition, response }
    const questions = result.questions.map(
      ({ weightedNumbers: _, meanInterval: __, ...question }) => question,
    )
    const text = await textOf(
      await printSurveyReport({ ...given, result: { ...result, questions }, comparisons: [] }),
    )
    expect(text).toContain('数を書く設問の平均と中央値は、補正していません')
    expect(text).toContain('数字値平均2.0中央値2.0')
    expect(text).not.toContain('95%の範囲は平均のものです')
  })

  it('names the options beside weighted ones whose waves are as counted', async () => {
    const given = { municipality: '汐待市', office: '椿坂区', definition, response }
    const questions = result.questions.map((question) =>
      question.position === 2
        ? { ...question, rows: question.rows.map((row, at) => ({ ...row, ...asCounted[at] })) }
        : question,
    )
    const points = compareWaves([wave(2019, '45.0'), wave(2020, '50.0')])
    const comparisons = [1, 2].map((code) => ({ position: 2, code, points }))
    const text = await textOf(
      await printSurveyReport({ ...given, result: { ...result, questions }, comparisons }),
    )
    expect(text).toContain('前回との差選択肢1補正前45.050.0')
    expect(text).toContain('選択肢245.050.0')
  })

  it('tells of a share in another wave that it is hidden, not that there is none', async () => {
    const given = { municipality: '汐待市', office: '椿坂区', definition, response, result }
    const points = compareWaves([wave(2019, null), wave(2020, '50.0')])
    const pdf = await printSurveyReport({ ...given, comparisons: [{ ...one, points }] })
    expect(await textOf(pdf)).toContain('選択肢1秘匿50.0—')
  })
})

describe('its tables as data', () => {
  it('have a row for a number, and for each question who did not answer', () => {
    const { columns, rows } = surveyTable(result)
    const at = (name: string) => columns.findIndex((column) => column.name === name)
    const of = (question: number, code: number | null) =>
      rows.find((row) => row[0] === question && row[at('by')] === null && row[at('code')] === code)
    // 0 to 4 in turn
    const number = of(3, null)
    expect([number?.[at('n')], number?.[at('mean')], number?.[at('median')]]).toEqual([40, 2, 2])
    expect(number?.[at('masked')]).toBe(false)
    const weighted = ['weightedN', 'effectiveN', 'meanLow', 'meanHigh', 'weightedMean']
    expect(weighted.map((name) => number?.[at(name)])).toEqual([40, 36, 1.5, 2.5, 2])
    expect(number?.[at('low')]).toBeNull()
    expect(of(2, 1)?.[at('weightedMean')]).toBeNull()
    expect(of(2, 1)?.[at('noAnswer')]).toBe(5)
    expect(of(2, 1)?.[at('mean')]).toBeNull()
    expect(
      rows.filter((row) => row[at('by')] !== null).every((row) => row[at('noAnswer')] === null),
    ).toBe(true)
  })

  it('tell a weighted figure that is withheld from a survey that is not weighted', () => {
    const reasonsOf = (told: typeof result) => {
      const { columns, rows } = surveyTable(told)
      const at = (name: string) => columns.findIndex((column) => column.name === name)
      return rows
        .filter((row) => row[at('by')] === null)
        .map((row) => [row[at('question')], row[at('masked')], row[at('unweighted')]])
    }
    expect(reasonsOf(result).every(([, , reason]) => reason === null)).toBe(true)
    // one person without an answer to question 1 gave a number, which two means would tell
    const withOne = beginTally(definition)
    for (let nth = 0; nth < 40; nth += 1) withOne.add([[1 + (nth % 2)], [1], [nth % 5], null])
    withOne.add([null, null, [45], null])
    const tallies = readTallies(withOne.cells())
    const masked = reasonsOf(tabulate(definition, tallies, withOne.total(), 10))
    const ofNumber = masked.find(([question]) => question === 3)
    expect(ofNumber).toEqual([3, false, expect.stringContaining('重みのない回答が少なく')])
    const shares = masked.filter(([question]) => question === 2).map(([, , reason]) => reason)
    expect(shares).toEqual([1, 2, 3].map(() => expect.stringContaining('秘匿した数が分かって')))
    const unweighted = tabulate({ ...definition, weighting: null }, tallies, withOne.total(), 10)
    expect(reasonsOf(unweighted).every(([, , reason]) => reason === null)).toBe(true)
  })

  it('say of which share a range is', () => {
    const range = surveyTable(result).columns.find(({ name }) => name === 'low')
    expect(range?.note).toContain('補正後の割合があれば、その範囲')
  })

  it('tell the response with those who did not answer', () => {
    const { rows } = responseTable(response)
    expect(rows).toEqual([
      ['N', null, 60, 4, 30, 26, 53.6],
      ['S', null, 40, 0, 10, 30, 25],
      ['合計', 54_000, 100, 4, 40, 56, 41.7],
    ])
  })
})

async function textOf(pdf: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const file = await getDocument({ data: new Uint8Array(pdf) }).promise
  const pages = Array.from({ length: file.numPages }, async (_, at) => {
    const { items } = await (await file.getPage(at + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join('')
  })
  return (await Promise.all(pages)).join('').replaceAll(/\s/gu, '')
}
