/**
 * What a figure asks of a row, and which rows one may imagine that answer it: whether one set lies in another is settled
 * by the words of both, not by the rows there happen to be.
 */
import { addDays, type CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { add, compare, decimal, negate, parseDecimal, printDecimal } from '../../lib/decimal.ts'
import { holds } from './contribution.ts'
import type { Field, Values } from './field.ts'
import { type Part, summedFields } from './in-figure.ts'
import type { Condition, MeasureDefinition } from './measure.ts'
import { measureWindow } from './measure-window.ts'

export interface RowSet {
  /** By which fields a row's day is told. */
  readonly clock: string
  /** ISO days, both counted in; null: since the register began. */
  readonly from: CalendarDate | null
  readonly to: CalendarDate
  readonly conditions: readonly Condition[]
  /** That there is a day, and a number to sum up: it is asked of a row, and says nothing of anybody. */
  readonly filled: readonly Condition[]
}

/**
 * The rows that a measure's figure of a year rests on.
 *
 * @param part `counts`: of a share only those that count; else all that are looked at
 */
export function rowSetOf(
  definition: MeasureDefinition,
  year: FiscalYear,
  part: Part | null,
): RowSet {
  const { day, yearField, where, of } = definition
  const { from, to } = measureWindow(definition, year)
  const counted = part === 'counts' && of.kind === 'share' ? of.counted : []
  const filled = [day, ...summedFields(of)].map(
    (field) => ({ field, is: 'filled', value: '' }) as const,
  )
  return {
    clock: `${day} ${yearField ?? ''}`,
    from,
    to,
    conditions: [...where, ...counted],
    filled,
  }
}

/** Whether whatever is in one must be in the other: on its days, and of each field no value that the other refuses. */
export function liesIn(part: RowSet, whole: RowSet, fields: readonly Field[]): boolean {
  if (part.clock !== whole.clock || (whole.from ?? '') > (part.from ?? '') || part.to > whole.to)
    return false
  const asks = ({ conditions, filled }: RowSet, key: string) =>
    [...conditions, ...filled].filter(({ field }) => field === key)
  return fields.every((field) => {
    const [ours, theirs] = [asks(part, field.key), asks(whole, field.key)]
    return valuesOf(field, [...ours, ...theirs]).every((value) => {
      const row = { [field.key]: value }
      const fits = (conditions: readonly Condition[]) =>
        conditions.every((each) => holds(each, row))
      return !fits(ours) || fits(theirs)
    })
  })
}

/** A row one may imagine, of a day. */
export interface Imagined {
  readonly values: Values
  readonly day: CalendarDate
}

/** One row in a set of each kind that it and other sets can tell apart; null: these are too many to go through. */
export function imaginedIn(
  whole: RowSet,
  others: readonly RowSet[],
  fields: readonly Field[],
): readonly Imagined[] | null {
  const days = turningDays(whole, others)
  const rows = imagined(fields, [whole, ...others])
  if (rows === null || rows.length * days.length > mostImagined) return null
  return rows
    .filter((values) => meets(whole, values))
    .flatMap((values) => days.map((day) => ({ values, day })))
}

export function isOn({ from, to }: RowSet, day: CalendarDate): boolean {
  return (from ?? '') <= day && day <= to
}

/** Days of a set, one at least of each stretch into which others part it. */
function turningDays(whole: RowSet, others: readonly RowSet[]): readonly CalendarDate[] {
  const around = others.flatMap(({ from, to }) => [
    ...[to, addDays(to, 1)],
    ...(from === null ? [] : [from, addDays(from, -1)]),
  ])
  return [whole.to, ...around].filter((day) => isOn(whole, day))
}

/** Whether a row is as a set asks, whatever its day. */
export function meets(set: RowSet, values: Values): boolean {
  return meetsWords(set, values) && set.filled.every((each) => holds(each, values))
}

/** As `meets`, whether or not there is a number to sum up. */
export function meetsWords({ conditions }: RowSet, values: Values): boolean {
  return conditions.every((each) => holds(each, values))
}

const mostImagined = 20_000

/** One row of each kind that conditions can tell apart. */
function imagined(fields: readonly Field[], sets: readonly RowSet[]): readonly Values[] | null {
  const conditions = sets.flatMap((set) => [...set.conditions, ...set.filled])
  return fields.reduce<readonly Values[] | null>(
    (rows, field) => {
      const own = conditions.filter((each) => each.field === field.key)
      if (rows === null || rows.length > mostImagined) return null
      if (own.length === 0) return rows
      const kinds = new Map(
        valuesOf(field, own).map((value) => {
          const row = { [field.key]: value }
          return [own.map((each) => holds(each, row)).join(), row] as const
        }),
      )
      return rows.flatMap((row) => [...kinds.values()].map((more) => ({ ...row, ...more })))
    },
    [{}],
  )
}

function valuesOf(field: Field, conditions: readonly Condition[]): readonly (string | null)[] {
  const named = conditions.flatMap(({ is, value }) =>
    is === 'filled' || is === 'blank' ? [] : [value],
  )
  const blank = field.required ? [] : [null]
  switch (field.kind) {
    case 'choice':
      // rows and conditions keep a choice that was taken out of the field
      return [...new Set([...field.choices, ...named]), ...blank]
    case 'yesNo':
      return ['yes', 'no', ...blank]
    case 'number':
      return [
        ...named.flatMap((value) => numbersBy(value, field)),
        ...(named.length === 0 ? ['0'] : []),
        ...blank,
      ]
    case 'date':
      return [
        ...named.flatMap((day) =>
          [-1, 0, 1].map((more) => addDays(day as CalendarDate, more) as string),
        ),
        ...(named.length === 0 ? ['2000-01-01'] : []),
        ...blank,
      ]
    default:
      return [...named, `${named.join('')}…`, ...blank]
  }
}

/** A number with those next to it, and the least and the most there can be: all it is held against may lie beyond them. */
function numbersBy(
  text: string,
  { places, least, most }: Extract<Field, { readonly kind: 'number' }>,
): readonly string[] {
  const number = parseDecimal(text) ?? decimal(0)
  const step = decimal(`${places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`}`)
  const [low, high] = [least, most].map((each) => (each === undefined ? null : parseDecimal(each)))
  const ends = [low, high].flatMap((end) => (end == null ? [] : [end]))
  return [add(number, negate(step)), number, add(number, step), ...ends]
    .filter(
      (each) =>
        (low == null || compare(each, low) >= 0) && (high == null || compare(each, high) <= 0),
    )
    .map(printDecimal)
}
