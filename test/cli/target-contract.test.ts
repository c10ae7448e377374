/** The clauses of the contract for `torikumi target --json`, each by a sentence of our own, as other programs call it. */
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'

async function run(args: readonly string[], stdin = '') {
  const printed: string[] = []
  const exit = await runProgram(args, {
    stdin: Readable.from([stdin]),
    env: {},
    projectFolder: process.cwd(),
    print: (text) => printed.push(text),
    say: () => undefined,
  })
  return { exit, out: printed.join('') }
}

async function read(sentence: string, year = 2020): Promise<readonly unknown[]> {
  const { exit, out } = await run(['target', sentence, '--json', '--fiscal-year', String(year)])
  expect(exit, sentence).toBe(0)
  return JSON.parse(out)
}

const one = async (sentence: string, year?: number) => {
  const found = await read(sentence, year)
  expect(found, sentence).toHaveLength(1)
  return found[0]
}

describe('torikumi target --json', () => {
  it('keeps several conditions on one thing in one target', async () => {
    expect(await one('受講率100% かつ 確認テスト全員80点以上')).toMatchObject({
      combine: 'all',
      conditions: [
        { value: 100, unit: '%' },
        { compare: 'atLeast', value: 80, unit: '点', each: true },
      ],
    })
    expect(await one('来館者数が3,000人以上又は前年度実績以上')).toMatchObject({ combine: 'any' })
  })

  it('makes several targets of a list of several things', async () => {
    expect(await read('①朝市の出店30軒以上 ②見学者数500人以上')).toMatchObject([
      { conditions: [{ value: 30, unit: '軒' }] },
      { conditions: [{ value: 500, unit: '人' }] },
    ])
  })

  it('makes a target of each staged year, and of a year’s part beside the whole', async () => {
    expect(await read('30年度 55% 令和元年度60%', 2018)).toMatchObject([
      { fiscalYear: 2018, conditions: [{ value: 55 }] },
      { fiscalYear: 2019, conditions: [{ value: 60 }] },
    ])
    expect(await read('5件 令和2年度～令和4年度の3年間で18件')).toMatchObject([
      { span: null, conditions: [{ value: 5 }] },
      { span: { from: 2020, to: 2022 }, conditions: [{ value: 18 }] },
    ])
  })

  it('keeps level and relative form side by side, the level first', async () => {
    expect(await one('参加率52.3%以上(平成30年度と比較して15%以上向上)')).toMatchObject({
      conditions: [
        { compare: 'atLeast', value: 52.3, unit: '%', valueAsWritten: '52.3' },
        { change: { amount: 15, unit: '%', from: { fiscalYear: 2018 } } },
      ],
    })
    const [level, change] = (
      (await one('市平均との乖離の半減(1.54%)')) as {
        conditions: { unit: string; change?: { amount: number } }[]
      }
    ).conditions
    expect(level).toMatchObject({ value: 1.54, unit: 'ポイント' })
    expect(change?.change?.amount).toBe(-50)
  })

  it('gives a direction without a size as a change of nothing', async () => {
    expect(await one('広告料収入の増額')).toMatchObject({
      conditions: [{ compare: 'moreThan', change: { amount: 0 } }],
    })
    expect(await one('来館者数の維持')).toMatchObject({
      conditions: [{ compare: 'atLeast', change: { amount: 0 } }],
    })
    expect(await one('苦情の件数を前年度よりも減少させる')).toMatchObject({
      conditions: [{ compare: 'lessThan', change: { amount: 0, from: { previous: 'year' } } }],
    })
  })

  it('leaves a target to be set later undetermined, with the earlier one beside it', async () => {
    expect(
      await one('認知度(30年度 40%設定)※令和元年度以降の目標は調査の結果を踏まえて設定', 2018),
    ).toMatchObject({
      conditions: [{ compare: 'undetermined' }],
      baselines: [{ fiscalYear: 2018, value: 40, unit: '%', kind: 'target' }],
    })
    expect(await one('世話役を選ぶ')).toMatchObject({ conditions: [{ compare: 'done' }] })
  })

  it('keeps former actuals as baselines', async () => {
    expect(await one('【令和2年度】8台(令和元年度実績:9台 平成30年度実績:5台)')).toMatchObject({
      fiscalYear: 2020,
      conditions: [{ value: 8, unit: '台', inferred: ['compare'] }],
      baselines: [
        { fiscalYear: 2019, value: 9, kind: 'actual' },
        { fiscalYear: 2018, value: 5, kind: 'actual' },
      ],
    })
  })

  it('reads stars, ranks, scales and each', async () => {
    expect(await one('窓口診断 ☆☆以上')).toMatchObject({ conditions: [{ value: 2, unit: '☆' }] })
    expect(await one('収納率の順位 8位以上')).toMatchObject({
      conditions: [{ compare: 'atMost', value: 8, unit: '位' }],
    })
    expect(await one('満足度が5点満点中3点以上')).toMatchObject({
      conditions: [{ value: 3, unit: '点', scale: 5 }],
    })
    expect(await one('確認テスト 全員95点以上')).toMatchObject({ conditions: [{ each: true }] })
  })

  it('gives marks and the framework of a badge', async () => {
    expect(await one('見守りの協力店の数 30軒以上【改定履歴あり】')).toMatchObject({
      marks: ['revised'],
    })
    expect(await one('見守りの協力店の数 30軒以上 目標値UP')).toMatchObject({ marks: ['raised'] })
    expect(await one('見守りの協力店の数 30軒以上 プラン2.0')).toMatchObject({
      marks: [],
      framework: 'プラン2.0',
    })
  })

  it('takes the sheet’s year for a target without its own, and says so', async () => {
    expect(await one('加入率50%以上', 2021)).toMatchObject({
      fiscalYear: 2021,
      inferred: ['fiscalYear'],
    })
    expect(await one('令和4年度までに加入率50%以上', 2021)).toMatchObject({
      fiscalYear: 2022,
      inferred: [],
    })
  })

  it('writes one list a line, and an empty one where nothing can be taken', async () => {
    const { exit, out } = await run(
      ['target', '--lines', '--json'],
      '加入率50%以上\n\n？？？\n8件以上\n',
    )
    const lists = out
      .trimEnd()
      .split('\n')
      .map((line): unknown[] => JSON.parse(line))
    expect(exit).toBe(0)
    expect(lists.map(({ length }) => length)).toEqual([1, 0, 0, 1])
  })

  it('ends with 1 where the sentence cannot be taken at all', async () => {
    expect((await run(['target', '？？？', '--json'])).exit).toBe(1)
  })
})
