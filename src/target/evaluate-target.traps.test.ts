/** The traps met in other systems' code (targets.md), each as the sentence and figures that would fall into it. */
import { describe, expect, it } from 'vitest'
import { decimal } from '../lib/decimal.ts'
import { evaluateTarget } from './evaluate-target.ts'
import { defaultRules } from './evaluation-rules.ts'
import { explainEvaluation } from './explain-evaluation.ts'
import { parseTargets } from './parse-targets.ts'
import { actual, evidence, hold, missing, outcome, target, year } from './testing/held.ts'

describe('a zero target', () => {
  it('is zero, and not a thousandth', () => {
    expect(outcome('誤り件数：0件', [actual('0', '件')])).toBe('met')
    expect(outcome('誤り件数：0件', [actual('0.0005', '件')])).toBe('unmet')
    expect(outcome('待機児童数を0人とする', [actual('1', '人')])).toBe('unmet')
  })

  it('against a former zero divides by nothing', () => {
    expect(outcome('誤り件数を前年度比10%減', [actual('0', '件')], { 2019: '0' })).toBe('met')
    expect(outcome('誤り件数を前年度比10%減', [actual('1', '件')], { 2019: '0' })).toBe('unmet')
    expect(outcome('講座数を前年度比10%増', [actual('0', '回')], { 2019: '0' })).toBe('met')
  })
})

describe('several figures of one thing', () => {
  const schools = [
    actual('105', '人', { part: '北小学校' }),
    actual('98', '人', { part: '南小学校' }),
  ]

  it('are never averaged, so that none hides the missed one', () => {
    const evaluation = hold('各校それぞれ参加者100人以上', schools)
    expect(evaluation.outcome).toBe('unmet')
    expect(explainEvaluation(evaluation).at(-1)).toBe(
      '2つをそれぞれ比べ、すべてが満たす必要があります（達成、未達成）。結果は未達成です。',
    )
  })

  it('stay open while one is blank', () => {
    const blank = [...schools.slice(0, 1), actual(null, '人', { part: '南小学校' })]
    const evaluation = hold('参加者数をそれぞれ100人以上とする', blank)
    expect(evaluation.outcome).toBe('undetermined')
    expect(missing(evaluation)).toEqual(['「参加者数（南小学校）」の実績'])
  })

  it('are each held against their own former figure', () => {
    const series = [
      ...evidence([], { 2019: '100' }, '北小学校').series,
      ...evidence([], { 2019: '90' }, '南小学校').series,
    ]
    const each = target('参加者数をそれぞれ前年度比5%増')
    expect(evaluateTarget(each, { actuals: schools, series, done: null }).outcome).toBe('met')
    const north = series.slice(0, 1)
    const gap = evaluateTarget(each, { actuals: schools, series: north, done: null })
    expect(gap.outcome).toBe('undetermined')
    expect(missing(gap)).toEqual([
      '「参加者数（南小学校）」の比べる元の値（前年度、令和元(2019)年度）',
    ])
  })
})

describe('everyone (全員)', () => {
  const all = '確認テストの点数：全員95点以上'

  it('is the lowest of all, not the mean', () => {
    expect(outcome(all, [actual('95', '点', { basis: 'lowest' })])).toBe('met')
    expect(outcome(all, [actual('94', '点', { basis: 'lowest' })])).toBe('unmet')
  })

  it('cannot be told from a mean that holds, only from one that misses', () => {
    const most = '待ち時間：全員10分以内'
    // the shortest says nothing of the longest
    expect(outcome(most, [actual('5', '分', { basis: 'lowest' })])).toBe('undetermined')
    expect(outcome(most, [actual('11', '分', { basis: 'lowest' })])).toBe('unmet')
    const evaluation = hold(all, [actual('97', '点', { basis: 'mean' })])
    expect(evaluation.outcome).toBe('undetermined')
    expect(missing(evaluation)[0]).toContain('最も低い値')
    expect(outcome(all, [actual('94', '点', { basis: 'mean' })])).toBe('unmet')
    // a mean of rows, or the newest of them
    expect(outcome(all, [actual('97', '点', { basis: 'moving' })])).toBe('undetermined')
    expect(outcome('受講率：全員100%', [actual('100', '%', { basis: 'moving' })])).toBe('met')
  })
})

describe('the way that is better', () => {
  it('is used: fewer accidents are better, fewer visitors are not', () => {
    expect(outcome('事故件数 12件', [actual('13', '件')])).toBe('unmet')
    expect(outcome('事故件数 12件', [actual('11', '件')])).toBe('met')
    expect(outcome('来館者数 12人', [actual('13', '人')])).toBe('met')
    expect(outcome('苦情の解決率 80%', [actual('85', '%')])).toBe('met')
  })
})

