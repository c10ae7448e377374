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
  const { levels, ask } = levelsOf(condition, value, unit, of)
  const ways = levels.map(({ level, steps }) => {
    const bound = { compare: condition.compare, level, upper: null, unit, quantity: null }
    const held = holdMeasures(condition, actual, of, bound)
    const used = held.steps.filter(({ kind }) => kind === 'used')
    const rest = held.steps.filter(({ kind }) => kind !== 'used')
    return { ...held, steps: [...used, ...reference.steps, ...steps, ...rest] }
  })
  return agreed(ways, ask)
}

interface Computed {
  readonly level: Decimal
  readonly steps: readonly Step[]
}

/**
 * One level, or two where the words leave two: 10% of a share may be a tenth of it or ten points, and 10% more each year
 * since 2012 a tenth of the year before or of 2012 itself; ministries mean both. `ask` says what would have to be known.
 */
function levelsOf(
  condition: ChangeCondition,
  reference: Decimal,
  unit: string | null,
  of: Case,
): { readonly levels: readonly Computed[]; readonly ask: () => Step } {
  const { amount, unit: amountUnit } = condition.change
  if (isZero(amount)) return { levels: [{ level: reference, steps: [] }], ask: ratioOrPoints }
  const level = (exact: Decimal) => computed(condition, reference, exact, unit, of)
  const years = yearsSince(condition, of)
  const steps = multiply(amount, decimal(years))
  if (amountUnit !== '%') return { levels: [level(add(reference, steps))], ask: ratioOrPoints }
  const share = divide(amount, decimal(100), amount.scale + 2, 'half-even') ?? decimal(0)
  let compound = reference
  for (let year = 0; year < years; year += 1) compound = multiply(compound, add(decimal(1), share))
  const ways = [compound]
  if (years > 1) ways.push(add(reference, multiply(reference, multiply(share, decimal(years)))))
  const isShare = unit === '%' || unit === 'ポイント'
  // 前年度比101% can only be a ratio
  const mayBePoints = isShare && condition.change.said === undefined
  if (mayBePoints) ways.push(add(reference, steps))
  return { levels: ways.map(level), ask: mayBePoints ? ratioOrPoints : ofWhichYear }
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

function ofWhichYear(): Step {
  return missing(
    '毎年の増減の%が、前の年の値に対する割合か、基準年の値に対する割合かの説明（どちらかで結果が変わります）',
    'whether the yearly change in % is of the year before or of the base year (the outcome depends on it)',
  )
}
