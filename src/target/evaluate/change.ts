/** Changes against a reference: the level is computed from the reference and then compared like any other. */
import {
  add,
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  normalize,
  round,
} from '../../lib/decimal.ts'
import type { ChangeCondition } from '../ast.ts'
import type { Step } from '../step.ts'
import { findActual } from './actual.ts'
import { type Case, type ConditionOutcome, undetermined } from './case.ts'
import { compareActual } from './compare.ts'
import { assumptions, usedStep } from './level.ts'
import { findReference } from './reference.ts'

export function evaluateChange(condition: ChangeCondition, of: Case): ConditionOutcome {
  const said = assumptions(condition)
  const reference = findReference(condition, of)
  if (reference.value === null) return undetermined([...said, ...reference.steps])
  const found = findActual(condition, reference.unit, of)
  if (!found.ok) return undetermined([...said, ...reference.steps, found.step])
  const unit = reference.unit ?? found.actual.unit
  const used = [...said, usedStep(found.actual, condition, of), ...reference.steps]
  const levels = levelsOf(condition, reference.value, unit, of)
  const results = levels.map(({ level, steps }) => {
    const result = compareActual(
      found.actual.value,
      { compare: condition.compare, level, upper: null, unit },
      found.actual,
      condition,
      of,
    )
    return { ...result, steps: [...steps, ...result.steps] }
  })
  const [first, second] = results
  if (first === undefined) return undetermined(used)
  if (second === undefined || second.wouldBe === first.wouldBe)
    return { ...first, steps: [...used, ...first.steps] }
  return undetermined([...used, ratioOrPoints()])
}

interface Computed {
  readonly level: Decimal
  readonly steps: readonly Step[]
}

/** One level, or two where 10% of a share may be a tenth of it or ten points. */
function levelsOf(
  condition: ChangeCondition,
  reference: Decimal,
  unit: string | null,
  of: Case,
): readonly Computed[] {
  const { amount, unit: amountUnit } = condition.change
  if (isZero(amount)) return [{ level: reference, steps: [] }]
  const ratio = multiply(
    reference,
    add(decimal(1), divide(amount, decimal(100), amount.scale + 2, 'half-even') ?? decimal(0)),
  )
  const points = add(reference, amount)
  if (amountUnit !== '%') return [computed(condition, reference, points, unit, of)]
  if (unit === '%' || unit === 'ポイント')
    return [
      computed(condition, reference, ratio, unit, of),
      computed(condition, reference, points, unit, of),
    ]
  return [computed(condition, reference, ratio, unit, of)]
}

function computed(
  { change }: ChangeCondition,
  reference: Decimal,
  exact: Decimal,
  unit: string | null,
  { rules }: Case,
): Computed {
  const rounding = unit !== null && rules.wholeUnits.includes(unit) ? rules.wholeRounding : 'strict'
  const whole = rounding !== 'strict'
  const level = whole ? round(exact, 0, rounding) : normalize(exact)
  return {
    level,
    steps: [
      {
        kind: 'computed-level',
        reference,
        amount: change.amount,
        amountUnit: change.unit,
        level,
        unit,
        rounded: whole,
      },
    ],
  }
}

function ratioOrPoints(): Step {
  return {
    kind: 'missing',
    what: '増減の%が、元の値に対する割合か、ポイントの差かの説明（どちらかで結果が変わります）',
    english:
      'whether the change in % is a ratio or a difference in points (the outcome depends on it)',
  }
}
