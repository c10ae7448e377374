import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FiscalYear, fiscalYear } from '../japanese/fiscal-year.ts'
import { decimal } from '../lib/decimal.ts'
import type {
  Baseline,
  Change,
  Compare,
  Condition,
  Quantity,
  Reference,
  Shape,
  Target,
} from './ast.ts'
import { isLowerBetter } from './lexicon/direction-words.ts'
import { parseTargets } from './parse-targets.ts'
import { printTarget } from './print-target.ts'
import { targetEqual, targetKey } from './target-equal.ts'

const print = (text: string) =>
  parseTargets(text, { fiscalYear: fiscalYear(2020) }).map(printTarget)

describe('printTarget', () => {
  it.each([
    [
      '令和３年度末までに、夜市に満足した来場者の割合を８割以上とする',
      '「夜市に満足した来場者の割合」：令和3年度までに80%以上',
    ],
    ['講座の開催数 12回(令和元年度実績:11回)', '「講座の開催数」：12回(令和元年度実績:11回)'],
    ['前年度実績以上の加入率を確保', '「加入率」：前年度以上'],
    ['ごみの量を令和元年度から10%減', '「ごみの量」：令和元年度比10%減'],
    ['港まつりの人気投票で８位以上', '「港まつりの人気投票」：8位以上'],
    [
      '受講率100% かつ 正答率全員80点以上',
      '「受講率」：「受講率」100%かつ「正答率」それぞれ80点以上',
    ],
    ['令和2年度～令和4年度の3年間に計18件', '令和2年度～令和4年度の累計18件'],
    ['接遇の評価 5点満点中3点以上', '「接遇の評価」：5点満点中3点以上'],
    ['住みよさの順位 14市中5位以内', '「住みよさの順位」：14のうち5位以上'],
    ['接遇の評価 5段階中4以上', '「接遇の評価」：5段階中4以上'],
    ['町会への加入率：62% 目標値UP', '「町会への加入率」：62% 目標値UP'],
  ])('prints %s', (text, canonical) => {
    expect(print(text)).toEqual([canonical])
  })
})

const figures = fc
  .record({
    coefficient: fc.bigInt({ min: 0n, max: 9_999_999n }),
    scale: fc.constantFrom(0, 0, 1, 2),
  })
  .filter(({ coefficient, scale }) => scale === 0 || coefficient > 0n)
const units = fc.constantFrom('%', '件', '人', '回', '世帯', 'ポイント', '円', '点', '団体')
const years = fc.integer({ min: 1990, max: 2060 }).map((year) => year as FiscalYear)
const quantities: fc.Arbitrary<Quantity> = fc.record({
  value: figures,
  over: fc.constant(null),
  unit: units,
  asWritten: fc.constant(''),
})
const compares = fc.constantFrom<Compare>('atLeast', 'atMost', 'moreThan', 'lessThan')
const nouns = fc.constantFrom(
  '窓口',
  '夜市',
  '講座',
  '防災訓練',
  '町会',
  '図書室',
  '相談',
  '見守り',
  '広報紙',
  '「みんなの広場」',
)
const tails = fc.constantFrom(
  'の満足度',
  'の利用者数',
  'への加入率',
  'の実施回数',
  'の苦情件数',
  'に満足した人の割合',
  'の収入',
)
const names = fc.tuple(nouns, tails).map((parts) => parts.join(''))

const shapes: fc.Arbitrary<Omit<Shape, 'inferred' | 'subject'>> = fc.record({
  approximate: fc.boolean(),
  each: fc.boolean(),
  aggregate: fc.constantFrom(
    null,
    null,
    { kind: 'mean', over: null } as const,
    { kind: 'mean', over: 'month' } as const,
    { kind: 'per', period: 'year' } as const,
  ),
  scale: fc.constant(null),
})

const levels = (indicator: string): fc.Arbitrary<Condition> =>
  fc.tuple(shapes, quantities, compares, fc.boolean()).map(([shape, quantity, compare, told]) => {
    const lower = isLowerBetter(indicator) || quantity.value.coefficient === 0n
    const guessed = lower ? 'atMost' : 'atLeast'
    return {
      kind: 'level',
      ...shape,
      subject: null,
      quantity,
      compare: told ? compare : guessed,
      inferred: told ? [] : ['compare'],
    }
  })

