/** A phrase becomes a condition: direction told or inferred, 8位以上 turned round, 101% of last year made +1 %. */
import {
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  negate,
  sign,
  subtract,
} from '../../lib/decimal.ts'
import type { Change, Compare, Condition, Inferable, Quantity, Reference } from '../ast.ts'
import { isLowerBetter } from '../lexicon/direction-words.ts'
import { impliedUnit } from '../lexicon/implied-units.ts'
import type { Phrase } from './phrase.ts'

export interface Around {
  readonly indicator: string | null
  readonly subject: string | null
  /** What a change or share is held against, when the sentence names it. */
  readonly source: Reference | null
  /** Taken when it names nothing. */
  readonly fallback: Reference['kind']
  /** The figure is a share of the source (前年度比101%), not a level. */
  readonly isShare: boolean
  readonly each: boolean
}

export function readCondition(phrase: Phrase, around: Around): Condition {
  const { kind, quantity, upper } = phrase
  if (kind === 'direction') return directionCondition(phrase, around)
  if (quantity === null) throw new TypeError('readCondition: a phrase without a figure')
  if (kind === 'range' && upper !== null) return rangeCondition(phrase, quantity, upper, around)
  if (kind === 'change') return changeCondition(phrase, quantity, around)
  if (isLoss(quantity, around))
    return changeCondition({ ...phrase, sign: -1, bySign: true }, quantity, around)
  if (around.isShare) return shareCondition(phrase, quantity, around)
  return levelCondition(phrase, quantity, around)
}

/** 苦情の件数を▲20%とする, 経費を現状の▲5%とする: no count or share lies below nought, so it is by how much it is to fall. */
function isLoss({ value }: Quantity, { subject, indicator, isShare }: Around): boolean {
  return sign(value) < 0 && (isShare || counted.test(subject ?? indicator ?? ''))
}

const counted = /(?<![増減]|指)(?:数|量|時間|期間)$/u

const flipped: Readonly<Record<Compare, Compare>> = {
  atLeast: 'atMost',
  atMost: 'atLeast',
  moreThan: 'lessThan',
  lessThan: 'moreThan',
  exactly: 'exactly',
}

const nothing: readonly Inferable[] = []
const onlyCompare: readonly Inferable[] = ['compare']
const onlyFrom: readonly Inferable[] = ['from']
const both: readonly Inferable[] = ['compare', 'from']

function inferredOf(compare: boolean, from: boolean): readonly Inferable[] {
  if (compare) return from ? both : onlyCompare
  return from ? onlyFrom : nothing
}

function levelCondition(phrase: Phrase, quantity: Quantity, around: Around): Condition {
  const { subject } = around
  const implied = quantity.unit === null ? impliedUnit(subject ?? around.indicator, quantity) : null
  const guessed = inferredOf(phrase.compare === null && phrase.sign === null, false)
  return {
    kind: 'level',
    subject,
    approximate: phrase.approximate,
    each: phrase.each || around.each,
    aggregate: phrase.aggregate,
    scale: phrase.scale?.value ?? null,
    inferred: implied === null ? guessed : [...guessed, 'unit'],
    compare: levelCompare(phrase, quantity, around.indicator),
    quantity: implied === null ? quantity : { ...quantity, unit: implied },
  }
}

/** 8位以上 is a place of 8 or better: the smaller number. */
function levelCompare(phrase: Phrase, quantity: Quantity, indicator: string | null): Compare {
  const told = phrase.compare
  if (told === null) return inferLevel(phrase, quantity, indicator)
  const better = told === 'atLeast' || told === 'moreThan'
  return quantity.unit === '位' && better ? flipped[told] : told
}

function inferLevel(phrase: Phrase, quantity: Quantity, indicator: string | null): Compare {
  if (phrase.sign === 1) return 'atLeast'
  if (phrase.sign === -1) return 'atMost'
  if (quantity.unit === '位' || isZero(quantity.value)) return 'atMost'
  const ofGroup = quantity.unit === '%' && group.test(indicator ?? '')
  return !ofGroup && isLowerBetter(indicator) ? 'atMost' : 'atLeast'
}

/** 中退者等のうち5割が就職する, 待ち時間の85%を30分未満とする: of what it is a share does not tell which way is better. */
const group = /(?:者|人|員|生|企業|団体|事業所|世帯|時間|期間|日数)(?:等)?$/u

function rangeCondition(
  phrase: Phrase,
  lower: Quantity,
  upper: Quantity,
  around: Around,
): Condition {
  return {
    kind: 'range',
    subject: around.subject,
    approximate: phrase.approximate,
    each: phrase.each || around.each,
    aggregate: phrase.aggregate,
    scale: phrase.scale?.value ?? null,
    inferred: nothing,
    lower,
    upper,
  }
}

function change(
  phrase: Phrase,
  around: Around,
  inferred: readonly Inferable[],
  compare: Compare,
  step: Change,
): Condition {
  return {
    kind: 'change',
    subject: around.subject,
    approximate: phrase.approximate,
    each: phrase.each || around.each,
    aggregate: phrase.aggregate,
    scale: phrase.scale?.value ?? null,
    inferred,
    compare,
    change: step,
  }
}

