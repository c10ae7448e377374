import { describe, expect, it } from 'vitest'
import { parseTargets } from './parse-targets.ts'
import { readAll, readFirst } from './testing/read-json.ts'

const condition = (text: string) => readFirst(text)?.conditions[0]

describe('parseTargets', () => {
  it('keeps the digits as written and the bound as said', () => {
    expect(readFirst('夜市に満足した来場者の割合：85.80%以上')).toMatchObject({
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

  it('turns a rank round: 8位以上 is eighth or better', () => {
    expect(condition('港まつりの人気投票で8位以上')).toMatchObject({
      compare: 'atMost',
      value: 8,
      unit: '位',
    })
    expect(condition('対象14市中5位以内')).toMatchObject({ compare: 'atMost', value: 5, scale: 14 })
  })

  it('takes the unit from the name where the figure stands bare, and says so', () => {
    expect(condition('講座の参加者数を40とする')).toMatchObject({
      value: 40,
      unit: '人',
      inferred: ['compare', 'unit'],
    })
  })

  it('leaves thresholds inside a name where they are', () => {
    expect(readFirst('70点以上を取った受講者の割合を90%以上とする')).toMatchObject({
      indicator: '70点以上を取った受講者の割合',
      conditions: [{ value: 90, unit: '%' }],
    })
    expect(readFirst('受付から14日以内に返答した割合100%')).toMatchObject({
      conditions: [{ value: 100, unit: '%' }],
    })
    expect(readFirst('65歳以上で講座に通う人の割合')?.conditions).toMatchObject([
      { compare: 'undetermined' },
    ])
  })

  it('says where a number is missing', () => {
    expect(readFirst('町会を知っている区民の割合：')).toMatchObject({
      conditions: [{ compare: 'undetermined', why: 'blank' }],
      problems: [{ code: 'target/without-number', severity: 'asks', span: { start: 0 } }],
    })
  })

  it.each([
    ['参加者数 12,34人', 'target/number-unreadable', '12,34'],
    ['31年度までに加入率60%', 'fiscal-year/era-missing', '31年度'],
    ['　？！', 'target/unreadable', '？'],
    ['加入率を前年度比5%増とする', 'target/ratio-or-points', '加入率を前年度比5%増'],
    [
      '登録数を平成28年度実績(80件)に対して毎年10%ずつ増やす',
      'target/yearly-share-of-which',
      '登録数を平成28年度実績(80件)に対して毎年10%ずつ増や',
    ],
  ])('asks about 「%s」: %s at 「%s」', (text, code, place) => {
    const problems = parseTargets(text, { fiscalYear: null }).flatMap((target) => target.problems)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    const span = problems[0]?.span ?? { start: -1, end: -1 }
    expect(text.slice(span.start, span.end)).toBe(place)
  })

  it('asks nothing about a dash: the cell is blank', () => {
    expect(readFirst('―')).toMatchObject({ conditions: [{ why: 'blank' }], problems: [] })
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
      readAll(text).map(({ conditions, baselines }) => ({
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
})
