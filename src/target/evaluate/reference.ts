/** The figure a change is held against, from the sentence, the baselines beside it, or the series; named when missing. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { add, type Decimal, decimal, divide, compare as order } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type { ChangeCondition, Reference } from '../ast.ts'
import { isLowerBetter } from '../lexicon/direction-words.ts'
import { printReference } from '../print/reference.ts'
import type { Step } from '../step.ts'
import type { Case } from './case.ts'

export interface FoundReference {
  readonly value: Decimal | null
  readonly unit: string | null
  readonly steps: readonly Step[]
}

export function findReference(condition: ChangeCondition, of: Case): FoundReference {
  const { from } = condition.change
  const guess: readonly Step[] = condition.inferred.includes('from')
    ? [
        {
          kind: 'inferred',
          what: `文に書かれていないため、${printReference(from)}と比べました。`,
          english: 'The sentence does not say what to compare with; the usual reference was taken.',
        },
      ]
    : []
  const found = lookUp(from, condition, of)
  return { ...found, steps: [...guess, ...found.steps] }
}

function lookUp(from: Reference, condition: ChangeCondition, of: Case): FoundReference {
  if (from.value !== null) return known(from, from.value.value, from.value.unit, from.fiscalYear)
  const year = of.target.fiscalYear
  switch (from.kind) {
    case 'fiscal-year':
      return ofYear(from, from.fiscalYear, of)
    case 'previous-year':
      return ofYear(from, year === null ? null : ((year - 1) as FiscalYear), of)
    case 'previous-survey':
    case 'previous-event':
      return ofYear(from, latestBefore(of), of)
    case 'mean-of-years':
      return meanOf(from, of)
    case 'best-of-years':
      return bestOf(from, condition, of)
    case 'plan-start':
    case 'peer-mean':
    case 'forecast':
    case 'other':
      return labelled(from, of)
    default:
      return never(from.kind)
  }
}

function known(
  from: Reference,
  value: Decimal,
  unit: string | null,
  fiscalYear: FiscalYear | null,
): FoundReference {
  const step: Step = {
    kind: 'used',
    what: 'reference',
    label: labelOf(from),
    fiscalYear,
    value,
    unit,
    asOf: null,
    provisional: false,
  }
  return { value, unit, steps: [step] }
}

/** 前年度, 平成30年度; of a peer or a forecast the sentence's own words. */
function labelOf(from: Reference): string {
  const own = from.kind === 'peer-mean' || from.kind === 'forecast' || from.kind === 'other'
  return own && from.asWritten !== '' ? from.asWritten : printReference({ ...from, value: null })
}

function missing(from: Reference, year: FiscalYear | null): FoundReference {
  const name = year === null ? printReference({ ...from, value: null }) : `${year}年度`
  return {
    value: null,
    unit: null,
    steps: [
      {
        kind: 'missing',
        what: `比べる元の値（${name}）`,
        english: `the figure to compare with (${name})`,
      },
    ],
  }
}

function ofYear(
  from: Reference,
  year: FiscalYear | null,
  { target, evidence }: Case,
): FoundReference {
  if (year === null) return missing(from, null)
  const printed = target.baselines.find(
    ({ fiscalYear, kind, quantity }) =>
      fiscalYear === year && kind === 'actual' && quantity !== null,
  )?.quantity
  if (printed != null) return known(from, printed.value, printed.unit, year)
  const former = evidence.series.find(({ fiscalYear }) => fiscalYear === year)?.value ?? null
  return former === null
    ? missing(from, year)
    : known(from, former, evidence.actuals[0]?.unit ?? null, year)
}

function latestBefore({ target, evidence }: Case): FiscalYear | null {
  const years = evidence.series
    .filter(
      ({ fiscalYear, value }) =>
        value !== null && (target.fiscalYear === null || fiscalYear < target.fiscalYear),
    )
    .map(({ fiscalYear }) => fiscalYear)
  return years.sort((a, b) => a - b).at(-1) ?? null
}

/** The years a mean or a best looks back on; without a count, all there are. */
function yearsBack(from: Reference, { target, evidence }: Case): readonly FiscalYear[] | null {
  const last =
    from.fiscalYear ?? (target.fiscalYear === null ? null : ((target.fiscalYear - 1) as FiscalYear))
  if (last === null) return null
  if (from.count === null)
    return evidence.series.map(({ fiscalYear }) => fiscalYear).filter((year) => year <= last)
  return Array.from({ length: from.count }, (_, back) => (last - back) as FiscalYear).reverse()
}

function figuresBack(
  from: Reference,
  of: Case,
): { figures: readonly Decimal[]; gap: FiscalYear | null } | null {
  const years = yearsBack(from, of)
  if (years === null || years.length === 0) return null
  const figures: Decimal[] = []
  for (const year of years) {
    const { value } = ofYear(from, year, of)
    if (value === null) return { figures, gap: year }
    figures.push(value)
  }
  return { figures, gap: null }
}

function meanOf(from: Reference, of: Case): FoundReference {
  const back = figuresBack(from, of)
  if (back === null || back.gap !== null) return missing(from, back?.gap ?? null)
  const total = back.figures.reduce(add, decimal(0))
  const mean = divide(
    total,
    decimal(back.figures.length),
    Math.max(total.scale, of.rules.scale),
    'half-even',
  )
  return mean === null
    ? missing(from, null)
    : known(from, mean, of.evidence.actuals[0]?.unit ?? null, null)
}

function bestOf(from: Reference, condition: ChangeCondition, of: Case): FoundReference {
  const back = figuresBack(from, of)
  const [first, ...rest] = back?.figures ?? []
  if (first === undefined || back?.gap != null) return missing(from, back?.gap ?? null)
  const least =
    isLowerBetter(of.target.indicator) ||
    condition.compare === 'lessThan' ||
    condition.compare === 'atMost'
  const best = rest.reduce((a, b) => (order(a, b) < 0 === least ? a : b), first)
  return known(from, best, of.evidence.actuals[0]?.unit ?? null, null)
}

/** Of a peer, a forecast or the plan's start only a figure printed beside the target tells. */
function labelled(from: Reference, of: Case): FoundReference {
  const { baselines } = of.target
  const named = baselines.find(
    ({ label, quantity }) =>
      quantity !== null &&
      label !== null &&
      (from.asWritten.includes(label) || label.includes('平均')),
  )
  const single = baselines.filter(({ quantity, kind }) => quantity !== null && kind === 'actual')
  const found = named ?? (from.kind === 'plan-start' && single.length === 1 ? single[0] : undefined)
  if (found?.quantity == null) return missing(from, null)
  return known(from, found.quantity.value, found.quantity.unit, found.fiscalYear)
}