const ranges: fc.Arbitrary<Condition> = fc
  .tuple(shapes, quantities, fc.bigInt({ min: 1n, max: 5000n }))
  .map(([shape, lower, more]) => ({
    kind: 'range',
    ...shape,
    subject: null,
    inferred: [],
    lower,
    upper: { ...lower, value: { ...lower.value, coefficient: lower.value.coefficient + more } },
  }))

const references: fc.Arbitrary<Reference> = fc
  .tuple(
    fc.oneof(
      fc.record({
        kind: fc.constant('fiscal-year' as const),
        fiscalYear: years,
        count: fc.constant(null),
      }),
      fc.record({
        kind: fc.constantFrom(
          'previous-year' as const,
          'previous-survey' as const,
          'previous-event' as const,
          'peer-mean' as const,
          'plan-start' as const,
        ),
        fiscalYear: fc.constant(null),
        count: fc.constant(null),
      }),
      fc.record({
        kind: fc.constant('mean-of-years' as const),
        fiscalYear: fc.constant(null),
        count: fc.integer({ min: 2, max: 10 }),
      }),
    ),
    fc.option(quantities),
  )
  .map(([reference, value]) => ({ ...reference, value, asWritten: '' }))

const changes: fc.Arbitrary<Condition> = fc
  .tuple(
    shapes,
    references,
    compares,
    figures,
    fc.constantFrom('%', 'ポイント', '件', '人'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([shape, from, compare, size, unit, down, told]) => {
    const zero = size.coefficient === 0n
    const amount = zero
      ? decimal(0)
      : { ...size, coefficient: down ? -size.coefficient : size.coefficient }
    const change: Change = { amount, unit: zero ? null : unit, from }
    const plain = {
      ...shape,
      approximate: !zero && shape.approximate,
      aggregate: zero ? null : shape.aggregate,
    }
    const guessed = down ? 'atMost' : 'atLeast'
    const isTold = told || zero
    return {
      kind: 'change',
      ...plain,
      subject: null,
      compare: isTold ? compare : guessed,
      change,
      inferred: isTold ? [] : ['compare'],
    }
  })

const baselines: fc.Arbitrary<Baseline> = fc
  .record({
    fiscalYear: years,
    quantity: fc.option(quantities),
    kind: fc.constantFrom('actual' as const, 'target' as const),
  })
  .map(({ fiscalYear, quantity, kind }) => ({
    fiscalYear,
    quantity,
    unit: quantity?.unit ?? '件',
    kind: quantity === null ? 'actual' : kind,
    label: null,
    asWritten: '',
  }))

const targets: fc.Arbitrary<Target> = names.chain((indicator) =>
  fc
    .record({
      fiscalYear: fc.option(years),
      combine: fc.constantFrom('all' as const, 'any' as const),
      conditions: fc.oneof(
        fc.array(fc.oneof(levels(indicator), changes), { minLength: 1, maxLength: 2 }),
        fc.tuple(ranges),
      ),
      baselines: fc.array(baselines, { maxLength: 2 }),
      marks: fc.subarray(['revised', 'repeated', 'raised', 'corrected', 'added'] as const),
    })
    .map((parts) => ({
      ...parts,
      combine: parts.conditions.length === 1 ? 'all' : parts.combine,
      asWritten: '',
      span: { start: 0, end: 0 },
      indicator,
      years: null,
      framework: null,
      inferred: [],
      problems: [],
    })),
)

describe('parse after print', () => {
  it.each([
    '接遇の評価 5点満点中3点以上',
    '住みよさの順位 14市中5位以内',
    '接遇の評価 5段階中4以上',
  ])('gives the scale of %s back', (text) => {
    const context = { fiscalYear: fiscalYear(2020) }
    const [read] = parseTargets(text, context)
    const [again] = parseTargets(read === undefined ? '' : printTarget(read), context)
    expect(read?.conditions[0]).toMatchObject({ scale: expect.anything() })
    expect(again && targetKey(again)).toBe(read && targetKey(read))
  })

  it('gives the target back, whatever it is', () => {
    fc.assert(
      fc.property(targets, (target) => {
        const text = printTarget(target)
        const found = parseTargets(text, { fiscalYear: null })
        if (found.length === 1 && found[0] !== undefined && targetEqual(found[0], target)) return
        expect([text, ...found.map(targetKey)]).toEqual([text, targetKey(target)])
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)
})
