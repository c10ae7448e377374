/**
 * The weighted survey of the demonstration city, held against weights worked out here answer by answer from its file:
 * page, table, workbook, report and API say the same, and what is masked is nowhere.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPublicSurveys } from '../../src/actions/surveys/list-surveys.ts'
import { loadDemonstrationSurveys } from '../../src/cli/load-demonstration-surveys.ts'
import { byHalving, studentByArea } from '../../src/evidence/survey/testing/by-halving.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { seals } from './survey-at-work.ts'

const samples = join(import.meta.dirname, '../../samples')

/** Answers as lines of codes, and how many people live in each group. */
const waves = {
  2019: { lines: linesOf('tsunami-2019'), people: [15_500, 17_800, 13_800] },
  2020: { lines: linesOf('tsunami-2020'), people: [15_300, 17_700, 14_000] },
} as const
type Wave = (typeof waves)[keyof typeof waves]

function linesOf(file: string): readonly (readonly (readonly number[])[])[] {
  const text = readFileSync(join(samples, 'surveys', `${file}.csv`), 'utf8')
  const lines = text.trim().split('\n').slice(1)
  return lines.map((line) =>
    line.split(',').map((field) => (field === '' ? [] : field.split(' ').map(Number))),
  )
}

/** Of one answer to one question, to the tenth of a per cent, each answer with its weight. */
function byHand({ lines, people }: Wave, question: number, code: number) {
  const asked = lines.filter((line) => (line[question - 1] ?? []).length > 0)
  const weighed = asked.flatMap((line) => {
    const [group] = line[0] ?? []
    if (group === undefined) return []
    const alike = lines.filter((other) => other[0]?.[0] === group).length
    const chose = (line[question - 1] ?? []).includes(code)
    return [{ weight: (people[group - 1] ?? 0) / alike, chose }]
  })
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
  const all = sum(weighed.map(({ weight }) => weight))
  const share = sum(weighed.map(({ weight, chose }) => (chose ? weight : 0))) / all
  const effective = all ** 2 / sum(weighed.map(({ weight }) => weight ** 2))
  const population = sum(people)
  const left = (population - weighed.length) / (population - 1)
  const { lower, upper } = byHalving(share, effective / left, 0.95)
  const tenth = (value: number) => (Math.round(value * 1_000) / 10).toFixed(1)
  return {
    n: asked.length,
    count: asked.filter((line) => (line[question - 1] ?? []).includes(code)).length,
    weightedN: weighed.length,
    effective: Math.round(effective),
    weighted: tenth(share),
    low: tenth(lower),
    high: tenth(upper),
  }
}

/** Mean and median of a number, to the tenth, each with its weight, and the range of the mean. */
function numbersByHand({ lines, people }: Wave, question: number) {
  const given = lines.flatMap((line) => {
    const [[group] = [], [number]] = [line[0], line[question - 1] ?? []]
    if (number === undefined) return []
    const alike = lines.filter((other) => other[0]?.[0] === group).length
    return [{ number, weight: group === undefined ? null : (people[group - 1] ?? 0) / alike }]
  })
  const weighed = given
    .flatMap(({ number, weight }) => (weight === null ? [] : [{ number, weight }]))
    .sort((a, b) => a.number - b.number)
  const sum = (of: (each: (typeof weighed)[number]) => number) =>
    weighed.reduce((total, each) => total + of(each), 0)
  const [all, squares] = [sum(({ weight }) => weight), sum(({ weight }) => weight ** 2)]
  const mean = sum(({ number, weight }) => number * weight) / all
  const spread = sum(({ number, weight }) => weight * (number - mean) ** 2) / (all - squares / all)
  const population = people.reduce((total, group) => total + group, 0)
  const left = (population - weighed.length) / (population - 1)
  const degrees = Math.floor(all ** 2 / squares) - 1
  const error = studentByArea(degrees, 0.95) * Math.sqrt((spread * left * squares) / all ** 2)
  let below = 0
  const median = weighed.find(({ weight }) => {
    below += weight
    return below > all / 2
  })
  const tenth = (value: number) => (Math.round(value * 10) / 10).toFixed(1)
  return {
    n: given.length,
    counted: tenth(given.reduce((total, { number }) => total + number, 0) / given.length),
    weightedN: weighed.length,
    mean: tenth(mean),
    median: tenth(median?.number ?? Number.NaN),
    low: tenth(mean - error),
    high: tenth(mean + error),
  }
}

/** Answers to which a weighted share is published: no group of them is hidden. */
const shown = [
  [2, 1],
  [2, 2],
  [2, 3],
  [3, 2],
  [4, 1],
  [4, 2],
  [4, 3],
] as const

