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
import { type FoundActual, findActuals, type KnownActual } from './actual.ts'
import { agreed, type Case, type ConditionOutcome, together, undetermined } from './case.ts'
import { assumptions, holdMeasures, withSteps } from './level.ts'
import { missing } from './missing.ts'
import { findReference } from './reference.ts'

export function evaluateChange(condition: ChangeCondition, of: Case): ConditionOutcome {
  const said = assumptions(condition)
  const parts = findActuals(condition, null, of).map((found) => holdPart(condition, found, of))
  return withSteps(said, together(parts))
}

/** Each part against its own reference. */
function holdPart(condition: ChangeCondition, found: FoundActual, of: Case): ConditionOutcome {
  const part = found.ok ? found.actual.part : undefined
  const reference = findReference(condition, of, part)
  if (!found.ok || reference.value === null) {
    const actual = found.ok ? [] : [found.step]
    return undetermined([...reference.steps, ...actual])
  }
  // the actual again, now that the unit is known
  const [same] = findActuals(condition, reference.unit, {
    ...of,
    evidence: { ...of.evidence, actuals: [found.actual] },
  })
  if (same?.ok === false) return undetermined([...reference.steps, same.step])
  return holdLevels(condition, found.actual, reference.value, reference, of)
}

function holdLevels(
  condition: ChangeCondition,
  actual: KnownActual,
  value: Decimal,
  reference: { readonly unit: string | null; readonly steps: readonly Step[] },
  of: Case,
): ConditionOutcome {
  const unit = reference.unit ?? actual.unit
  const ways = levelsOf(condition, value, unit, of).map(({ level, steps }) => {
    const bound = { compare: condition.compare, level, upper: null, unit, quantity: null }
    const held = holdMeasures(condition, actual, of, bound)
    const used = held.steps.filter(({ kind }) => kind === 'used')
    const rest = held.steps.filter(({ kind }) => kind !== 'used')
    return { ...held, steps: [...used, ...reference.steps, ...steps, ...rest] }
  })
  return agreed(ways, ratioOrPoints)
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
  const share = divide(amount, decimal(100), amount.scale + 2, 'half-even') ?? decimal(0)
  const times = yearsSince(condition, of)
  let ratio = reference
  for (let year = 0; year < times; year += 1) ratio = multiply(ratio, add(decimal(1), share))
  const points = add(reference, multiply(amount, decimal(times)))
  if (amountUnit !== '%') return [computed(condition, reference, points, unit, of)]
  const byRatio = computed(condition, reference, ratio, unit, of)
  // 前年度比101% can only be a ratio
  if ((unit !== '%' && unit !== 'ポイント') || condition.change.said !== undefined) return [byRatio]
  return [byRatio, computed(condition, reference, points, unit, of)]
}

/** 平成27年度の実績に対して毎年15%ずつ: once for every year since then, else once. */
function yearsSince({ aggregate, change }: ChangeCondition, { target }: Case): number {
  const { kind, fiscalYear } = change.from
  const yearly = aggregate?.kind === 'per' && aggregate.period === 'year' && kind === 'fiscal-year'
  if (!yearly || fiscalYear === null || target.fiscalYear === null) return 1
  return Math.min(Math.max(1, target.fiscalYear - fiscalYear), longestPlan)
}

const longestPlan = 50

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
  return missing(
    '増減の%が、元の値に対する割合か、ポイントの差かの説明（どちらかで結果が変わります）',
    'whether the change in % is a ratio or a difference in points (the outcome depends on it)',
  )
}
