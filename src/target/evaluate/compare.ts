/** Compares exact decimals, lets 約 bend the level as the rules allow, and says what a provisional figure can decide. */
import {
  add,
  type Decimal,
  multiply,
  negate,
  compare as order,
  sign,
  subtract,
} from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type { Compare, Shape } from '../ast.ts'
import type { Actual } from '../evidence.ts'
import type { Outcome } from '../outcome.ts'
import type { Step } from '../step.ts'
import { onlyRises } from './actual.ts'
import type { Case, ConditionOutcome } from './case.ts'

export interface Bound {
  readonly compare: Compare | 'within'
  readonly level: Decimal
  readonly upper: Decimal | null
  readonly unit: string | null
}

/** The outcome with its steps; `actual` may be a sum, and then its own value is not the compared one. */
export function compareActual(
  value: Decimal,
  bound: Bound,
  actual: Actual,
  shape: Shape,
  of: Case,
): ConditionOutcome {
  const outcome = holds(value, bound, slack(bound.level, shape, of)) ? 'met' : 'unmet'
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
  if (!actual.provisional)
    return { outcome, wouldBe: outcome, isOpen: false, finalOn: null, steps: [compared] }
  const settled =
    isSettled(outcome, bound.compare) && onlyRises(shape, actual.unit ?? bound.unit, value, of)
  const waiting: Step = { kind: 'provisional', asOf: actual.asOf, finalOn: actual.finalOn }
  return {
    outcome: settled ? outcome : 'undetermined',
    wouldBe: outcome,
    isOpen: !settled,
    finalOn: actual.finalOn,
    steps: [compared, waiting],
  }
}

/** A count that can only grow has settled once it reached a lower bound or passed an upper one. */
function isSettled(outcome: Outcome, compare: Bound['compare']): boolean {
  if (compare === 'atLeast' || compare === 'moreThan') return outcome === 'met'
  if (compare === 'atMost' || compare === 'lessThan') return outcome === 'unmet'
  return false
}

function slack(level: Decimal, { approximate }: Shape, { rules }: Case): Decimal | null {
  if (!approximate) return null
  const size = multiply(level, rules.approximation)
  return sign(size) < 0 ? negate(size) : size
}

function holds(value: Decimal, { compare, level, upper }: Bound, near: Decimal | null): boolean {
  const low = near === null ? level : subtract(level, near)
  const high = near === null ? (upper ?? level) : add(upper ?? level, near)
  switch (compare) {
    case 'atLeast':
      return order(value, low) >= 0
    case 'atMost':
      return order(value, high) <= 0
    case 'moreThan':
      return near === null ? order(value, level) > 0 : order(value, low) >= 0
    case 'lessThan':
      return near === null ? order(value, level) < 0 : order(value, high) <= 0
    case 'exactly':
    case 'within':
      return order(value, low) >= 0 && order(value, high) <= 0
    default:
      return never(compare)
  }
}
