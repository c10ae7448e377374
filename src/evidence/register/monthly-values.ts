/** How a year's figure came about month by month: what each month gives by itself, and what all since the first give. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { add, type Decimal, decimal } from '../../lib/decimal.ts'
import { isKeptByRow, type MeasureDefinition } from './measure.ts'
import { measuredValue } from './measured-value.ts'

/** What the rows of a month sum up to. */
export interface MonthSums {
  /** Its first day. */
  readonly month: CalendarDate
  readonly k: Decimal
  readonly n: Decimal
  readonly rows: number
}

export interface MonthlyValue {
  /** Its first day. */
  readonly month: CalendarDate
  readonly rows: number
  /** null where nothing can be computed: a mean of no row. */
  readonly own: Decimal | null
  /** Of all months so far; null for a figure that no month adds to (最も少ない月の件数). */
  readonly soFar: Decimal | null
}

/**
 * Empty for a figure that is the value of one row, for what is counted since the register began, and where rows are booked
 * to another year than their day's: they have no month in it.
 *
 * @param months Of the window, those without a row as well, in order
 */
export function monthlyValues(
  definition: MeasureDefinition,
  months: readonly MonthSums[],
): readonly MonthlyValue[] {
  const { of, time, yearField } = definition
  if (isKeptByRow(of) || time.kind === 'asOf' || yearField !== null) return []
  const summed: MeasureDefinition =
    of.kind === 'fewestInMonth' ? { ...definition, of: { kind: 'count' } } : definition
  const valueFrom = (sums: Omit<MonthSums, 'month'>) =>
    measuredValue(summed, { ...sums, picked: null })
  let so = { k: decimal(0), n: decimal(0), rows: 0 }
  return months.map(({ month, k, n, rows }) => {
    so = { k: add(so.k, k), n: add(so.n, n), rows: so.rows + rows }
    const soFar = of.kind === 'fewestInMonth' ? null : valueFrom(so)
    return { month, rows, own: valueFrom({ k, n, rows }), soFar }
  })
}
