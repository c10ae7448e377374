/** The figure a change is held against, from the sentence, the baselines beside it, or the series; named when missing. */
import { addYears, type FiscalYear, yearsFrom } from '../../japanese/fiscal-year.ts'
import { add, type Decimal, decimal, compare as order } from '../../lib/decimal.ts'
import { never } from '../../lib/never.ts'
import type { ChangeCondition, Reference } from '../ast.ts'
import { isLowerBetter } from '../lexicon/direction-words.ts'
import { printReference } from '../print/reference.ts'
import type { Step } from '../step.ts'
import { labelOf } from './actual.ts'
import type { Case } from './case.ts'
import { findElsewhere } from './elsewhere.ts'
import { meanOf } from './measure.ts'
import { assumed, missingReference } from './missing.ts'
import { printedFor, printedOfYear } from './printed.ts'

export interface FoundReference {
  readonly value: Decimal | null
  readonly unit: string | null
  readonly steps: readonly Step[]
}

/** What a look-up needs: the condition, what is known, and whose figures are meant where there are several parts. */
interface Question {
  readonly condition: ChangeCondition
  readonly from: Reference
  readonly of: Case
  readonly part: string | undefined
}

export function findReference(
  condition: ChangeCondition,
  of: Case,
  part: string | undefined,
): FoundReference {
  const { from } = condition.change
  const guess: readonly Step[] = condition.inferred.includes('from')
    ? [
        assumed(
          `文に書かれていないため、${printReference(from)}と比べました。`,
          `The sentence does not say what to compare with; ${inEnglish(from)} was taken.`,
        ),
      ]
    : []
  const found = lookUp({ condition, from, of, part })
  return { ...found, steps: [...guess, ...found.steps] }
}

function inEnglish({ kind, fiscalYear }: Reference): string {
  if (fiscalYear !== null) return `FY${fiscalYear}`
  return kind === 'previous-year' ? 'the year before' : 'the usual reference'
}

function lookUp(question: Question): FoundReference {
  const { from, of } = question
  if (from.value !== null) return known(from, from.value.value, from.value.unit, from.fiscalYear)
  const year = of.target.fiscalYear
  switch (from.kind) {
    case 'fiscal-year':
      return ofYear(question, from.fiscalYear)
    case 'previous-year':
      return ofYear(question, year === null ? null : addYears(year, -1))
    case 'previous-survey':
    case 'previous-event':
      return ofYear(question, latestBefore(question))
    case 'mean-of-years':
      return meanBack(question)
    case 'best-of-years':
      return bestBack(question)
    case 'plan-start':
    case 'peer-mean':
    case 'forecast':
    case 'other':
      return labelled(question)
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
    label: wordsOf(from),
    fiscalYear,
    value,
    unit,
    asOf: null,
    provisional: false,
  }
  return { value, unit, steps: [step] }
}

/** 前年度, 平成30年度; of a peer or a forecast the sentence's own words. */
function wordsOf(from: Reference): string {
  const own = from.kind === 'peer-mean' || from.kind === 'forecast' || from.kind === 'other'
  return own && from.asWritten !== '' ? from.asWritten : printReference({ ...from, value: null })
}

function notKnown(
  { from, condition, of, part }: Question,
  years: readonly FiscalYear[],
): FoundReference {
  const label = labelOf(condition, of)
  const whose = part === undefined ? label : `${label}（${part}）`
  return { value: null, unit: null, steps: [missingReference(whose, wordsOf(from), years)] }
}

function ofYear(question: Question, year: FiscalYear | null): FoundReference {
  const { from, of } = question
  if (year === null) return notKnown(question, [])
  const figure = figureOf(question, year)
  return figure === null
    ? notKnown(question, from.kind === 'fiscal-year' ? [] : [year])
    : known(from, figure.value, figure.unit ?? of.evidence.actuals[0]?.unit ?? null, year)
}

/** As printed beside the target, else from the series. */
function figureOf(
  { of: { target, evidence }, part }: Question,
  year: FiscalYear,
): { readonly value: Decimal; readonly unit: string | null } | null {
  const printed = printedOfYear(year, target, evidence)
  if (printed !== null && part === undefined) return { value: printed.value, unit: printed.unit }
  const former = evidence.series.find((each) => each.fiscalYear === year && each.part === part)
  return former?.value == null ? null : { value: former.value, unit: null }
}

