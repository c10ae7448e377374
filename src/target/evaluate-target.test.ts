import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../japanese/calendar-date.ts'
import { add } from '../lib/decimal.ts'
import type { Target } from './ast.ts'
import { evaluateTarget } from './evaluate-target.ts'
import { defaultRules } from './evaluation-rules.ts'
import { parseTargets } from './parse-targets.ts'
import { actual, evidence, hold, target } from './testing/held.ts'

const outcome = (text: string, value: string | null, unit: string | null, series = {}) =>
  hold(text, [actual(value, unit)], series).outcome

describe('evaluateTarget', () => {
  it.each([
    ['加入率：44.7%以上', '44.7', '%', 'met'],
    ['加入率：44.7%以上', '44.69', '%', 'unmet'],
    ['講座の開催数 12回', '11', '回', 'unmet'],
    ['誤り件数：0件', '0', '件', 'met'],
    ['誤り件数：0件', '1', '件', 'unmet'],
    ['事故件数を20件未満とする', '20', '件', 'unmet'],
    ['参加者が60人を超えること', '60', '人', 'unmet'],
    ['待ち時間を15分以内とする', '15', '分', 'met'],
    ['人気投票で8位以上', '9', '位', 'unmet'],
    ['人気投票で8位以上', '1', '位', 'met'],
    ['評価☆☆以上', '2', '☆', 'met'],
    ['総合評定がB評価以上となる', '4', '評価', 'met'],
    ['割合を15～20%とする', '20', '%', 'met'],
    ['割合を15～20%とする', '20.1', '%', 'unmet'],
    ['町会の割合を3分の2以上とする', '66.6', '%', 'unmet'],
    ['町会の割合を3分の2以上とする', '66.7', '%', 'met'],
  ] as const)('holds 「%s」 against %s%s: %s', (text, value, unit, expected) => {
    expect(outcome(text, value, unit)).toBe(expected)
  })

  it('never takes a missing number for zero', () => {
    expect(outcome('誤り件数：0件', null, '件')).toBe('undetermined')
    expect(evaluateTarget(target('加入率：44.7%以上'), evidence([])).steps).toContainEqual(
      expect.objectContaining({ kind: 'missing', what: '「加入率」の実績' }),
    )
  })

  it('does not compare across units', () => {
    expect(outcome('加入率：44.7%以上', '45', 'ポイント')).toBe('undetermined')
    expect(outcome('参加者 60人以上', '60', '名')).toBe('met')
  })

  describe('of a change', () => {
    it('computes the level from the year named', () => {
      const text = '利用者数を平成30年度比10%増とする'
      expect(outcome(text, '110', '人', { 2018: '100' })).toBe('met')
      expect(outcome(text, '109', '人', { 2018: '100' })).toBe('unmet')
      expect(outcome(text, '109', '人', { 2018: null })).toBe('undetermined')
    })

    it('takes the figure that stands in the sentence', () => {
      expect(outcome('令和元年度の実績(420件)よりも貸出数を減少させる', '380', '件')).toBe('met')
      expect(outcome('令和元年度の実績(420件)よりも貸出数を減少させる', '420', '件')).toBe('unmet')
    })

    it('looks back on the year before, the last survey, and means', () => {
      expect(outcome('前年度実績以上の加入率を確保', '60', '%', { 2019: '60' })).toBe('met')
      expect(outcome('満足度が前回調査を上回る', '71', '%', { 2017: '70' })).toBe('met')
      expect(
        outcome('事故件数を過去3年平均以下とする', '5', '件', { 2017: '4', 2018: '5', 2019: '6' }),
      ).toBe('met')
      expect(outcome('事故件数を過去3年平均以下とする', '5', '件', { 2017: '4', 2019: '6' })).toBe(
        'undetermined',
      )
    })

    it('holds a kept level by the way that is better', () => {
      expect(outcome('令和元年度電気使用量を維持', '101', 'kWh', { 2019: '100' })).toBe('unmet')
      expect(outcome('前年度の参加者数を維持', '101', '人', { 2019: '100' })).toBe('met')
    })

    it('asks whether % of a share are a ratio or points, where it matters', () => {
      const text = '加入率を平成30年度比10%増とする'
      expect(outcome(text, '45', '%', { 2018: '40' })).toBe('undetermined')
      expect(outcome(text, '50', '%', { 2018: '40' })).toBe('met')
      expect(outcome(text, '43', '%', { 2018: '40' })).toBe('unmet')
    })

    it('leaves rounding to the rule: 7件 less 10 % is at most 6.3', () => {
      const cut = target('誤り件数を令和元年度比10%減')
      const held = (value: string, rules = defaultRules) =>
        evaluateTarget(cut, evidence([actual(value, '件')], { 2019: '7' }), rules).outcome
      expect(held('6')).toBe('met')
      expect(held('7')).toBe('unmet')
      expect(held('7', { ...defaultRules, wholeRounding: 'up' })).toBe('met')
    })
  })

  it('lets the level decide beside its relative form, and says where they differ', () => {
    const both = target('加入率52.3%以上(平成30年度と比較して15%以上向上)')
    const evaluation = evaluateTarget(both, evidence([actual('52.3', '%')], { 2018: '46.0' }))
    expect(evaluation.outcome).toBe('met')
    expect(evaluation.steps.at(-1)).toMatchObject({ kind: 'inferred' })
  })

  it('adds up the years of a sum, and knows when it is reached already', () => {
    const sum = '令和2年度～令和4年度の3年間で18件'
    const [three] = parseTargets(sum, { fiscalYear: null })
    const held = (value: string, series: Record<number, string | null>) =>
      evaluateTarget(three as Target, evidence([actual(value, '件')], series)).outcome
    expect(held('6', { 2020: '6', 2021: '6' })).toBe('met')
    expect(held('5', { 2020: '6', 2021: '6' })).toBe('unmet')
    expect(held('5', { 2020: '6' })).toBe('undetermined')
    expect(held('12', { 2020: '6' })).toBe('met')
  })

  describe('of a figure that is not final', () => {
    const open = {
      provisional: true,
      asOf: calendarDate('2021-04-30'),
      finalOn: calendarDate('2021-05-31'),
    }

    it('waits for a rate, and says what it would be', () => {
      // sample 000, sheet 5: books close on 31 May
      const evaluation = evaluateTarget(
        target('収納率 81.06%'),
        evidence([actual('79.84', '%', open)]),
      )
      expect(evaluation).toMatchObject({
        outcome: 'undetermined',
        provisional: { wouldBe: 'unmet', judgeAgainOn: '2021-05-31' },
      })
    })

    it('takes a count that can only grow once it is there', () => {
      const held = (value: string) =>
        evaluateTarget(target('相談 300件以上'), evidence([actual(value, '件', open)]))
      expect(held('301')).toMatchObject({ outcome: 'met', provisional: null })
      expect(held('248')).toMatchObject({
        outcome: 'undetermined',
        provisional: { wouldBe: 'unmet' },
      })
    })

    it('takes an upper bound for passed, not for kept', () => {
      const held = (value: string) =>
        evaluateTarget(target('誤り件数：2件以下'), evidence([actual(value, '件', open)]))
      expect(held('3').outcome).toBe('unmet')
      expect(held('1').outcome).toBe('undetermined')
    })
  })

  it('joins conditions as Kleene does: one miss decides an "and"', () => {
    const both = target('受講率100% かつ 正答率全員80点以上')
    const held = (rate: string | null, score: string | null) =>
      evaluateTarget(
        both,
        evidence([
          actual(rate, '%', { subject: '受講率' }),
          actual(score, '点', { subject: '正答率' }),
        ]),
      ).outcome
    expect(held('100', '80')).toBe('met')
    expect(held('99', null)).toBe('unmet')
    expect(held('100', null)).toBe('undetermined')
  })

  it('counts an act only by its record', () => {
    const act = target('町会から推薦を受けた委員を選定する')
    expect(evaluateTarget(act, { actuals: [], series: [], done: null }).outcome).toBe(
      'undetermined',
    )
    expect(evaluateTarget(act, { actuals: [], series: [], done: true }).outcome).toBe('met')
  })

  it('cannot judge what is still to be set', () => {
    expect(outcome('※令和2年度の目標は、元年度の結果を踏まえて設定', '10', '件')).toBe(
      'undetermined',
    )
  })

  it('lets about be about, by the rule', () => {
    expect(outcome('加入率を約60%とする', '58', '%')).toBe('met')
    expect(outcome('加入率を約60%とする', '56', '%')).toBe('unmet')
  })

  it('never makes a miss of a lower bound by raising the actual', () => {
    const figures = fc.record({
      coefficient: fc.bigInt({ min: 0n, max: 10_000n }),
      scale: fc.nat(2),
    })
    fc.assert(
      fc.property(
        figures,
        figures,
        fc.constantFrom('加入率：44.7%以上', '加入率が60%を超える', '加入率を約60%'),
        (value, more, text) => {
          const held = (figure: typeof value) =>
            evaluateTarget(target(text), evidence([{ ...actual('0', '%'), value: figure }])).outcome
          if (held(value) === 'met') expect(held(add(value, more))).toBe('met')
        },
      ),
    )
  })
})
