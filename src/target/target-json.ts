/**
 * A target in the shape other programs read (design.md §4, `torikumi target`): numbers as JSON numbers, the digits as
 * written beside them. What is not known is null or absent, never 0.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { toNumber } from '../lib/decimal.ts'
import { never } from '../lib/never.ts'
import type { Problem } from '../lib/problem.ts'
import type {
  Baseline,
  ChangeCondition,
  Condition,
  LevelCondition,
  Mark,
  Quantity,
  RangeCondition,
  Reference,
  Shape,
  Target,
} from './ast.ts'

export interface TargetJson {
  readonly asWritten: string
  readonly indicator: string | null
  readonly fiscalYear: FiscalYear | null
  readonly span: { readonly from: FiscalYear; readonly to: FiscalYear } | null
  readonly combine: 'all' | 'any'
  readonly conditions: readonly ConditionJson[]
  readonly baselines: readonly BaselineJson[]
  readonly marks: readonly Mark[]
  readonly framework: string | null
  readonly inferred: readonly string[]
  readonly problems: readonly Problem[]
}

export type ConditionJson = Readonly<Record<string, unknown>> & {
  readonly compare: string
  readonly inferred: readonly string[]
}

export interface BaselineJson {
  readonly fiscalYear: FiscalYear | null
  readonly value: number | null
  readonly unit: string | null
  readonly kind: 'actual' | 'target'
  readonly label?: string
  readonly valueAsWritten?: string
}

export function targetJson(target: Target): TargetJson {
  return {
    asWritten: target.asWritten,
    indicator: target.indicator,
    fiscalYear: target.fiscalYear,
    span: target.years,
    combine: target.combine,
    conditions: target.conditions.map(conditionJson),
    baselines: target.baselines.map(baselineJson),
    marks: target.marks,
    framework: target.framework,
    inferred: target.inferred,
    problems: target.problems,
  }
}

function conditionJson(condition: Condition): ConditionJson {
  switch (condition.kind) {
    case 'level':
      return levelJson(condition)
    case 'range':
      return rangeJson(condition)
    case 'change':
      return changeJson(condition)
    case 'done':
      return { compare: 'done', inferred: condition.inferred }
    case 'deferred':
      return {
        compare: 'undetermined',
        why: condition.why,
        ...(condition.trigger === null ? {} : { trigger: condition.trigger }),
        inferred: condition.inferred,
      }
    default:
      return never(condition)
  }
}

function levelJson(condition: LevelCondition): ConditionJson {
  const { quantity } = condition
  return {
    compare: condition.compare,
    value: number(quantity),
    unit: quantity.unit,
    valueAsWritten: quantity.asWritten,
    ...(condition.restates === true ? { restates: true } : {}),
    ...shapeJson(condition),
  }
}

function rangeJson(condition: RangeCondition): ConditionJson {
  const { lower, upper } = condition
  return {
    compare: 'within',
    value: number(lower),
    upper: number(upper),
    unit: upper.unit ?? lower.unit,
    valueAsWritten: lower.asWritten,
    upperAsWritten: upper.asWritten,
    ...shapeJson(condition),
  }
}

function changeJson(condition: ChangeCondition): ConditionJson {
  const { amount, unit, from, said } = condition.change
  return {
    compare: condition.compare,
    ...(said === undefined
      ? {}
      : { value: number(said), unit: said.unit, valueAsWritten: said.asWritten }),
    change: { amount: toNumber(amount), unit, from: referenceJson(from) },
    ...(condition.restates === true ? { restates: true } : {}),
    ...shapeJson(condition),
  }
}

/** Keys that say nothing are left out. */
function shapeJson(shape: Shape) {
  return {
    ...(shape.subject === null ? {} : { subject: shape.subject }),
    ...(shape.approximate ? { approximate: true } : {}),
    ...(shape.each ? { each: true } : {}),
    ...(shape.scale === null ? {} : { scale: toNumber(shape.scale) }),
    ...(shape.aggregate === null ? {} : { aggregate: shape.aggregate }),
    inferred: shape.inferred,
  }
}

function referenceJson(reference: Reference): Readonly<Record<string, unknown>> {
  const value =
    reference.value === null ? {} : { value: number(reference.value), unit: reference.value.unit }
  return {
    ...referenceKind(reference),
    ...value,
    ...(reference.asWritten === '' ? {} : { asWritten: reference.asWritten }),
  }
}

function referenceKind({ kind, fiscalYear, count }: Reference): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'fiscal-year':
      return { fiscalYear }
    case 'previous-year':
      return { previous: 'year' }
    case 'previous-survey':
      return { previous: 'survey' }
    case 'previous-event':
      return { previous: 'event' }
    case 'mean-of-years':
      return { mean: { years: count, ...(fiscalYear === null ? {} : { until: fiscalYear }) } }
    case 'best-of-years':
      return { best: { years: count } }
    case 'peer-mean':
      return { peers: 'mean' }
    case 'plan-start':
      return { start: true }
    case 'forecast':
      return { forecast: true }
    case 'other':
      return {}
    default:
      return never(kind)
  }
}

function baselineJson({ fiscalYear, quantity, unit, kind, label }: Baseline): BaselineJson {
  return {
    fiscalYear,
    value: quantity === null ? null : number(quantity),
    unit: quantity?.unit ?? unit,
    kind,
    ...(label === null ? {} : { label }),
    ...(quantity === null ? {} : { valueAsWritten: quantity.asWritten }),
  }
}

/** A fraction as the nearest double: 3分の2 is 0.666…, its words stand beside it. */
function number({ value, over }: Quantity): number {
  return over === null ? toNumber(value) : toNumber(value) / toNumber(over)
}
