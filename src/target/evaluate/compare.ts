/** Compares exact decimals, lets 約 bend the level as the rules allow, and says what an unfinished figure can decide. */
import { type Decimal, compare as order, subtract } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type { Compare, Quantity, Shape } from '../ast.ts'
import type { Outcome } from '../outcome.ts'
import type { Step } from '../step.ts'
import { type KnownActual, labelOf, onlyRises } from './actual.ts'
import type { Case, ConditionOutcome } from './case.ts'
import type { Measure } from './measure.ts'
import { assumed, missing } from './missing.ts'
import { type Near, nearLevel } from './near.ts'

export interface Bound {
  readonly compare: Compare | 'within'
  readonly level: Decimal
  readonly upper: Decimal | null
  readonly unit: string | null
  /** The level as the sentence has it; null where it was computed. */
  readonly quantity: Quantity | null
}

/** The outcome with the steps of comparing; how the figure came about is the measure's to tell. */
export function compareMeasure(
  { value, isPartial, lacks }: Measure,
  bound: Bound,
  actual: KnownActual,
  shape: Shape,
  of: Case,
): ConditionOutcome {
  const near = shape.approximate ? nearOf(bound, of) : null
  const outcome = holds(value, bound, near) ? 'met' : 'unmet'
  const compared: Step = {
    kind: 'compared',
    actual: value,
    compare: bound.compare,
    level: bound.level,
    upper: bound.upper,
    unit: bound.unit,
    difference: subtract(value, bound.level),
    outcome,
  }
  const steps = near === null ? [compared] : [near.step, compared]
  const rises = onlyRises(shape, actual.unit ?? bound.unit, value, of)
  if (isPartial) {
    const settled = rises && isSettled(outcome, bound.compare)
    return settled ? final(outcome, [...steps, decidedAlready]) : final('undetermined', lacks)
  }
  if (shape.each && hidesSomebody(actual, bound) && !missesAlready(outcome, bound.compare))
    return final('undetermined', [missingLowest(shape, bound, of)])
  if (!actual.provisional) return final(outcome, steps)
  const settled = rises && onlyGrows(actual) && isSettled(outcome, bound.compare)
  const waiting: Step = { kind: 'provisional', asOf: actual.asOf, finalOn: actual.finalOn }
  return {
    outcome: settled ? outcome : 'undetermined',
    wouldBe: outcome,
    isOpen: !settled,
    finalOn: actual.finalOn,
    steps: [...steps, waiting],
  }
}

const decidedAlready = assumed(
  '足りない値がありますが、加えても結果は変わりません。',
  'Some figures are lacking, but they cannot change the outcome.',
)

function final(outcome: Outcome, steps: readonly Step[]): ConditionOutcome {
  return { outcome, wouldBe: outcome, isOpen: false, finalOn: null, steps }
}

/** What is added up through the year; a mean, the lowest, the newest or what stands on a day may still fall. */
function onlyGrows({ basis }: KnownActual): boolean {
  return basis === undefined || basis === 'year' || basis === 'cumulative'
}

/** A mean hides whoever is off it, one value all others, the lowest whoever is above; a share is of everybody. */
function hidesSomebody({ basis, unit }: KnownActual, { compare }: Bound): boolean {
  if (basis === 'mean' || (basis === 'moving' && unit !== '%')) return true
  return basis === 'lowest' && compare !== 'atLeast' && compare !== 'moreThan'
}

/** A count that can only grow has settled once it reached a lower bound or passed an upper one. */
function isSettled(outcome: Outcome, compare: Bound['compare']): boolean {
  if (compare === 'atLeast' || compare === 'moreThan') return outcome === 'met'
  if (compare === 'atMost' || compare === 'lessThan') return outcome === 'unmet'
  return false
}

/** A mean that misses a bound leaves somebody who misses it; a mean that holds hides who does not. */
function missesAlready(outcome: Outcome, compare: Bound['compare']): boolean {
  return outcome === 'unmet' && compare !== 'exactly' && compare !== 'within'
}

function missingLowest(shape: Shape, { compare, unit }: Bound, of: Case): Step {
  const label = labelOf(shape, of)
  const fewer = compare === 'atMost' || compare === 'lessThan'
  return missing(
    `「${label}」の${fewer ? '最も高い' : '最も低い'}値（実績は平均などの${unit ?? '値'}で、全員が満たしたかは分かりません）`,
    `the ${fewer ? 'highest' : 'lowest'} figure of 「${label}」 (a mean, or a single value, does not tell whether everyone came up to it)`,
  )
}

function nearOf({ level, upper, quantity, unit }: Bound, of: Case): Near {
  const low = nearLevel(level, quantity, unit, of)
  if (upper === null) return low
  const high = nearLevel(upper, null, unit, of)
  return { ...low, high: high.high, isOpenAbove: false }
}

function holds(value: Decimal, { compare, level, upper }: Bound, near: Near | null): boolean {
  const low = near?.low ?? level
  const high = near?.high ?? upper ?? level
  const isBelow = order(value, high) < (near?.isOpenAbove === true ? 0 : 1)
  switch (compare) {
    case 'atLeast':
      return order(value, low) >= 0
    case 'atMost':
      return isBelow
    case 'moreThan':
      return near === null ? order(value, level) > 0 : order(value, low) >= 0
    case 'lessThan':
      return near === null ? order(value, level) < 0 : isBelow
    case 'exactly':
    case 'within':
      return order(value, low) >= 0 && isBelow
    default:
      return never(compare)
  }
}
