/** Levels and ranges: every part of what is measured, in every way its figure can be taken. */
import { type Decimal, decimal, divide, multiply } from '../../lib/decimal.ts'
import type { LevelCondition, Quantity, RangeCondition, Shape } from '../ast.ts'
import type { Step } from '../step.ts'
import { findActuals, type KnownActual } from './actual.ts'
import { agreed, type Case, type ConditionOutcome, together, undetermined } from './case.ts'
import { type Bound, compareMeasure } from './compare.ts'
import { askBasis, measure } from './measure.ts'
import { assumed } from './missing.ts'

/** Each actual of the thing against the level, in its own unit; that none is there leaves it open. */
export function evaluateLevel(condition: LevelCondition, of: Case): ConditionOutcome {
  const { quantity, compare } = condition
  const said = assumptions(condition)
  const unit = quantity.over === null ? quantity.unit : null
  const parts = findActuals(condition, unit, of).map((found) =>
    found.ok
      ? holdMeasures(condition, found.actual, of, {
          compare,
          level: levelOf(quantity, found.actual.unit),
          upper: null,
          unit: quantity.unit ?? found.actual.unit,
          quantity,
        })
      : undetermined([found.step]),
  )
  return withSteps(said, together(parts))
}

/** The same of a range, both its ends included. */
export function evaluateRange(condition: RangeCondition, of: Case): ConditionOutcome {
  const { lower, upper } = condition
  const unit = upper.unit ?? lower.unit
  const parts = findActuals(condition, unit, of).map((found) =>
    found.ok
      ? holdMeasures(condition, found.actual, of, {
          compare: 'within',
          level: levelOf(lower, found.actual.unit),
          upper: levelOf(upper, found.actual.unit),
          unit,
          quantity: null,
        })
      : undetermined([found.step]),
  )
  return together(parts)
}

/** An actual against a bound, in every way it can be taken; where they differ, the reader is asked. */
export function holdMeasures(
  shape: Shape,
  actual: KnownActual,
  of: Case,
  bound: Bound,
): ConditionOutcome {
  const ways = measure(shape, actual, of, bound.compare).map((way) => {
    const held = compareMeasure(way, multiplied(bound, way.times), actual, shape, of)
    return withSteps(way.steps, held)
  })
  return agreed(ways, () => askBasis(shape, of))
}

function multiplied(bound: Bound, times: number): Bound {
  if (times === 1) return bound
  const factor = decimal(times)
  const upper = bound.upper === null ? null : multiply(bound.upper, factor)
  return { ...bound, level: multiply(bound.level, factor), upper, quantity: null }
}

export function withSteps(before: readonly Step[], result: ConditionOutcome): ConditionOutcome {
  if (before.length === 0) return result
  const { outcome, wouldBe, isOpen, finalOn, steps } = result
  return { outcome, wouldBe, isOpen, finalOn, steps: [...before, ...steps] }
}

/** 3分の2 held against a figure in % is 66.66… %. */
function levelOf({ value, over }: Quantity, actualUnit: string | null): Decimal {
  if (over === null) return value
  const share = actualUnit === '%' ? multiply(value, decimal(100)) : value
  return divide(share, over, 12, 'half-even') ?? value
}

const directions = {
  atLeast: '以上',
  atMost: '以下',
  moreThan: '超',
  lessThan: '未満',
  exactly: 'ちょうど',
} as const
const inEnglish = {
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
  exactly: 'exactly',
} as const

export function assumptions({
  inferred,
  compare,
}: Pick<LevelCondition, 'inferred' | 'compare'>): readonly Step[] {
  if (!inferred.includes('compare')) return []
  return [
    assumed(
      `文に書かれていないため、「${directions[compare]}」と読みました。`,
      `The sentence does not say which way; it was read as "${inEnglish[compare]}".`,
    ),
  ]
}