let site: RequestSite
const ids = new Map<number, string>()
beforeAll(async () => {
  site = await openRequestSite()
  await loadDemonstrationSurveys(site.city.context, seals, samples)
  for (const { id, definition } of await listPublicSurveys(site.city.context)) {
    if (definition.weighting !== null && definition.closesOn < '2021') {
      ids.set(definition.fiscalYear, id)
    }
  }
})
afterAll(() => site.close())

const get = (path: string) => site.request(path)
const pathOf = (year: number) => `/surveys/${ids.get(year)}`

async function told(year: number) {
  const answer = await (await get(`/api/v1${pathOf(year)}`)).json()
  return (answer as { result: Told }).result
}

interface Told {
  readonly weights: {
    readonly groups: readonly { readonly weight: string | null; readonly respondents: number }[]
    readonly without: number
    readonly certainty: { readonly n: number; readonly effective: number }
  }
  readonly questions: readonly {
    readonly n: number
    readonly certainty: { readonly n: number; readonly effective: number } | null
    readonly rows: readonly {
      readonly code: number
      readonly count: number
      readonly weighted: string | null
      readonly interval: { readonly low: string; readonly high: string }
    }[]
  }[]
}

describe('the weighted survey of the demonstration', () => {
  it.each([2019, 2020] as const)('of %i publishes what one works out by hand', async (year) => {
    const { questions } = await told(year)
    for (const [question, code] of shown) {
      const hand = byHand(waves[year], question, code)
      const published = questions[question - 1]
      const row = published?.rows.find((each) => each.code === code)
      expect({
        n: published?.n,
        count: row?.count,
        weightedN: published?.certainty?.n,
        effective: published?.certainty?.effective,
        weighted: row?.weighted,
        low: row?.interval.low,
        high: row?.interval.high,
      }).toEqual(hand)
    }
    const weighted = questions.flatMap(({ rows }) => rows.filter((row) => row.weighted !== null))
    expect(weighted).toHaveLength(shown.length)
  })

  it('gives the young, of whom few answered, the largest weight', async () => {
    const { weights } = await told(2020)
    // 63, 102 and 171 of 336 answers against 15,300, 17,700 and 14,000 of 47,000 people:
    // 15300 × 336 ÷ (47000 × 63) = 1.736, 17700 × 336 ÷ (47000 × 102) = 1.2405, 14000 × 336 ÷ (47000 × 171) = 0.5853
    expect(weights.groups.map(({ respondents, weight }) => [respondents, weight])).toEqual([
      [63, '1.74'],
      [102, '1.24'],
      [171, '0.59'],
    ])
    expect(weights.without).toBe(5)
    // Σw² = 63 × 3.0142 + 102 × 1.5388 + 171 × 0.3426 = 405.44; 336² ÷ 405.44 = 278.45
    expect(weights.certainty).toMatchObject({ n: 336, effective: 278 })
    const html = await (await get(pathOf(2020))).text()
    expect(html).toContain('重みがいちばん大きいのは「18～39歳」で、1件を1.74件として数えます')
    expect(html).toContain('重みに差のない278件と同じ確かさです')
  })

  it('brings its weights and weighted shares as numbers in its workbook', async () => {
    const bytes = await (await get(`${pathOf(2020)}/report/xlsx`)).arrayBuffer()
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes)
    const sheet = (name: string) => {
      const rows: unknown[][] = []
      book.getWorksheet(name)?.eachRow((row) => rows.push([...(row.values as unknown[])].slice(1)))
      return rows
    }
    expect(sheet('重み').slice(1)).toEqual([
      [1, '18～39歳', 15_300, 32.6, 63, 18.8, 1.74, false],
      [2, '40～64歳', 17_700, 37.7, 102, 30.4, 1.24, false],
      [3, '65歳以上', 14_000, 29.8, 171, 50.9, 0.59, false],
    ])
    const [heads = [], ...figures] = sheet('集計表')
    const at = (name: string) => heads.indexOf(name)
    for (const [question, code] of shown) {
      const hand = byHand(waves[2020], question, code)
      const row = figures.find(
        (each) => each[0] === question && each[at('番号')] === code && each[at('区分')] == null,
      )
      const names = ['n', '人数', '補正後の割合', '95%の下限', '95%の上限', '補正後のn']
      const { n, count, weighted, low, high, weightedN } = hand
      const numbers = [n, count, Number(weighted), Number(low), Number(high), weightedN]
      expect(names.map((name) => row?.[at(name)])).toEqual(numbers)
    }
  })

  it('says the same on its page, in its table and in its report', async () => {
    const [html, english] = await Promise.all(
      ['', '/en'].map(async (language) => (await get(`${language}${pathOf(2020)}`)).text()),
    )
    const csv = await (await get(`${pathOf(2020)}/report/csv`)).text()
    const report = await textOf(await (await get(`${pathOf(2020)}/report/pdf`)).arrayBuffer())
    for (const [question, code] of shown) {
      const { weighted, low, high, n, count, weightedN, effective } = byHand(
        waves[2020],
        question,
        code,
      )
      for (const page of [html, english]) {
        expect(page).toContain(`${weighted}<span class="share-range">${low}–${high}</span>`)
      }
      expect(html).toContain(`補正後は${weightedN}人の回答から（実効サンプルサイズ${effective}）`)
      const line = csv.split('\r\n').find((each) => {
        const [asked, , , by, , option] = each.split(',')
        return asked === String(question) && by === '' && option === String(code)
      })
      const figures = [n, count].concat([low, high, weighted].map(Number), weightedN, effective)
      const [, , , , , , , printedN, printedCount, , ...rest] = line?.split(',') ?? []
      expect([printedN, printedCount, ...rest.slice(0, 5)].map(Number)).toEqual(figures)
      expect(report).toContain(`${weighted}${low}–${high}`)
    }
    expect(report).toContain('回答1件の重みを変えて数えています')
  })

  it('says how many days water lasts, weighted, with the range of the mean', async () => {
    const { n, counted, weightedN, mean, median, low, high } = numbersByHand(waves[2020], 5)
    // the young keep least and answered least: as counted, water seems to last longer
    expect(Number(counted)).toBeGreaterThan(Number(mean))
    const { questions } = await told(2020)
    expect(questions[4]).toMatchObject({
      ...{ n, mean: counted, meanInterval: { low, high } },
      weightedNumbers: { mean, median },
      certainty: { n: weightedN },
    })
    const html = await (await get(pathOf(2020))).text()
    expect(html).toContain(`${mean}<span class="share-range">${low}–${high}</span>`)
    expect(html).toContain('t分布、有限母集団修正あり')
    const report = await textOf(await (await get(`${pathOf(2020)}/report/pdf`)).arrayBuffer())
    expect(report).toContain(`平均${counted}${mean}${low}–${high}中央値`)
    const csv = await (await get(`${pathOf(2020)}/report/csv`)).text()
    const line = csv.split('\r\n').find((each) => each.startsWith('5,'))
    expect(line?.split(',').slice(-4).map(Number)).toEqual([low, high, mean, median].map(Number))
  })

  it('hides who of the young took part in a drill, and whatever would tell', async () => {
    const { questions } = await told(2020)
    const tookPart = waves[2020].lines.filter(
      ([group, , drill]) => group?.[0] === 1 && drill?.[0] === 1,
    )
    expect(tookPart).toHaveLength(7)
    expect(questions[2]?.rows.map(({ weighted }) => weighted)).toEqual([null, '44.7', null])
    const html = await (await get(pathOf(2020))).text()
    expect(html).toContain(
      '補正後が「—」の答えは、補正後の割合を出すと秘匿した数が分かってしまうものです',
    )
    expect(html).not.toContain('(7)')
  })

  it('compares its waves: more decided together where to go, beyond the error', async () => {
    const html = await (await get(pathOf(2020))).text()
    const [, waves = ''] = html.split('津波のとき、どこへ逃げるか決めていますか。</h2>')
    const row = /家族みんなで決めている<\/th>.*?<\/tr>/su.exec(waves.split('前回との差')[1] ?? '')
    const text = row?.[0].replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')
    expect(text).toContain('24.1 19.3–29.6 36.3 30.9–42.1 +12.2ポイント （誤差を超える）')
  })

  it('tells of each stratum how many were reached and answered, in the order of the design', async () => {
    const report = await (await get(`${pathOf(2020)}/report/pdf`)).arrayBuffer()
    // people, sent, not delivered, answered, not answered: 64 of 293 reached, 104 of 297, 173 of 299
    const lines = [
      ['18～39歳', '15,300', 300, 7, 64, 229, '21.8%'],
      ['40～64歳', '17,700', 300, 3, 104, 193, '35.0%'],
      ['65歳以上', '14,000', 300, 1, 173, 126, '57.9%'],
    ]
    expect(await textOf(report)).toContain(lines.flat().join(''))
    const [html, english] = await Promise.all(
      ['', '/en'].map(async (language) => (await get(`${language}${pathOf(2020)}`)).text()),
    )
    expect(html).toContain('<th scope="row">18～39歳</th><td class="number" data-label="母集団">')
    for (const [name] of lines) {
      expect(english).toContain(`<th scope="row" lang="ja">${name}</th>`)
    }
  })
})

async function textOf(pdf: ArrayBuffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const file = await getDocument({ data: new Uint8Array(pdf) }).promise
  const pages = Array.from({ length: file.numPages }, async (_, at) => {
    const { items } = await (await file.getPage(at + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join('')
  })
  return (await Promise.all(pages)).join('').replaceAll(/\s/gu, '')
}
