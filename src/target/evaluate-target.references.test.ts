/** What a target looks back on, and how figures are drawn together: each as the sentence and figures that would go wrong. */
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../japanese/calendar-date.ts'
import { decimal } from '../lib/decimal.ts'
import { evaluateTarget } from './evaluate-target.ts'
import type { NamedFigure } from './evidence.ts'
import { explainEvaluation } from './explain-evaluation.ts'
import { actual, evidence, hold, missing, outcome, target, year } from './testing/held.ts'

describe('figures drawn together', () => {
  const three = '平成30年度～令和2年度の3年間で18件'

  it('a sum has every year of its span, and names those it lacks', () => {
    expect(outcome(three, [actual('6', '件')], { 2018: '6', 2019: '6' })).toBe('met')
    const gap = hold(three, [actual('6', '件')], { 2017: '50' })
    expect(gap.outcome).toBe('undetermined')
    expect(missing(gap)).toEqual([
      '「指標」の平成30(2018)年度の実績',
      '「指標」の令和元(2019)年度の実績',
    ])
  })

  it('a sum reached already does not wait for what can only add to it', () => {
    const early = hold(three, [actual('18', '件')], {})
    expect(early.outcome).toBe('met')
    expect(missing(early)).toEqual([])
  })

  it('a cumulative report is not added up again', () => {
    const report = actual('17', '件', { basis: 'cumulative' })
    expect(outcome(three, [report], { 2018: '6', 2019: '6' })).toBe('unmet')
  })

  it('what stands on a day is no sum of years: what was there before them is taken off', () => {
    const standing = actual('17', '件', { basis: 'standing' })
    expect(outcome(three, [standing], { 2017: '2', 2018: '8', 2019: '14' })).toBe('unmet')
    const gained = hold(three, [actual('20', '件', { basis: 'standing' })], { 2017: '2' })
    expect(gained.outcome).toBe('met')
    expect(explainEvaluation(gained, 'ja').join('')).toContain('差し引きます')
    const open = hold(three, [standing], { 2018: '8', 2019: '14' })
    expect(open.outcome).toBe('undetermined')
    expect(missing(open)[0]).toContain('平成29')
  })

  it('a cumulative target without its first year is not met by guessing, nor missed', () => {
    const evaluation = hold('累計4,800件', [actual('900', '件')], { 2019: '900' })
    expect(evaluation.outcome).toBe('undetermined')
    expect(missing(evaluation)[0]).toContain('累計の実績')
    expect(outcome('累計4,800件', [actual('4800', '件', { basis: 'cumulative' })])).toBe('met')
    expect(outcome('累計4,800件', [actual('5000', '件')])).toBe('met')
  })

  it('a range over years is summed as well', () => {
    const range = {
      ...target('相談を15～20件とする'),
      years: { from: year(2018), to: year(2020) },
    }
    const held = (value: string) =>
      evaluateTarget(range, evidence([actual(value, '件')], { 2018: '6', 2019: '6' })).outcome
    expect([held('2'), held('3'), held('8'), held('9')]).toEqual(['unmet', 'met', 'met', 'unmet'])
  })

  it('a mean of years is a mean, exact to the last digit', () => {
    const mean = '平成30年度～令和2年度の3か年平均で30件以上'
    expect(outcome(mean, [actual('31', '件')], { 2018: '29', 2019: '30' })).toBe('met')
    expect(outcome(mean, [actual('30', '件')], { 2018: '29', 2019: '30' })).toBe('unmet')
    expect(outcome('3か年平均で5件以下', [actual('5', '件')], { 2018: '5', 2019: '6' })).toBe(
      'unmet',
    )
    expect(outcome('3か年平均で5件以下', [actual('99', '件')], { 2019: '6' })).toBe('undetermined')
  })

  it('a monthly mean asks what the figure covers, where it matters', () => {
    const month = 'ページの閲覧件数 月平均5万件以上'
    expect(outcome(month, [actual('60000', '件', { basis: 'mean' })])).toBe('met')
    expect(outcome(month, [actual('480000', '件', { basis: 'year' })])).toBe('unmet')
    expect(outcome(month, [actual('600000', '件', { basis: 'year' })])).toBe('met')
    expect(outcome(month, [actual('700000', '件')])).toBe('met')
    expect(outcome(month, [actual('40000', '件')])).toBe('unmet')
    const either = hold(month, [actual('480000', '件')])
    expect(either.outcome).toBe('undetermined')
    expect(missing(either)[0]).toContain('年間の合計か')
  })

  it('twice a month is twenty-four a year', () => {
    const monthly = '講座を月2回開催'
    expect(outcome(monthly, [actual('24', '回')])).toBe('met')
    expect(outcome(monthly, [actual('1', '回')])).toBe('unmet')
    expect(outcome(monthly, [actual('20', '回', { basis: 'year' })])).toBe('unmet')
  })

  it('the month with the fewest decides what every month has to have', () => {
    const monthly = '講座を毎月2回以上開催'
    const fewest = (value: string) => actual(value, '回', { basis: 'month' })
    expect(outcome(monthly, [fewest('2')])).toBe('met')
    expect(outcome(monthly, [fewest('1')])).toBe('unmet')
    // a month with fewer may be still to come
    const running = hold(monthly, [
      { ...fewest('2'), provisional: true, finalOn: calendarDate('2021-03-31') },
    ])
    expect(running.outcome).toBe('undetermined')
    expect(running.provisional?.wouldBe).toBe('met')
  })

  it.each(['standing', 'lowest', 'month', 'moving', 'mean'] as const)(
    'a figure of the running year that may fall (%s) settles nothing early',
    (basis) => {
      const running = { provisional: true, finalOn: calendarDate('2021-03-31'), basis }
      expect(outcome('登録者数 100人以上', [actual('120', '人', running)])).toBe('undetermined')
      expect(outcome('登録者数 100人以下', [actual('120', '人', running)])).toBe('undetermined')
    },
  )

  it('what is added up through the year settles it as soon as it is reached', () => {
    const running = { provisional: true, finalOn: calendarDate('2021-03-31') } as const
    for (const more of [running, { ...running, basis: 'year' as const }]) {
      expect(outcome('参加者数 100人以上', [actual('120', '人', more)])).toBe('met')
    }
  })

  it('a mean of rows is no mean of years, nor of months', () => {
    const rows = actual('90', '点', { basis: 'moving' })
    const former = { 2018: '50', 2019: '50' }
    expect(outcome('満足度の3か年平均 80点以上', [rows], former)).toBe('unmet')
    const visitors = actual('25', '人', { basis: 'moving' })
    expect(outcome('来場者を月平均20人以上', [visitors])).toBe('undetermined')
  })

  it('the month with the fewest decides nothing of a year, nor of the most', () => {
    const fewest = actual('1', '回', { basis: 'month' })
    const yearly = hold('講座を年12回以上開催', [fewest])
    expect(yearly.outcome).toBe('undetermined')
    expect(missing(yearly)[0]).toContain('いちばん少ない月')
    expect(outcome('残業の面談を月3回以下', [fewest])).toBe('undetermined')
    for (const other of [
      '講座を週1回以上開催',
      '講座を1日1回以上開催',
      '講座の回数 前年度比10%増',
    ]) {
      expect(outcome(other, [actual('3', '回', { basis: 'month' })], { 2019: '2' })).toBe(
        'undetermined',
      )
    }
  })
})

