/** From the sums of a measure to its value, rounded as the measure declares; nothing to count from gives no value. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type Decimal, decimal, divide, isZero, multiply, round } from '../../lib/decimal.ts'
import type { MeasureDefinition } from './measure.ts'

export interface Sums {
  readonly k: Decimal
  readonly n: Decimal
  /** Rows that counted. */
  readonly rows: number
  /** The least, the most or the newest value, or the fewest rows of a month; null for other kinds, and where there is none. */
  readonly picked: Picked | null
}

export interface Picked {
  readonly value: Decimal
  /** Of the row it stands in; null of the least and the most, which may stand in several. */
  readonly day: CalendarDate | null
  /** First day of the month that has the fewest rows; absent for other kinds. */
  readonly month?: CalendarDate
}

const hundred = decimal(100)

/**
 * null where there is nothing to divide by, or no row to take a value from. A count and a sum of no rows are 0: the
 * register was kept, and nothing happened.
 */
export function measuredValue(measure: MeasureDefinition, sums: Sums): Decimal | null {
  const { of, places, rounding } = measure
  switch (of.kind) {
    case 'count':
    case 'sum':
      return round(sums.k, places, rounding)
    case 'minimum':
    case 'maximum':
    case 'latest':
    case 'fewestInMonth':
      return sums.picked === null ? null : round(sums.picked.value, places, rounding)
    case 'mean':
      return divide(sums.k, sums.n, places, rounding)
    case 'share':
    case 'rate': {
      if (isZero(sums.n)) return null
      const numerator = measure.unit === '%' ? multiply(sums.k, hundred) : sums.k
      return divide(numerator, sums.n, places, rounding)
    }
  }
}