/** 15%以上減少 is at most −15 %: the bound is said of the cut. */
function changeCondition(phrase: Phrase, quantity: Quantity, around: Around): Condition {
  const way = phrase.sign === -1 ? -1 : 1
  if (way === -1 && sign(quantity.value) < 0) return lossCondition(phrase, quantity, around)
  const size = sign(quantity.value) < 0 ? negate(quantity.value) : quantity.value
  const bound = phrase.compare ?? 'atLeast'
  const { amount, unit } = sized(size, quantity, way)
  const from = around.source ?? blankReference(around.fallback)
  const inferred = inferredOf(phrase.compare === null, around.source === null)
  return change(phrase, around, inferred, way === 1 ? bound : flipped[bound], {
    amount,
    unit,
    from,
  })
}

const ofLoss: Readonly<Record<Compare, Compare>> = {
  atLeast: 'atMost',
  atMost: 'atMost',
  moreThan: 'lessThan',
  lessThan: 'lessThan',
  exactly: 'exactly',
}

/**
 * 前年度比▲10%: 以下 says it of the number and 以上 of the size, which come to the same. 以内 is how much may be lost, but
 * not where less is better (残業を▲5%以内). Where the words and what is better do not agree, the bound is a guess.
 */
function lossCondition(phrase: Phrase, quantity: Quantity, around: Around): Condition {
  const told = phrase.compare
  const bySign = phrase.bySign === true
  const falls = bySign ? isLowerBetter(around.indicator) : isOfSize(told)
  const mayLose = phrase.withinLoss === true && !(bySign && falls)
  const agrees = mayLose || (falls && phrase.withinLoss !== true)
  const compare = mayLose ? 'atLeast' : ofLoss[told ?? 'atLeast']
  const { amount, unit } = sized(negate(quantity.value), quantity, -1)
  const from = around.source ?? blankReference(around.fallback)
  const inferred = inferredOf(told === null || !agrees, around.source === null)
  return change(phrase, around, inferred, compare, { amount, unit, from })
}

/** ▲10%以上削減 is said of the cut; of ▲10%以下の減 nobody can tell. */
function isOfSize(told: Compare | null): boolean {
  return told !== 'atMost' && told !== 'lessThan'
}

/** 2割減 is −20 %, 3倍増 +200 %, 3分の1減 a ratio too; all else as it is said. */
function sized(size: Decimal, quantity: Quantity, way: 1 | -1): Pick<Change, 'amount' | 'unit'> {
  const signed = (amount: Decimal) => (way === -1 ? negate(amount) : amount)
  if (quantity.unit === '倍')
    return { amount: signed(multiply(subtract(size, decimal(1)), decimal(100))), unit: '%' }
  if (quantity.over !== null) return { amount: signed(percent(quantity)), unit: '%' }
  return { amount: signed(size), unit: quantity.unit }
}

function percent(quantity: Quantity): Decimal {
  const share = multiply(quantity.value, decimal(100))
  return quantity.over === null ? share : (divide(share, quantity.over, 6, 'half-even') ?? share)
}

/** 前年度比101%, 現状の3倍, 見込み数の7割: the step from the reference is what lies beyond 100 %. */
function shareCondition(phrase: Phrase, quantity: Quantity, around: Around): Condition {
  const isPart = quantity.unit === '倍' || quantity.over !== null
  const amount = subtract(isPart ? percent(quantity) : quantity.value, decimal(100))
  const falls = phrase.sign === -1 || (sign(amount) < 0 && isLowerBetter(around.indicator))
  const compare = phrase.compare ?? (falls ? 'atMost' : 'atLeast')
  const from = around.source ?? blankReference(around.fallback)
  const inferred = inferredOf(phrase.compare === null && phrase.sign === null, false)
  return change(phrase, around, inferred, compare, { amount, unit: '%', from, said: quantity })
}

/** 増額 is more than before, 維持 no worse; 倍増 and 半減 have a size after all. */
function directionCondition(phrase: Phrase, around: Around): Condition {
  const source = phrase.reference ?? around.source
  const from = source ?? blankReference(phrase.sign === 0 ? 'plan-start' : around.fallback)
  const inferred = inferredOf(phrase.compare === null, source === null)
  if (phrase.factor !== null) {
    const amount = subtract(decimal(phrase.factor * 100), decimal(100))
    const compare = phrase.factor > 1 ? 'atLeast' : 'atMost'
    return change(phrase, around, inferred, compare, { amount, unit: '%', from })
  }
  const compare = phrase.compare ?? (isLowerBetter(around.indicator) ? 'atMost' : 'atLeast')
  return change(phrase, around, inferred, compare, { amount: decimal(0), unit: null, from })
}

export function blankReference(kind: Reference['kind']): Reference {
  return { kind, fiscalYear: null, count: null, value: null, asWritten: '' }
}