describe('words instead of a figure', () => {
  it.each(['N/A', '－', '―', '集計中', '検討中'])('%s is no target anything can meet', (text) => {
    expect(outcome(text, [actual('10', '件')])).toBe('undetermined')
  })

  it('a blank form is open, even beside an act that was done', () => {
    const blank = parseTargets('講座の参加者数： 人', { fiscalYear: year(2020), half: 'year' })
    const outcomes = blank.map(
      (each) => evaluateTarget(each, { actuals: [], series: [], done: null }).outcome,
    )
    expect(outcomes).toEqual(['undetermined'])
  })

  it('null is not false: an act without a record is open', () => {
    const act = target('要綱を定める')
    const held = (done: boolean | null) =>
      evaluateTarget(act, { actuals: [], series: [], done }).outcome
    expect([held(null), held(false), held(true)]).toEqual(['undetermined', 'unmet', 'met'])
  })
})

describe('a tie', () => {
  it.each([
    ['加入率：44.7%以上', '44.70', 'met'],
    ['加入率が44.7%を超える', '44.7', 'unmet'],
    ['誤り件数を3件未満とする', '3', 'unmet'],
    ['誤り件数を3件以下とする', '3.0', 'met'],
  ] as const)('of %s and %s is %s', (text, value, expected) => {
    expect(outcome(text, [actual(value, null)])).toBe(expected)
  })
})

describe('characters that look alike', () => {
  it.each(['加入率：４４．７％以上', '加入率:44.7%以上', '加入率：44.7％以上', '加入率∶44.7%以上'])(
    '%s is one target',
    (text) => {
      expect(outcome(text, [actual('44.7', '%')])).toBe('met')
      expect(outcome(text, [actual('44.6', '%')])).toBe('unmet')
    },
  )

  it.each(['15～20%', '15〜20%', '15~20％', '１５～２０％'])('%s is a range', (text) => {
    expect(outcome(`割合を${text}とする`, [actual('20', '%')])).toBe('met')
    expect(outcome(`割合を${text}とする`, [actual('20.1', '%')])).toBe('unmet')
  })
})

describe('the change of era', () => {
  it.each(['令和元年度', '平成31年度', '令和1年度', '2019年度'])('%s is one year', (name) => {
    const text = `利用者数を${name}比10%増とする`
    expect(outcome(text, [actual('110', '人')], { 2019: '100', 2018: '200' })).toBe('met')
    expect(outcome(text, [actual('109', '人')], { 2019: '100', 2020: '1' })).toBe('unmet')
  })
})

describe('units', () => {
  it.each([
    ['加入率：44.7%以上', 'ポイント'],
    ['加入率：44.7%以上', '件'],
    ['参加者 60人以上', '世帯'],
    ['現状(40%)より5ポイント増', '人'],
  ])('%s is not held against %s', (text, unit) => {
    const evaluation = hold(text, [actual('60', unit)])
    expect(evaluation.outcome).toBe('undetermined')
    expect(missing(evaluation)[0]).toContain('比べられません')
  })

  it('a share and its points: 5 points above 40 % are 45 %, 5 % above may be 42 %', () => {
    const points = '加入率を現状(40%)より5ポイント増'
    expect(outcome(points, [actual('45', '%')])).toBe('met')
    expect(outcome(points, [actual('44.9', '%')])).toBe('unmet')
    const ratio = hold('加入率を現状(40%)より5%増', [actual('43', '%')])
    expect(ratio.outcome).toBe('undetermined')
    expect(missing(ratio)[0]).toContain('割合か、ポイントの差か')
  })

  it('a share of last year (101%) can only be a ratio', () => {
    expect(outcome('収納率を対前年度比101%とする', [actual('81', '%')], { 2019: '80' })).toBe('met')
  })

  it('point scales are not mixed', () => {
    const text = '理解度 5点満点中3点以上'
    const ten = hold(text, [actual('4', '点', { scale: decimal(10) })])
    expect(ten.outcome).toBe('undetermined')
    expect(missing(ten)[0]).toContain('10点満点')
    expect(outcome(text, [actual('6', '点')])).toBe('undetermined')
    expect(outcome(text, [actual('3', '点', { scale: decimal(5) })])).toBe('met')
  })
})

describe('whole things', () => {
  it('have no tenths: 10 % fewer than 12 persons are 10.8, so 10 hold and 11 do not', () => {
    const text = '離職者数を前年度比10%減'
    expect(outcome(text, [actual('10', '人')], { 2019: '12' })).toBe('met')
    expect(outcome(text, [actual('11', '人')], { 2019: '12' })).toBe('unmet')
    const up = { ...defaultRules, wholeRounding: 'half-up' as const }
    const eleven = evaluateTarget(target(text), evidence([actual('11', '人')], { 2019: '12' }), up)
    expect(eleven.outcome).toBe('met')
    expect(eleven.steps).toContainEqual(expect.objectContaining({ rounded: true }))
  })
})
