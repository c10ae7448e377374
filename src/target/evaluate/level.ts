/** Levels and ranges, sums over years included (3年間で6件). */
import { add, type Decimal, decimal, divide, multiply } from '../../lib/decimal.ts'
import type { LevelCondition, Quantity, RangeCondition } from '../ast.ts'
import type { Step } from '../step.ts'
import { type FoundActual, findActual } from './actual.ts'
import { type Case, type ConditionOutcome, undetermined } from './case.ts'
import { compareActual } from './compare.ts'

export function evaluateLevel(condition: LevelCondition, of: Case): ConditionOutcome {
  const { quantity, compare } = condition
  const said = assumptions(condition)
  const found = findActual(condition, quantity.over === null ? quantity.unit : null, of)
  if (!found.ok) return undetermined([...said, found.step])
  const { years } = of.target
  if (years !== null) return evaluateSum(condition, found.actual, of, said)
  const level = yearly(condition, levelOf(quantity, found.actual.unit), of)
  const used = usedStep(found.actual, condition, of)
  const result = compareActual(
    found.actual.value,
    { compare, level: level.value, upper: null, unit: unitOf(quantity, found.actual.unit) },
    found.actual,
    condition,
    of,
  )
  return { ...result, steps: [...said, used, ...level.steps, ...result.steps] }
}

export function evaluateRange(condition: RangeCondition, of: Case): ConditionOutcome {
  const { lower, upper } = condition
  const unit = upper.unit ?? lower.unit
  const found = findActual(condition, unit, of)
  if (!found.ok) return undetermined([found.step])
  const bound = {
    compare: 'within',
    level: levelOf(lower, found.actual.unit),
    upper: levelOf(upper, found.actual.unit),
    unit,
  } as const
  const result = compareActual(found.actual.value, bound, found.actual, condition, of)
  return { ...result, steps: [usedStep(found.actual, condition, of), ...result.steps] }
}

/** 3分の2 held against a figure in % is 66.66… %. */
function levelOf({ value, over }: Quantity, actualUnit: string | null): Decimal {
  if (over === null) return value
  const share = actualUnit === '%' ? multiply(value, decimal(100)) : value
  return divide(share, over, 12, 'half-even') ?? value
}

const unitOf = (quantity: Quantity, actualUnit: string | null) => quantity.unit ?? actualUnit

/** 月2回 is twenty-four a year, when the actual is the year's count. */
function yearly(
  { aggregate, quantity }: LevelCondition,
  level: Decimal,
  { rules }: Case,
): { value: Decimal; steps: readonly Step[] } {
  const times =
    aggregate?.kind === 'per' ? { year: 1, month: 12, week: 52, day: 365 }[aggregate.period] : 1
  if (times === 1 || quantity.unit === null || !rules.wholeUnits.includes(quantity.unit))
    return { value: level, steps: [] }
  const what = `1年分に直した目標の値（${times}倍）`
  return {
    value: multiply(level, decimal(times)),
    steps: [
      { kind: 'inferred', what, english: `The target is taken for a whole year (times ${times}).` },
    ],
  }
}

export function usedStep(
  actual: Extract<FoundActual, { ok: true }>['actual'],
  { subject }: { readonly subject: string | null },
  { target }: Case,
): Step {
  return {
    kind: 'used',
    what: 'actual',
    label: subject ?? actual.subject ?? target.indicator ?? '実績',
    fiscalYear: target.fiscalYear,
    value: actual.value,
    unit: actual.unit,
    asOf: actual.asOf,
    provisional: actual.provisional,
  }
}

/** The years of the span added up; reached already with a gap left is reached, else the gap is named. */
function evaluateSum(
  condition: LevelCondition,
  actual: Extract<FoundActual, { ok: true }>['actual'],
  of: Case,
  said: readonly Step[],
): ConditionOutcome {
  const { years } = of.target
  if (years === null) return undetermined([])
  const steps: Step[] = [...said]
  let sum = actual.value
  let gaps = 0
  for (let year = years.from; year < years.to; year = (year + 1) as typeof year) {
    const former = of.evidence.series.find(({ fiscalYear }) => fiscalYear === year)?.value ?? null
    if (former === null) {
      gaps += 1
      steps.push({ kind: 'missing', what: `${year}年度の実績`, english: `the actual of FY${year}` })
    } else {
      sum = add(sum, former)
      steps.push({
        kind: 'used',
        what: 'sum',
        label: of.target.indicator ?? '実績',
        fiscalYear: year,
        value: former,
        unit: actual.unit,
        asOf: null,
        provisional: false,
      })
    }
  }
  steps.push(usedStep(actual, condition, of))
  const unfinished = gaps > 0 || actual.provisional
  const result = compareActual(
    sum,
    {
      compare: condition.compare,
      level: condition.quantity.value,
      upper: null,
      unit: unitOf(condition.quantity, actual.unit),
    },
    { ...actual, provisional: unfinished },
    condition,
    of,
  )
  if (gaps > 0 && result.outcome === 'undetermined') return undetermined([...steps])
  return {
    ...result,
    steps: [
      ...steps,
      ...result.steps.filter(({ kind }) => kind !== 'provisional' || actual.provisional),
    ],
  }
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
    {
      kind: 'inferred',
      what: `文に書かれていないため、「${directions[compare]}」と読みました。`,
      english: `The sentence does not say which way; it was read as "${inEnglish[compare]}".`,
    },
  ]
}
