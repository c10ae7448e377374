import { describe, expect, it } from 'vitest'
import type { ReportedObservation } from '../evidence/observation.ts'
import { reportedActuals } from '../evidence/reported-actuals.ts'
import { calendarDate } from '../japanese/calendar-date.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { printDecimal } from '../lib/decimal.ts'
import type { ReportedActual } from '../plan/sheet.ts'
import { actual, change, level, quantity, target } from '../plan/testing/build-sheet.ts'
import type { Target } from '../target/ast.ts'
import { matchActuals } from './match-actual.ts'

const observe = (actuals: readonly ReportedActual[]): readonly ReportedObservation[] =>
  reportedActuals(
    { results: [], actuals, verdict: { value: null, span: null }, issues: null },
    { document: 'document', fiscalYear: fiscalYear(2020) },
  )

/** Value and way of each match, by target. */
const match = (
  targets: readonly Target[],
  actuals: readonly ReportedActual[],
  others: readonly ReportedActual[] = [],
) =>
  matchActuals(targets, observe(actuals), observe(others)).map((matches) =>
    matches.map(({ observation, how, conflicting }) => {
      if (conflicting) return 'conflicting'
      const value = observation?.value ?? null
      return how === null ? null : [value === null ? null : printDecimal(value), how]
    }),
  )

const share = (name: string, value: string) => target(name, [level('atLeast', value, '%')])

