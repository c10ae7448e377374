import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../evidence/observation.ts'
import { calendarDate } from '../japanese/calendar-date.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { compare, decimal, printDecimal } from '../lib/decimal.ts'
import { parseTargets } from '../target/parse-targets.ts'
import { forecastTarget, keepsUp, pathAt, wayGoneTo } from './forecast-target.ts'

const fy = fiscalYear(2020)

function target(sentence: string) {
  const [only] = parseTargets(sentence, { fiscalYear: fy })
  if (only === undefined) throw new Error('no target')
  return only
}

function actual(value: string | null, unit: string, on: string | null = null): Observation {
  const asOf = on === null ? null : calendarDate(on)
  return {
    ...{ indicator: '', fiscalYear: fy, unit, asOf, provisional: asOf !== null, finalOn: null },
    value: value === null ? null : decimal(value),
    n: null,
    source: { kind: 'self-evaluation', document: 'd', span: { start: 0, end: 1 } },
  }
}

const forecast = (sentence: string, reported: Observation | null, former = [] as const) =>
  forecastTarget({ target: target(sentence), fiscalYear: fy, actual: reported, former })

describe('forecastTarget', () => {
  it('says how much of the way is gone, and what this year should reach on a straight path', () => {
    const said = forecast(
      '朝の見守りに加わる人の割合 令和3年度末までに60%以上（平成30年度実績：45%）',
      actual('48', '%'),
    )
    expect(said?.wayGone && printDecimal(said.wayGone)).toBe('20.0')
    expect(said?.onPath && printDecimal(said.onPath)).toBe('55.0')
    expect(said && keepsUp(said, decimal('48'))).toBe(false)
    expect(said?.projection).toBeNull()
    expect(said?.passedBefore).toBe(false)
  })

  it('counts downward where less is better', () => {
    const said = forecast(
      '窓口での書き誤りの件数 令和3年度 10件以下（平成30年度実績：40件）',
      actual('20', '件'),
    )
    expect(said?.wayGone && printDecimal(said.wayGone)).toBe('66.6')
    expect(said?.onPath && printDecimal(said.onPath)).toBe('20.0')
    expect(said && keepsUp(said, decimal('20'))).toBe(true)
    expect(said && keepsUp(said, decimal('21'))).toBe(false)
  })

  it.each([
    ['件以上', '18', '11'],
    ['件以上', '18', '17'],
    ['件以下', '6', '8'],
  ])('tells no way to 10%s from %s, which had passed it already', (how, before, now) => {
    const said = forecast(
      `協力店の数 令和3年度 10${how}（令和元年度実績：${before}件）`,
      actual(now, '件'),
    )
    expect(said).toMatchObject({ passedBefore: true, wayGone: null, onPath: null })
    expect(said && keepsUp(said, decimal(now))).toBeNull()
  })

  it.each([
    '参加者数 令和3年度 月10人以上（令和元年度実績：60人）',
    '相談の回数 令和3年度 週2回以上（令和元年度実績：80回）',
    '開催の回数 令和3年度 累計18回以上（令和元年度実績：20回）',
  ])('does not say of %s that it was passed before', (sentence) => {
    expect(forecast(sentence, actual('1', '回'))?.passedBefore ?? false).toBe(false)
  })

  it.each([
    '参加者数 令和3年度 月10人以上（令和元年度実績：60人）',
    '開催の回数 令和3年度 累計18回以上（令和元年度実績：20回）',
  ])('tells no way to %s from one figure of a year', (sentence) => {
    expect(forecast(sentence, actual('12', '人'))?.wayGone ?? null).toBeNull()
    expect(forecast(sentence, actual('12', '回'))?.onPath ?? null).toBeNull()
  })

  it('knows that a mean of the months had been passed before, and calls a fall no way towards it', () => {
    const said = forecast(
      '朝の便の利用者数 令和2年度 月平均600人以上（令和元年度実績：834人）',
      actual('612', '人'),
    )
    expect(said).toMatchObject({ passedBefore: true, wayGone: null, onPath: null })
  })

  it('takes a former actual where the target prints none', () => {
    const former = [
      { fiscalYear: fiscalYear(2018), value: decimal('30') },
      { fiscalYear: fiscalYear(2019), value: decimal('40') },
      { fiscalYear: fiscalYear(2020), value: decimal('99') },
    ]
    const said = forecastTarget({
      target: target('朝市に出る店の割合 令和4年度 60%以上'),
      fiscalYear: fy,
      actual: actual('50', '%'),
      former,
    })
    expect(said?.baseline?.fiscalYear).toBe(2019)
    expect(said?.wayGone && printDecimal(said.wayGone)).toBe('50.0')
  })

  it('projects a count of part of the year by months, and says from when', () => {
    const said = forecast('声かけの回数 令和2年度 300回以上', actual('248', '回', '2021-01-31'))
    expect(said?.projection).toMatchObject({ months: 10, asOf: calendarDate('2021-01-31') })
    expect(said?.projection && printDecimal(said.projection.value)).toBe('298')
  })

  it.each([
    ['a share', '満足した人の割合 令和2年度 80%以上', actual('70', '%', '2021-01-31')],
    ['a rank', '市内の順位 令和2年度 3位以上', actual('4', '位', '2021-01-31')],
    ['a figure without a day', '声かけの回数 令和2年度 300回以上', actual('248', '回')],
    [
      'a figure after the year',
      '声かけの回数 令和2年度 300回以上',
      actual('248', '回', '2021-04-30'),
    ],
    [
      'the first days of the year',
      '声かけの回数 令和2年度 300回以上',
      actual('3', '回', '2020-04-12'),
    ],
    [
      'people, who may have come or be there',
      '登録した人の数 令和2年度 300人以上',
      actual('248', '人', '2021-01-31'),
    ],
    [
      'a figure in another unit',
      '声かけの回数 令和2年度 300回以上',
      actual('248', '件', '2021-01-31'),
    ],
    ['a blank', '声かけの回数 令和2年度 300回以上', actual(null, '回', '2021-01-31')],
  ])('projects nothing from %s', (_, sentence, reported) => {
    expect(forecast(sentence, reported)?.projection ?? null).toBeNull()
  })

  it('says nothing of what has no single level, and never divides by no way at all', () => {
    expect(forecast('3年間で6件', actual('2', '件'))).toBeNull()
    expect(forecast('受験率100%かつ理解度全員95点以上', actual('100', '%'))).toBeNull()
    const standing = forecast(
      '参加した店の数 令和2年度 8店以上（令和元年度実績：8店）',
      actual('9', '店'),
    )
    expect(standing?.wayGone ?? null).toBeNull()
  })
})

