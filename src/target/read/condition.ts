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
import type { Change, Compare, Condition, Inferable, Quantity, Reference, Shape } from '../ast.ts'
import { isLowerBetter } from '../lexicon/direction-words.ts'
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
  if (phrase.kind === 'range' && phrase.quantity !== null && phrase.upper !== null) {
    return {
      kind: 'range',
      ...shape(phrase, around, []),
      lower: phrase.quantity,
      upper: phrase.upper,
    }
  }
  if (phrase.kind === 'direction') return directionCondition(phrase, around)
  if (phrase.quantity === null) throw new TypeError('phrase without a quantity')
  if (phrase.kind === 'change') return changeCondition(phrase, phrase.quantity, around)
  return around.isShare
    ? shareCondition(phrase, phrase.quantity, around)
    : levelCondition(phrase, phrase.quantity, around)
}

function shape(phrase: Phrase, around: Around, inferred: readonly Inferable[]): Shape {
  return {
    subject: around.subject,
    approximate: phrase.approximate,
    each: phrase.each || around.each,
    aggregate: phrase.aggregate,
    scale: phrase.scale?.value ?? null,
    inferred,
  }
}

const flipped: Readonly<Record<Compare, Compare>> = {
  atLeast: 'atMost',
  atMost: 'atLeast',
  moreThan: 'lessThan',
  lessThan: 'moreThan',
  exactly: 'exactly',
}

function levelCondition(phrase: Phrase, quantity: Quantity, around: Around): Condition {
  const told = phrase.compare
  const rank = quantity.unit === '位'
  // 8位以上 is a place of 8 or better: the smaller number
  const compare =
    told === null
      ? inferLevel(phrase, quantity, around.indicator)
      : rank && (told === 'atLeast' || told === 'moreThan')
        ? flipped[told]
        : told
  const inferred: Inferable[] = told === null && phrase.sign === null ? ['compare'] : []
  return { kind: 'level', ...shape(phrase, around, inferred), compare, quantity }
}

function inferLevel(phrase: Phrase, quantity: Quantity, indicator: string | null): Compare {
  if (phrase.sign === 1) return 'atLeast'
  if (phrase.sign === -1) return 'atMost'
  if (quantity.unit === '位' || isZero(quantity.value)) return 'atMost'
  return isLowerBetter(indicator) ? 'atMost' : 'atLeast'
}

function changeCondition(phrase: Phrase, quantity: Quantity, around: Around): Condition {
  const way = phrase.sign === -1 ? -1 : 1
  const size = sign(quantity.value) < 0 ? negate(quantity.value) : quantity.value
  const told = phrase.compare
  const bound = told ?? 'atLeast'
  const compare = way === 1 ? bound : flipped[bound]
  const { amount, unit } = sized(size, quantity, way)
  const from = around.source ?? blankReference(around.fallback)
  const inferred: Inferable[] = [
    ...(told === null ? (['compare'] as const) : []),
    ...(around.source === null ? (['from'] as const) : []),
  ]
  return {
    kind: 'change',
    ...shape(phrase, around, inferred),
    compare,
    change: { amount, unit, from },
  }
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
  const share =
    quantity.unit === '倍' || quantity.over !== null ? percent(quantity) : quantity.value
  const amount = subtract(share, decimal(100))
  const compare =
    phrase.compare ??
    (phrase.sign === -1 || (sign(amount) < 0 && isLowerBetter(around.indicator))
      ? 'atMost'
      : 'atLeast')
  const from = around.source ?? blankReference(around.fallback)
  const inferred: Inferable[] = phrase.compare === null && phrase.sign === null ? ['compare'] : []
  return {
    kind: 'change',
    ...shape(phrase, around, inferred),
    compare,
    change: { amount, unit: isZero(amount) ? null : '%', from, said: quantity },
  }
}

function directionCondition(phrase: Phrase, around: Around): Condition {
  const held = phrase.sign === 0
  const lower = isLowerBetter(around.indicator)
  const from =
    phrase.reference ?? around.source ?? blankReference(held ? 'plan-start' : around.fallback)
  const told = phrase.compare ?? (lower ? 'atMost' : 'atLeast')
  const inferred: Inferable[] = [
    ...(phrase.compare === null ? (['compare'] as const) : []),
    ...(phrase.reference === null && around.source === null ? (['from'] as const) : []),
  ]
  const amount =
    phrase.factor === null ? decimal(0) : subtract(decimal(phrase.factor * 100), decimal(100))
  const compare = phrase.factor === null ? told : phrase.factor > 1 ? 'atLeast' : 'atMost'
  return {
    kind: 'change',
    ...shape(phrase, around, inferred),
    compare,
    change: { amount, unit: phrase.factor === null ? null : '%', from },
  }
}

export function blankReference(kind: Reference['kind']): Reference {
  return { kind, fiscalYear: null, count: null, value: null, asWritten: '' }
}
