/**
 * Hand-made sheets for tests: only what a story needs is named, all else is as on a form left blank. Places are
 * made up, but every passage has its own.
 */
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { type Decimal, decimal } from '../../lib/decimal.ts'
import type { Passage, Span } from '../../lib/span.ts'
import type { Baseline, Compare, Condition, Quantity, Reference, Target } from '../../target/ast.ts'
import type { PlacedTarget, ReportedActual, SelfEvaluation, Sheet, Verdict } from '../sheet.ts'

let nextPlace = 0

function place(length: number): Span {
  const start = nextPlace
  nextPlace += length + 1
  return { start, end: start + length }
}

export function passage(text: string): Passage {
  return { text, span: place(text.length) }
}

export function quantity(value: string, unit: string | null = null): Quantity {
  return { value: decimal(value), over: null, unit, asWritten: value }
}

const plain = { subject: null, approximate: false, each: false, aggregate: null, scale: null }

export function level(
  compare: Compare,
  value: string,
  unit: string | null = null,
  more: Partial<Extract<Condition, { kind: 'level' }>> = {},
): Condition {
  return {
    kind: 'level',
    compare,
    quantity: quantity(value, unit),
    ...plain,
    inferred: [],
    ...more,
  }
}

export function change(
  compare: Compare,
  amount: string,
  unit: string | null,
  from: Partial<Reference>,
): Condition {
  const reference: Reference = {
    kind: 'previous-year',
    fiscalYear: null,
    count: null,
    value: null,
    asWritten: '前年度',
    ...from,
  }
  const step = { amount: decimal(amount), unit, from: reference }
  return { kind: 'change', compare, change: step, ...plain, inferred: [] }
}

export function deferred(
  trigger: string | null,
  why: 'to-be-set' | 'blank' = 'to-be-set',
): Condition {
  return { kind: 'deferred', trigger, why, inferred: [] }
}

export function target(
  indicator: string | null,
  conditions: readonly Condition[],
  more: Partial<Target> = {},
): Target {
  return {
    asWritten: indicator ?? '',
    span: { start: 0, end: (indicator ?? '').length },
    indicator,
    fiscalYear: null,
    years: null,
    combine: 'all',
    conditions,
    baselines: [],
    marks: [],
    framework: null,
    inferred: [],
    problems: [],
    ...more,
  }
}

export function placed(each: Target, label: string | null = null): PlacedTarget {
  return { target: each, span: place(each.asWritten.length), label }
}

export function baseline(year: number, value: string | null, unit: string): Baseline {
  return {
    fiscalYear: fiscalYear(year),
    quantity: value === null ? null : quantity(value, unit),
    unit,
    kind: 'actual',
    label: null,
    asWritten: value ?? '',
  }
}

export function actual(
  indicator: string,
  value: string | null,
  unit: string | null = null,
  more: Partial<ReportedActual> = {},
): ReportedActual {
  const digits: Decimal | null = value === null ? null : decimal(value)
  return {
    ...passage(`${indicator}:${value ?? ''}${unit ?? ''}`),
    indicator,
    fiscalYear: null,
    value: digits,
    valueAsWritten: value,
    unit,
    asOf: null,
    provisional: false,
    statedTarget: null,
    ...more,
  }
}

export interface SheetStory {
  readonly number?: number
  readonly title?: string
  readonly theme?: string
  readonly pillar?: string
  readonly purpose?: readonly string[]
  readonly outline?: readonly string[]
  readonly activities?: readonly string[]
  readonly targets?: readonly Target[]
  readonly multiYear?: readonly Target[]
  readonly actuals?: readonly ReportedActual[]
  readonly verdict?: Verdict | null
  readonly attainmentOutlook?: 'expected' | 'notExpected' | null
}

export function sheet(story: SheetStory): Sheet {
  const start = nextPlace
  const optional = (text: string | undefined) => (text === undefined ? null : passage(text))
  const content = {
    number: story.number ?? null,
    title: optional(story.title),
    theme: optional(story.theme),
    pillar: optional(story.pillar),
    revised: false,
    multiYear: {
      purpose: (story.purpose ?? []).map(passage),
      strategy: [],
      outline: (story.outline ?? []).map(passage),
      targets: (story.multiYear ?? []).map((each) => placed(each)),
    },
    yearPlan: {
      activities: (story.activities ?? []).map((text) => ({
        ...passage(text),
        heading: null,
        revised: false,
      })),
      targets: (story.targets ?? []).map((each) => placed(each)),
    },
    midyearReview:
      story.attainmentOutlook === undefined
        ? null
        : {
            implementationOutlook: { value: null, span: null },
            attainmentOutlook: { value: story.attainmentOutlook, span: null },
            issues: null,
          },
    selfEvaluation: selfEvaluation(story),
    problems: [],
  }
  return { ...content, span: { start, end: nextPlace } }
}

function selfEvaluation(story: SheetStory): SelfEvaluation | null {
  if (story.actuals === undefined && story.verdict === undefined) return null
  return {
    results: [],
    actuals: story.actuals ?? [],
    verdict: { value: story.verdict ?? null, span: null },
    issues: null,
  }
}
