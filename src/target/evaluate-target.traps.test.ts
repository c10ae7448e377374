/** The traps met in other systems' code (targets.md), each as the sentence and figures that would fall into it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { add, decimal, subtract } from '../lib/decimal.ts'
import type { Target } from './ast.ts'
import { evaluateTarget } from './evaluate-target.ts'
import { defaultRules } from './evaluation-rules.ts'
import type { Actual, Evidence, NamedFigure } from './evidence.ts'
import { explainEvaluation } from './explain-evaluation.ts'
import { every, type Outcome, some } from './outcome.ts'
import { parseTargets } from './parse-targets.ts'

const year = (fiscalYear: number) => fiscalYear as FiscalYear

function target(text: string, fiscalYear = 2020): Target {
  const [found] = parseTargets(text, { fiscalYear: year(fiscalYear), half: 'year' })
  if (found === undefined) throw new Error(text)
  return found
}

function actual(value: string | null, unit: string | null, more: Partial<Actual> = {}): Actual {
  const number = value === null ? null : decimal(value)
  const final = { asOf: null, provisional: false, finalOn: null }
  return { subject: null, value: number, unit, ...final, ...more }
}

type Series = Readonly<Record<number, string | null>>

function evidence(actuals: readonly Actual[], series: Series = {}, part?: string): Evidence {
  const years = Object.entries(series).map(([fiscalYear, value]) => ({
    fiscalYear: year(Number(fiscalYear)),
    value: value === null ? null : decimal(value),
    ...(part === undefined ? {} : { part }),
  }))
  return { actuals, series: years, done: null }
}

const hold = (text: string, actuals: readonly Actual[], series: Series = {}) =>
  evaluateTarget(target(text), evidence(actuals, series))
const outcome = (text: string, actuals: readonly Actual[], series: Series = {}) =>
  hold(text, actuals, series).outcome
const missing = (evaluation: ReturnType<typeof hold>) =>
  evaluation.steps.flatMap((step) => (step.kind === 'missing' ? [step.what] : []))

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
    const evaluation = hold(all, [actual('97', '点', { basis: 'mean' })])
    expect(evaluation.outcome).toBe('undetermined')
    expect(missing(evaluation)[0]).toContain('最も低い値')
    expect(outcome(all, [actual('94', '点', { basis: 'mean' })])).toBe('unmet')
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