/** The last year before the target's own that has a figure: a survey or an event need not be of every year. */
function latestBefore({ of: { target, evidence }, part }: Question): FiscalYear | null {
  const before = (year: FiscalYear | null): year is FiscalYear =>
    year !== null && (target.fiscalYear === null || year < target.fiscalYear)
  const stored = evidence.series
    .filter((each) => each.value !== null && each.part === part)
    .map(({ fiscalYear }) => fiscalYear)
  const printed = target.baselines
    .filter(({ kind, quantity, label }) => kind === 'actual' && quantity !== null && label === null)
    .map(({ fiscalYear }) => fiscalYear)
  return (
    [...stored, ...printed]
      .filter(before)
      .sort((a, b) => a - b)
      .at(-1) ?? null
  )
}

interface Back {
  readonly years: readonly FiscalYear[]
  readonly figures: readonly Decimal[]
  readonly gaps: readonly FiscalYear[]
}

/** The years a mean or a best looks back on; without a count, all there are. */
function lookBack(question: Question): Back | null {
  const { from, of } = question
  const { target } = of
  const last =
    from.fiscalYear ?? (target.fiscalYear === null ? null : addYears(target.fiscalYear, -1))
  if (last === null) return null
  const years =
    from.count === null
      ? yearsKnown(question).filter((year) => year <= last)
      : yearsFrom(addYears(last, 1 - from.count), last)
  const found = years.map((year) => ({ year, figure: figureOf(question, year) }))
  return {
    years,
    figures: found.flatMap(({ figure }) => (figure === null ? [] : [figure.value])),
    gaps: found.filter(({ figure }) => figure === null).map(({ year }) => year),
  }
}

function yearsKnown({ of: { evidence, target }, part }: Question): readonly FiscalYear[] {
  const stored = evidence.series.filter((each) => each.part === part)
  const years = [...stored, ...target.baselines].flatMap(({ fiscalYear }) => fiscalYear ?? [])
  return [...new Set(years)].sort((a, b) => a - b)
}

function meanBack(question: Question): FoundReference {
  const back = lookBack(question)
  if (back === null || back.gaps.length > 0 || back.figures.length === 0)
    return notKnown(question, back?.gaps ?? [])
  const mean = meanOf(back.figures.reduce(add, decimal(0)), back.figures.length)
  return drawn(question, mean, back)
}

/** 過去最多 and 過去最少 say which end; 過去最も良い goes by what is better. */
function bestBack(question: Question): FoundReference {
  const { condition, from, of } = question
  const back = lookBack(question)
  const [first, ...rest] = back?.figures ?? []
  if (back === null || first === undefined || back.gaps.length > 0)
    return notKnown(question, back?.gaps ?? [])
  const least = /最少|最小|最低/u.test(from.asWritten)
  const most = /最多|最大|最高/u.test(from.asWritten)
  const lower =
    isLowerBetter(of.target.indicator) ||
    condition.compare === 'lessThan' ||
    condition.compare === 'atMost'
  const wantsLeast = least || (!most && lower)
  const best = rest.reduce((a, b) => (order(a, b) < 0 === wantsLeast ? a : b), first)
  return drawn(question, best, back)
}

/** A figure drawn from several years, with the years; those the sentence does not name are told as assumed. */
function drawn({ from, of }: Question, value: Decimal, { years }: Back): FoundReference {
  const found = known(from, value, of.evidence.actuals[0]?.unit ?? null, null)
  if (from.count !== null) return found
  const [first] = years
  const step = assumed(
    `何年分かは文にないため、値の分かる${first}年度から${years.at(-1)}年度までの値を使いました。`,
    `The sentence does not say how many years; those with a figure, FY${first} to FY${years.at(-1)}, were used.`,
  )
  return { ...found, steps: [...found.steps, step] }
}

/** Of a peer, a forecast or the plan's start: a figure printed beside the target, else what is known from elsewhere. */
function labelled(question: Question): FoundReference {
  const { from, of } = question
  const printed = printedFor(from, of.target, of.evidence)
  if (printed !== null) return known(from, printed.value, printed.unit, printed.fiscalYear)
  const year = from.fiscalYear ?? of.target.fiscalYear
  const other = findElsewhere(from, year, of)
  if (other !== null) return known(from, other.value, other.unit, other.fiscalYear)
  const wanted = from.kind === 'plan-start' || year === null ? [] : [year]
  return notKnown(question, wanted)
}