describe('references', () => {
  it('the last survey is the last year that has a figure', () => {
    const evaluation = hold('満足度が前回調査を上回る', [actual('70', '%')], {
      2017: '69',
      2019: null,
    })
    expect(evaluation.outcome).toBe('met')
    expect(evaluation.steps).toContainEqual(expect.objectContaining({ fiscalYear: 2017 }))
  })

  it('a rolling mean names every year it lacks', () => {
    const evaluation = hold('事故件数を過去5年平均以下とする', [actual('5', '件')], {
      2015: '4',
      2017: '5',
      2019: '6',
    })
    expect(missing(evaluation)).toEqual([
      '「事故件数」の比べる元の値（過去5年平均、平成28(2016)年度、平成30(2018)年度）',
    ])
  })

  it('the most of the past is the most, though fewer are better', () => {
    const past = { 2017: '8', 2018: '12', 2019: '5' }
    const held = (value: string, text: string) => outcome(text, [actual(value, '件')], past)
    expect(held('12', '火災件数が過去最多を上回らない')).toBe('met')
    expect(held('13', '火災件数が過去最多を上回らない')).toBe('unmet')
    expect(held('4', '火災件数が過去最少を下回る')).toBe('met')
    expect(held('5', '火災件数が過去最少を下回る')).toBe('unmet')
  })

  it('a national mean is of the same year and comes from outside', () => {
    const held = (elsewhere: readonly NamedFigure[]) =>
      evaluateTarget(target('受診率を全国平均以上とする'), {
        ...evidence([actual('40', '%')]),
        elsewhere,
      })
    const mean = {
      name: '受診率（全国平均）',
      fiscalYear: year(2020),
      value: decimal(39),
      unit: '%',
    }
    expect(held([mean]).outcome).toBe('met')
    expect(held([{ ...mean, value: decimal(41) }]).outcome).toBe('unmet')
    expect(missing(held([{ ...mean, fiscalYear: year(2019) }]))).toEqual([
      '「受診率」の比べる元の値（全国平均、令和2(2020)年度）',
    ])
    expect(held([]).outcome).toBe('undetermined')
  })
})

describe('a change each year since a base year', () => {
  it('may be of the year before or of the base: where they differ, it is asked', () => {
    const text = '登録数を平成28年度実績(100件)に対して毎年10%ずつ増やす' // 140件, or 146.41件
    expect(outcome(text, [actual('139', '件')])).toBe('unmet')
    expect(outcome(text, [actual('147', '件')])).toBe('met')
    const between = hold(text, [actual('143', '件')])
    expect(between.outcome).toBe('undetermined')
    expect(missing(between)).toEqual([expect.stringContaining('前の年の値に対する割合か')])
  })

  it('in points is the same either way', () => {
    const text = '登録率を平成28年度実績(40%)に対して毎年2ポイントずつ増やす'
    expect(outcome(text, [actual('48', '%')])).toBe('met')
    expect(outcome(text, [actual('47.9', '%')])).toBe('unmet')
  })
})

describe('a former figure in two units', () => {
  it('counts in the unit of the actual', () => {
    const text = '加わる町会の数を倍増させる（平成30年3月現在で約21％（57町会））'
    expect(outcome(text, [actual('114', '町会')])).toBe('met')
    expect(outcome(text, [actual('113', '町会')])).toBe('unmet')
  })
})