describe('the way from a baseline to a target', () => {
  const number = fc.integer({ min: -10_000, max: 10_000 }).map((n) => decimal((n / 10).toFixed(1)))

  it('is 0 at the baseline and 100 at the target, and grows toward it', () => {
    fc.assert(
      fc.property(number, number, number, number, (level, baseline, one, other) => {
        const [a, b] = [one, other].map((actual) => wayGoneTo(level, baseline, actual))
        if (a === null || b === null || a === undefined || b === undefined) {
          expect(compare(level, baseline)).toBe(0)
          return
        }
        const upward = compare(level, baseline)
        if (compare(one, other) * upward > 0) expect(compare(a, b)).not.toBe(-1)
        const ends = [baseline, level].map((actual) => wayGoneTo(level, baseline, actual))
        expect(ends.map((each) => each && printDecimal(each))).toEqual(['0.0', '100.0'])
      }),
    )
  })

  it('lies between its ends on a straight path', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 9 }), (from, to, length) => {
        const start = { fiscalYear: fy, value: from }
        const end = { fiscalYear: fiscalYear(2020 + length), value: to }
        const middle = pathAt(fiscalYear(2021), start, end)
        if (middle === null) throw new Error('there is a path')
        const [low, high] = compare(from, to) <= 0 ? [from, to] : [to, from]
        expect(compare(middle, low)).not.toBe(-1)
        expect(compare(middle, high)).not.toBe(1)
        expect(pathAt(fiscalYear(2020 + length), start, end)).toBeNull()
      }),
    )
  })
})
