/** What one row gives to a measure: its part of the numerator and the denominator, and the day it counts for. */
import { type CalendarDate, readDay } from '../../japanese/calendar-date.ts'
import { findFiscalYear, firstDay, fiscalYearOf, lastDay } from '../../japanese/fiscal-year.ts'
import { compare, type Decimal, decimal, parseDecimal } from '../../lib/decimal.ts'
import type { Values } from './field.ts'
import type { Condition, MeasureDefinition } from './measure.ts'

export interface Contribution {
  readonly day: CalendarDate
  readonly k: Decimal
  readonly n: Decimal
  /** What makes it the newer of two rows of one day; null where nothing is said. */
  readonly tie: Decimal | null
}

const one = decimal(1)
const zero = decimal(0)

/** null where the row does not count: it does not fit, has no day, or has no value. A blank is never 0. */
export function contributionOf(measure: MeasureDefinition, values: Values): Contribution | null {
  const day = countedDay(measure, values)
  if (day === null || !measure.where.every((each) => holds(each, values))) return null
  const { of } = measure
  switch (of.kind) {
    case 'count':
    case 'fewestInMonth':
      return part(day, one, one)
    case 'share':
      return part(day, of.counted.every((each) => holds(each, values)) ? one : zero, one)
    case 'rate': {
      const [k, n] = [numberIn(values, of.field), numberIn(values, of.by)]
      return k === null || n === null ? null : part(day, k, n)
    }
    case 'latest': {
      const k = numberIn(values, of.field)
      return k === null ? null : { ...part(day, k, one), tie: tieIn(values, of.tie) }
    }
    default: {
      const k = numberIn(values, of.field)
      return k === null ? null : part(day, k, one)
    }
  }
}

function part(day: CalendarDate, k: Decimal, n: Decimal): Contribution {
  return { day, k, n, tie: null }
}

/** A day as a number that grows with it: 20200612. */
function tieIn(values: Values, field: string | null): Decimal | null {
  const text = field === null ? null : (values[field] ?? null)
  return text === null ? null : parseDecimal(text.replaceAll(/(?<=\d)-/g, ''))
}

/** A row of another fiscal year than its day's counts at that year's nearest end. */
function countedDay({ day, yearField }: MeasureDefinition, values: Values): CalendarDate | null {
  const own = readDay(values[day] ?? undefined)
  if (own === null || yearField === null) return own
  const named = findFiscalYear(Number(values[yearField] ?? Number.NaN))
  if (named === null) return null
  const ownYear = fiscalYearOf(own)
  if (ownYear === named) return own
  return ownYear < named ? firstDay(named) : lastDay(named)
}

/** Numbers are compared as numbers, days and words as texts; a blank meets no comparison. */
export function holds({ field, is, value }: Condition, values: Values): boolean {
  const here = values[field] ?? null
  if (is === 'blank') return here === null
  if (here === null) return false
  if (is === 'filled') return true
  const order = orderOf(here, value)
  switch (is) {
    case 'equal':
      return order === 0
    case 'notEqual':
      return order !== 0
    case 'atLeast':
      return order >= 0
    case 'atMost':
      return order <= 0
  }
}

function orderOf(a: string, b: string): number {
  const [left, right] = [parseDecimal(a), parseDecimal(b)]
  if (left !== null && right !== null) return compare(left, right)
  return a === b ? 0 : a < b ? -1 : 1
}

function numberIn(values: Values, field: string): Decimal | null {
  const text = values[field] ?? null
  return text === null ? null : parseDecimal(text)
}
