/** Three truths and their limits: what stays open, what is near enough, and that raising a figure never hurts a lower bound. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, decimal, subtract } from '../lib/decimal.ts'
import { evaluateTarget } from './evaluate-target.ts'
import { defaultRules } from './evaluation-rules.ts'
import { explainEvaluation } from './explain-evaluation.ts'
import { every, type Outcome, some } from './outcome.ts'
import { actual, evidence, hold, missing, outcome, target } from './testing/held.ts'

describe('about and around', () => {
  const held = (text: string, value: string, unit = '%') => outcome(text, [actual(value, unit)])

  it.each([
    ['満足度を60%台とする', '60', 'met'],
    ['満足度を60%台とする', '59.9', 'unmet'],
    ['満足度を60%台半ばとする', '64', 'met'],
    ['満足度を60%台半ばとする', '63.9', 'unmet'],
    ['満足度を60%台後半とする', '65', 'met'],
    ['満足度を60%台後半とする', '64.9', 'unmet'],
    ['満足度を概ね60%とする', '57', 'met'],
    ['満足度を60%程度とする', '56.9', 'unmet'],
    ['事故率を60%台とする', '69.9', 'met'],
    ['事故率を60%台とする', '70', 'unmet'],
  ] as const)('%s with %s%% is %s', (text, value, expected) => {
    expect(held(text, value)).toBe(expected)
  })

  it('says by which rule it was near enough', () => {
    const evaluation = hold('満足度を約60%とする', [actual('58', '%')])
    expect(explainEvaluation(evaluation).join('')).toContain('57%から63%まで')
    const strict = { ...defaultRules.tolerance, about: decimal('0.01') }
    const rules = { ...defaultRules, tolerance: strict }
    const by = evaluateTarget(target('満足度を約60%とする'), evidence([actual('58', '%')]), rules)
    expect(by.outcome).toBe('unmet')
  })
})

describe('reached, then held', () => {
  const text = '令和元年度までに80%、以降維持'

  it('is missed by falling back later', () => {
    expect(outcome(text, [actual('80', '%')], { 2020: '82', 2021: '80' })).toBe('met')
    expect(outcome(text, [actual('80', '%')], { 2020: '82', 2021: '79' })).toBe('unmet')
    expect(outcome(text, [actual('79', '%')], { 2020: '82' })).toBe('unmet')
  })

  it('is open while a year between is not known', () => {
    const evaluation = hold(text, [actual('80', '%')], { 2021: '85' })
    expect(evaluation.outcome).toBe('undetermined')
    expect(missing(evaluation)).toHaveLength(1)
  })
})

describe('what is still to be set', () => {
  it('names what it waits for', () => {
    const evaluation = hold('※令和2年度の目標は、元年度の結果を踏まえて設定', [actual('1', '件')])
    expect(evaluation.outcome).toBe('undetermined')
    expect(missing(evaluation)[0]).toContain('元年度の結果を踏まえて設定')
  })
})

describe('truth of three values', () => {
  const values: readonly Outcome[] = ['met', 'unmet', 'undetermined']
  const and = {
    met: { met: 'met', unmet: 'unmet', undetermined: 'undetermined' },
    unmet: { met: 'unmet', unmet: 'unmet', undetermined: 'unmet' },
    undetermined: { met: 'undetermined', unmet: 'unmet', undetermined: 'undetermined' },
  }
  const or = {
    met: { met: 'met', unmet: 'met', undetermined: 'met' },
    unmet: { met: 'met', unmet: 'unmet', undetermined: 'undetermined' },
    undetermined: { met: 'met', unmet: 'undetermined', undetermined: 'undetermined' },
  }

  it('joins as Kleene has it', () => {
    for (const a of values) {
      for (const b of values) {
        expect([a, b, every([a, b])]).toEqual([a, b, and[a][b]])
        expect([a, b, some([a, b])]).toEqual([a, b, or[a][b]])
      }
    }
    expect([every([]), some([])]).toEqual(['undetermined', 'undetermined'])
  })
})

describe('raising and lowering', () => {
  const figures = fc.record({ coefficient: fc.bigInt({ min: 0n, max: 20_000n }), scale: fc.nat(2) })
  const series = { 2017: '40', 2018: '45', 2019: '50' }
  const lower = [
    '加入率：44.7%以上',
    '加入率が60%を超える',
    '加入率を約60%とする',
    '加入率を60%台とする',
    '加入率を60%台半ばとする',
    '加入率を前年度以上とする',
    '加入率を前年度比5ポイント増',
    '加入率を過去3年平均以上とする',
    '加入率を町会の3分の2以上とする',
    '平成30年度～令和2年度の3か年平均で加入率30%以上',
  ]
  const upper = [
    '離職率：14.7%以下',
    '離職率を20%未満とする',
    '離職率を約20%以下とする',
    '離職率を前年度以下とする',
    '離職率を前年度比5ポイント減',
    '離職率が過去最少を下回る',
  ]
  const holds = (text: string, value: { coefficient: bigint; scale: number }) =>
    evaluateTarget(target(text), evidence([{ ...actual('0', '%'), value }], series)).outcome

  it('never makes a miss of a lower bound by raising, nor of an upper one by lowering', () => {
    fc.assert(
      fc.property(figures, figures, fc.constantFrom(...lower), (value, more, text) => {
        if (holds(text, value) === 'met') expect(holds(text, add(value, more))).toBe('met')
      }),
      { numRuns: 400 },
    )
    fc.assert(
      fc.property(figures, figures, fc.constantFrom(...upper), (value, less, text) => {
        if (holds(text, value) === 'met') expect(holds(text, subtract(value, less))).toBe('met')
      }),
      { numRuns: 400 },
    )
  })

  it('looks at bounds that can be met and missed', () => {
    for (const text of [...lower, ...upper]) {
      const outcomes = ['0', '200'].map((value) => holds(text, decimal(value)))
      expect([text, ...outcomes.toSorted()]).toEqual([text, 'met', 'unmet'])
    }
  })
})
