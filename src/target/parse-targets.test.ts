import { describe, expect, it } from 'vitest'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { parseTargets } from './parse-targets.ts'
import { targetJson } from './target-json.ts'

const year = (fiscalYear: number) => fiscalYear as FiscalYear
const read = (text: string, fiscalYear: number | null = null) =>
  parseTargets(text, { fiscalYear: fiscalYear === null ? null : year(fiscalYear) }).map(targetJson)
const first = (text: string) => read(text)[0]
const condition = (text: string) => first(text)?.conditions[0]

describe('parseTargets', () => {
  it('keeps the digits as written and the bound as said', () => {
    expect(first('夜市に満足した来場者の割合：85.80%以上')).toMatchObject({
      indicator: '夜市に満足した来場者の割合',
      conditions: [
        { compare: 'atLeast', value: 85.8, unit: '%', valueAsWritten: '85.80', inferred: [] },
      ],
    })
  })

  it('marks a direction that nobody said as inferred', () => {
    expect(condition('講座の開催数 12回')).toMatchObject({
      compare: 'atLeast',
      inferred: ['compare'],
    })
    expect(condition('誤送付の件数 3件')).toMatchObject({
      compare: 'atMost',
      inferred: ['compare'],
    })
    expect(condition('苦情の解決率 90%')).toMatchObject({
      compare: 'atLeast',
      inferred: ['compare'],
    })
  })

  it('takes zero for a target like any other', () => {
    expect(condition('個人情報の漏えい：0件')).toMatchObject({
      compare: 'atMost',
      value: 0,
      unit: '件',
    })
  })

  it('takes the sheet’s year in the year half only, and says so', () => {
    const context = { fiscalYear: year(2020), half: 'year' } as const
    expect(parseTargets('開室日数 300日以上', context)).toMatchObject([
      { fiscalYear: 2020, inferred: ['fiscalYear'] },
    ])
    expect(parseTargets('開室日数 300日以上', { ...context, half: 'multiYear' })).toMatchObject([
      { fiscalYear: null, inferred: [] },
    ])
  })

  it('reads an era left out by the year of the sheet', () => {
    expect(read('31年度末までに加入率60%以上', 2018)).toMatchObject([{ fiscalYear: 2019 }])
  })

  it('turns a rank round: 8位以上 is eighth or better', () => {
    expect(condition('港まつりの人気投票で8位以上')).toMatchObject({
      compare: 'atMost',
      value: 8,
      unit: '位',
    })
    expect(condition('対象14市中5位以内')).toMatchObject({ compare: 'atMost', value: 5, scale: 14 })
  })

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

  it('takes the unit from the name where the figure stands bare, and says so', () => {
    expect(condition('講座の参加者数を40とする')).toMatchObject({
      value: 40,
      unit: '人',
      inferred: ['compare', 'unit'],
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
    expect(first('加入率48%以上(平成30年度と比較して15%以上向上)')).toMatchObject({
      combine: 'all',
      conditions: [
        { compare: 'atLeast', value: 48 },
        { compare: 'atLeast', change: { amount: 15, from: { fiscalYear: 2018 } }, restates: true },
      ],
    })
    expect(first('市平均との差(2.4%)の半減(1.2%)をめざす')?.conditions).toMatchObject([
      { compare: 'atMost', value: 1.2, unit: 'ポイント' },
      { compare: 'atMost', change: { amount: -50, from: { value: 2.4, unit: 'ポイント' } } },
    ])
  })

  it('tells where it comes from and where it goes', () => {
    expect(first('置き忘れを7件から2件に減らす')).toMatchObject({
      conditions: [{ compare: 'atMost', value: 2, inferred: [] }],
      baselines: [{ value: 7, unit: '件', kind: 'actual' }],
    })
  })

  it('leaves thresholds inside a name where they are', () => {
    expect(first('70点以上を取った受講者の割合を90%以上とする')).toMatchObject({
      indicator: '70点以上を取った受講者の割合',
      conditions: [{ value: 90, unit: '%' }],
    })
    expect(first('受付から14日以内に返答した割合100%')).toMatchObject({
      conditions: [{ value: 100, unit: '%' }],
    })
    expect(first('65歳以上で講座に通う人の割合')?.conditions).toMatchObject([
      { compare: 'undetermined' },
    ])
  })

  it('adds up years only where years are summed', () => {
    expect(read('5件 令和2年度～令和4年度の3年間で18件')).toMatchObject([
      { span: null, conditions: [{ value: 5 }] },
      { fiscalYear: 2022, span: { from: 2020, to: 2022 }, conditions: [{ value: 18 }] },
    ])
  })

  it('makes a target of every year that is staged', () => {
    expect(read('令和2年度 83% 令和4年度85%')).toMatchObject([
      { fiscalYear: 2020, conditions: [{ value: 83 }] },
      { fiscalYear: 2022, conditions: [{ value: 85 }] },
    ])
    expect(read('令和4年度までに95%（令和3年度までは85%）以上とする')).toMatchObject([
      { fiscalYear: 2022, conditions: [{ compare: 'atLeast', value: 95 }] },
      { fiscalYear: 2021, conditions: [{ compare: 'atLeast', value: 85 }] },
    ])
  })

  it('keeps several conditions on one thing in one target, each with what it alone measures', () => {
    expect(read('受講率100% かつ 正答率全員80点以上')).toMatchObject([
      {
        combine: 'all',
        conditions: [
          { subject: '受講率', value: 100 },
          { subject: '正答率', value: 80, each: true },
        ],
      },
    ])
    expect(first('売上又は来客を10件以上又は5%増')?.combine).toBe('any')
  })

  it('makes two targets of それぞれ over two things', () => {
    expect(read('夜市の来場者数及び朝市の来場者数：それぞれ前年度比5%増')).toMatchObject([
      { indicator: '夜市の来場者数', conditions: [{ change: { amount: 5 } }] },
      { indicator: '朝市の来場者数', conditions: [{ change: { amount: 5 } }] },
    ])
  })

  it('gives what a heading names to the items under it', () => {
    expect(read('○ 講座の開催数\n【令和2年度】\n・12回以上')).toMatchObject([
      { indicator: '講座の開催数', fiscalYear: 2020, conditions: [{ value: 12 }] },
    ])
    expect(read('【令和2年度】\n・窓口の満足度：80%以上\n・研修の実施(2回以上)')).toMatchObject([
      { indicator: '窓口の満足度', fiscalYear: 2020 },
      { indicator: '研修の実施', fiscalYear: 2020, conditions: [{ value: 2, unit: '回' }] },
    ])
  })

  it('keeps blanks of former years blank', () => {
    expect(first('12台 (令和元年度実績: 台 平成30年度実績: 5台)')?.baselines).toMatchObject([
      { fiscalYear: 2019, value: null, unit: '台' },
      { fiscalYear: 2018, value: 5, unit: '台' },
    ])
  })

  it('takes marks out of the name and keeps them', () => {
    expect(first('町会への加入率(再掲)：62%以上【改定履歴あり】')).toMatchObject({
      indicator: '町会への加入率',
      marks: ['repeated', 'revised'],
    })
    expect(first('町会への加入率：62% 目標値UP')).toMatchObject({ marks: ['raised'] })
  })

  it('says that a target is still to be set, and what it waits for', () => {
    expect(
      first('加入率 (30年度 60%設定) ※令和2年度の目標は、元年度の結果を踏まえて設定'),
    ).toMatchObject({
      conditions: [{ compare: 'undetermined', why: 'to-be-set' }],
      baselines: [{ fiscalYear: 2018, value: 60, kind: 'target' }],
    })
  })

  it('says where a number is missing', () => {
    expect(first('町会を知っている区民の割合：')).toMatchObject({
      conditions: [{ compare: 'undetermined', why: 'blank' }],
      problems: [{ code: 'target/without-number', severity: 'asks', span: { start: 0 } }],
    })
  })

  it.each([
    ['参加者数 12,34人', 'target/number-unreadable', '12,34'],
    ['31年度までに加入率60%', 'fiscal-year/era-missing', '31年度'],
    ['　？！', 'target/unreadable', '？'],
    ['加入率を前年度比5%増とする', 'target/ratio-or-points', '加入率を前年度比5%増'],
  ])('asks about 「%s」: %s at 「%s」', (text, code, place) => {
    const problems = parseTargets(text, { fiscalYear: null }).flatMap((target) => target.problems)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    const span = problems[0]?.span ?? { start: -1, end: -1 }
    expect(text.slice(span.start, span.end)).toBe(place)
  })

  it('asks nothing about a dash: the cell is blank', () => {
    expect(first('―')).toMatchObject({ conditions: [{ why: 'blank' }], problems: [] })
  })

  it('takes an act for an act', () => {
    expect(condition('町会から推薦を受けた委員を選定する。')).toMatchObject({ compare: 'done' })
  })

  it('reads about, ranges and bands', () => {
    expect(condition('加入率を約60%とする')).toMatchObject({ value: 60, approximate: true })
    expect(condition('加入率を15～20%とする')).toMatchObject({
      compare: 'within',
      value: 15,
      upper: 20,
    })
    expect(condition('加入率60%台半ばを目指す')).toMatchObject({ value: 65, approximate: true })
  })

  it('does not take months for a figure', () => {
    expect(condition('「区長と話そう」の実施(6～3募集)')).toMatchObject({ compare: 'done' })
  })

  // the traps of look-alike characters: －ー―‐, ／/, （(, ％%, 〜～
  it.each([
    ['加入率：62.5%以上', '加入率：６２．５％以上'],
    ['加入率15~20%', '加入率15〜20％'],
    ['加入率15~20%', '加入率15～20%'],
    ['6台(令和元年度実績:12台)', '６台（令和元年度実績：１２台）'],
    ['1,200円/60kg以下', '１，２００円／６０ｋｇ以下'],
  ])('reads %s and %s alike', (plain, other) => {
    const shape = (text: string) =>
      read(text).map(({ conditions, baselines }) => ({
        conditions: conditions.map(({ compare, value, upper, unit }) => ({
          compare,
          value,
          upper,
          unit,
        })),
        baselines: baselines.map(({ fiscalYear, value, unit }) => ({ fiscalYear, value, unit })),
      }))
    expect(shape(other)).toEqual(shape(plain))
  })

  it('knows the place of every target in the text it was given', () => {
    const text = '【令和2年度】\n・窓口の満足度：80%以上\n・研修の実施(2回以上)'
    for (const { span, asWritten } of parseTargets(text, { fiscalYear: null })) {
      expect(text.slice(span.start, span.end).replaceAll(/\s/gu, '')).toBe(
        asWritten.replaceAll(' ', ''),
      )
    }
  })
})
