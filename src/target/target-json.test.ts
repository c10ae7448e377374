import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { parseTargets } from './parse-targets.ts'
import { targetJson } from './target-json.ts'

const read = (text: string) => parseTargets(text, { fiscalYear: fiscalYear(2020) }).map(targetJson)

describe('targetJson', () => {
  it('gives the shape that other programs read', () => {
    const text = '【令和2年度】夜市の出店数：8件(令和元年度実績:5件)【改定履歴あり】'
    expect(JSON.parse(JSON.stringify(read(text)))).toEqual([
      {
        asWritten: '【令和2年度】夜市の出店数：8件(令和元年度実績:5件)【改定履歴あり】',
        indicator: '夜市の出店数',
        fiscalYear: 2020,
        span: null,
        combine: 'all',
        conditions: [
          { compare: 'atLeast', value: 8, unit: '件', valueAsWritten: '8', inferred: ['compare'] },
        ],
        baselines: [
          { fiscalYear: 2019, value: 5, unit: '件', kind: 'actual', valueAsWritten: '5' },
        ],
        marks: ['revised'],
        framework: null,
        inferred: [],
        problems: [],
      },
    ])
  })

  it('signs the amount of a change and names its reference', () => {
    expect(read('苦情を平成30年度比2割減')[0]?.conditions).toEqual([
      {
        compare: 'atMost',
        change: { amount: -20, unit: '%', from: { fiscalYear: 2018, asWritten: '平成30年度比' } },
        inferred: ['compare'],
      },
    ])
    expect(read('令和元年度の実績(420件)よりも貸出数を減らす')[0]?.conditions).toMatchObject([
      {
        compare: 'lessThan',
        change: { amount: 0, from: { fiscalYear: 2019, value: 420, unit: '件' } },
      },
    ])
  })

  it('gives a span where years are summed', () => {
    expect(read('令和2年度～令和4年度の3年間で18件')).toMatchObject([
      { fiscalYear: 2022, span: { from: 2020, to: 2022 } },
    ])
  })

  it('says undetermined for what cannot be judged and done for an act', () => {
    expect(read('町会を知っている区民の割合：')[0]?.conditions).toMatchObject([
      { compare: 'undetermined', why: 'blank' },
    ])
    expect(read('委員を選定する')[0]?.conditions).toEqual([{ compare: 'done', inferred: [] }])
  })

  it('carries scales, each, about and several bounds', () => {
    expect(read('接遇を5点満点中3点以上とする')[0]?.conditions).toMatchObject([
      { value: 3, unit: '点', scale: 5 },
    ])
    expect(read('正答率全員80点以上')[0]?.conditions).toMatchObject([{ each: true }])
    expect(read('加入率を約60%とする')[0]?.conditions).toMatchObject([{ approximate: true }])
    expect(read('加入率を15～20%とする')[0]?.conditions).toMatchObject([
      { compare: 'within', value: 15, upper: 20 },
    ])
    expect(read('割合を3分の2以上とする')[0]?.conditions).toMatchObject([
      { value: 2 / 3, valueAsWritten: '3分の2' },
    ])
  })
})
