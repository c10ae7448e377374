import { describe, expect, it } from 'vitest'
import { readAll, readFirst } from './testing/read-json.ts'

const condition = (text: string) => readFirst(text)?.conditions[0]

describe('parseTargets on changes and what they are held against', () => {
  it('widens a cut by its bound: 15%以上減少 is at most −15 %', () => {
    expect(condition('ごみの量を前年度比15%以上減少させる')).toMatchObject({
      compare: 'atMost',
      change: { amount: -15, unit: '%', from: { previous: 'year' } },
    })
    expect(condition('費用の増加を前年度比5%以内の増にとどめる')).toMatchObject({
      compare: 'atMost',
      change: { amount: 5 },
    })
  })

  it.each([
    ['苦情件数 前年度比▲10%以下', 'atMost'],
    ['苦情件数 前年度比▲10%以上', 'atMost'],
    ['苦情件数 前年度比▲10%未満', 'lessThan'],
    ['光熱水費 対前年度比-10%以下', 'atMost'],
    ['温室効果ガス排出量 平成25年度比▲10%以下', 'atMost'],
    ['苦情の件数を▲10%以下とする', 'atMost'],
    ['来場者数 前年度比▲10%以内', 'atLeast'],
  ])('bounds what a minus takes away where both readings agree: %s', (text, compare) => {
    const [target] = readAll(text)
    expect(target?.conditions[0]).toMatchObject({ compare, change: { amount: -10, unit: '%' } })
    expect(target?.conditions[0]?.inferred).not.toContain('compare')
    expect(target?.problems).toEqual([])
  })

  it.each([
    '時間外勤務時間を前年度比▲10%以内とする',
    '来場者数 前年度比▲10%以下',
    '来場者数 前年度比▲10%以上',
    '経費を現状の▲10%以内とする',
    '苦情件数 前年度比▲10%以下の減',
  ])('guesses and asks where they do not: %s', (text) => {
    const [target] = readAll(text)
    expect(target?.conditions[0]).toMatchObject({
      compare: 'atMost',
      change: { amount: -10, unit: '%' },
      inferred: expect.arrayContaining(['compare']),
    })
    expect(target?.problems).toMatchObject([{ code: 'target/loss-bounded', severity: 'asks' }])
  })

  it('reads a ratio and an increase as what they are', () => {
    expect(condition('乗客数を対前年度比103%とする')).toMatchObject({
      value: 103,
      change: { amount: 3, unit: '%', from: { previous: 'year' } },
    })
    expect(condition('乗客数を対前年度比3%増とする')).toMatchObject({ change: { amount: 3 } })
    expect(condition('乗客数を平成30年度の2倍以上とする')).toMatchObject({
      change: { amount: 100, from: { fiscalYear: 2018 } },
    })
  })

  it('tells former years, surveys, events, means and peers apart', () => {
    expect(condition('前年度実績以上の加入率を確保')).toMatchObject({
      change: { from: { previous: 'year' } },
    })
    expect(condition('満足度が前回調査を上回る')).toMatchObject({
      change: { from: { previous: 'survey' } },
    })
    expect(condition('前回の夜市を上回る来場者を集める')).toMatchObject({
      change: { from: { previous: 'event' } },
    })
    expect(condition('事故件数を過去5年平均以下とする')).toMatchObject({
      change: { from: { mean: { years: 5 } } },
    })
    expect(condition('収納率が全国平均を上回る')).toMatchObject({
      change: { from: { peers: 'mean' } },
    })
  })

  it('keeps a direction without a size as a change of nothing', () => {
    expect(condition('広告料収入の増額')).toMatchObject({
      compare: 'moreThan',
      change: { amount: 0 },
    })
    expect(condition('加入者数を減少させないこと')).toMatchObject({
      compare: 'atLeast',
      change: { amount: 0 },
    })
    expect(condition('令和元年度電気使用量を維持')).toMatchObject({
      compare: 'atMost',
      change: { amount: 0, from: { fiscalYear: 2019 } },
      inferred: ['compare'],
    })
  })

  it('lets a level decide that stands beside its relative form', () => {
    expect(readFirst('加入率48%以上(平成30年度と比較して15%以上向上)')).toMatchObject({
      combine: 'all',
      conditions: [
        { compare: 'atLeast', value: 48 },
        { compare: 'atLeast', change: { amount: 15, from: { fiscalYear: 2018 } }, restates: true },
      ],
    })
    expect(readFirst('市平均との差(2.4%)の半減(1.2%)をめざす')?.conditions).toMatchObject([
      { compare: 'atMost', value: 1.2, unit: 'ポイント' },
      { compare: 'atMost', change: { amount: -50, from: { value: 2.4, unit: 'ポイント' } } },
    ])
  })

  it('tells where it comes from and where it goes', () => {
    expect(readFirst('置き忘れを7件から2件に減らす')).toMatchObject({
      conditions: [{ compare: 'atMost', value: 2, inferred: [] }],
      baselines: [{ value: 7, unit: '件', kind: 'actual' }],
    })
  })
})