describe('matchActuals', () => {
  it('takes the same words first, then the same name spelled differently', () => {
    const targets = [share('朝市を知っている区民の割合', '40'), share('目標収納率', '81.06')]
    const actuals = [
      actual('令和2年度収納率', '79.84', '%'),
      actual('朝市を知っている区民の割合', '37.5', '%'),
    ]
    expect(match(targets, actuals)).toEqual([[['37.5', 'same-words']], [['79.84', 'same-name']]])
  })

  it('finds a head noun under a longer name, and says that it is only alike', () => {
    // sample 000, sheet 4
    const fewer = change('lessThan', '0', null, {
      kind: 'other',
      value: quantity('8784', '件'),
      asWritten: '前年度最終月の配付実績',
    })
    expect(
      match([target('配付数', [fewer])], [actual('ポスティング配付数', '1150', '件')]),
    ).toEqual([[['1150', 'similar']]])
  })

  it('leaves a report alone that answers a target of its own, however alike', () => {
    // sample 000, sheet 2: a second poll figure against a target that stands nowhere in the plan
    const asked = share(
      '寄り合いで、町の困りごとについて十分な話し合いがあったと思う委員の割合',
      '89',
    )
    const other = '寄り合いで、町の困りごとについてきちんとした返事があったと思う委員の割合'
    const statedTarget = share(other, '58')
    expect(match([asked], [actual(other, '71.4', '%', { statedTarget })])).toEqual([[null]])
  })

  it('does not mix what residents and what members were asked', () => {
    const targets = [share('意見が届いたと感じる委員の割合', '80')]
    expect(match(targets, [actual('意見が届いたと感じる区民の割合', '37.5', '%')])).toEqual([
      [null],
    ])
  })

  it('does not hold 件 against 回', () => {
    const held = target('相談会の開催', [level('atLeast', '2', '回')])
    expect(match([held], [actual('相談会の開催', '2', '件')])).toEqual([[null]])
    expect(match([held], [actual('相談会の開催', '2', null)])).toEqual([[['2', 'same-words']]])
  })

  it('takes none of two that are equally alike', () => {
    const sent = target('配付数', [level('atMost', '10', '件')])
    const actuals = [actual('春の配付数', '8', '件'), actual('秋の配付数', '30', '件')]
    expect(match([sent], actuals)).toEqual([[null]])
  })

  it('takes none where two targets claim one figure that is only alike', () => {
    const targets = [
      target('朝の配付数', [level('atMost', '9', '件')]),
      target('夕の配付数', [level('atMost', '9', '件')]),
    ]
    expect(match(targets, [actual('配付数', '8', '件')])).toEqual([[null], [null]])
  })

  it('takes the latest of several readings, and none where the same day says two things', () => {
    const rate = [share('収納率', '80')]
    const january = actual('収納率', '61', '%', { asOf: calendarDate('2021-01-31') })
    const april = actual('収納率', '79', '%', { asOf: calendarDate('2021-04-30') })
    expect(match(rate, [april, january])).toEqual([[['79', 'same-words']]])
    expect(match(rate, [january, actual('収納率', '82', '%')])).toEqual([[['82', 'same-words']]])
    expect(
      match(rate, [april, actual('収納率', '78', '%', { asOf: calendarDate('2021-04-30') })]),
    ).toEqual([['conflicting']])
  })

  it('looks in other sheets for a target listed again, under the same name only', () => {
    const targets = [share('朝市を知っている区民の割合', '40')]
    expect(match(targets, [], [actual('朝市を知っている区民の割合', '41', '%')])).toEqual([
      [['41', 'same-words']],
    ])
    expect(match(targets, [], [actual('港の朝市を知っている区民の割合', '41', '%')])).toEqual([
      [null],
    ])
  })

  it('takes the final figure from elsewhere once there is one', () => {
    const rate = [share('収納率', '80')]
    const april = actual('収納率', '79', '%', { asOf: calendarDate('2021-04-30') })
    expect(match(rate, [april], [actual('収納率', '81.2', '%')])).toEqual([
      [['81.2', 'same-words']],
    ])
    expect(match(rate, [april], [actual('収納率', null, '%')])).toEqual([[['79', 'same-words']]])
    expect(match(rate, [actual('収納率', '80.1', '%')], [actual('収納率', '81', '%')])).toEqual([
      [['80.1', 'same-words']],
    ])
  })

  it('finds the parts of a joined target each under its own name', () => {
    const joined = target('eラーニング', [
      level('atLeast', '100', '%', { subject: '受験率' }),
      level('atLeast', '95', '点', { subject: '理解度', each: true }),
    ])
    const actuals = [actual('eラーニング理解度', '97', '点'), actual('受験率', '100', '%')]
    expect(match([joined], actuals)).toEqual([
      [
        ['100', 'same-words'],
        ['97', 'same-name'],
      ],
    ])
  })

  it('takes the lowest of all where everybody has to reach a level, and the highest where nobody may pass it', () => {
    const each = (how: 'atLeast' | 'atMost' | 'exactly') =>
      target('確認テスト', [level(how, '80', '点', { each: true })])
    const lowest = actual('確認テストの最低点', '76', '点')
    const highest = actual('確認テスト最高得点', '98', '点')
    const mean = actual('確認テスト', '91', '点')
    expect(match([each('atLeast')], [mean, highest, lowest])).toEqual([[['76', 'same-name']]])
    expect(match([each('atMost')], [mean, highest, lowest])).toEqual([[['98', 'same-name']]])
    expect(match([each('atLeast')], [highest])).toEqual([[null]])
    expect(match([each('exactly')], [mean, lowest])).toEqual([[['91', 'same-words']]])
    const plain = target('確認テスト', [level('atLeast', '80', '点')])
    expect(match([plain], [lowest, mean])).toEqual([[['91', 'same-words']]])
  })

  it.each([
    ['全員80点以上かつ平均90点以上', { kind: 'mean', over: null }],
    ['全員80点以上かつ合計900点以上', { kind: 'total' }],
  ] as const)(
    'leaves %s to the plain figure: the lowest is no mean and no total',
    (_, aggregate) => {
      const both = target('確認テスト', [
        level('atLeast', '80', '点', { each: true }),
        level('atLeast', '90', '点', { aggregate }),
      ])
      const actuals = [actual('確認テストの最低点', '84', '点'), actual('確認テスト', '93', '点')]
      expect(match([both], actuals)).toEqual([[['93', 'same-words']]])
      const monthly = target('残業時間', [
        level('atMost', '45', '時間', { each: true, aggregate: { kind: 'per', period: 'month' } }),
      ])
      expect(match([monthly], [actual('残業時間の最大', '40', '時間')])).toEqual([[null]])
    },
  )

  it('keeps a blank figure as found and blank', () => {
    expect(match([share('収納率', '80')], [actual('収納率', null, '%')])).toEqual([
      [[null, 'same-words']],
    ])
  })
})
