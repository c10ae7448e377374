/** The days a measure of a fiscal year looks at, and from when its figure is final. */
import { type CalendarDate, findDate, firstOfMonth, partsOf } from '../../japanese/calendar-date.ts'
import {
  addYears,
  booksClose,
  type FiscalYear,
  firstDay,
  fiscalYearOf,
  lastDay,
  monthEnd,
  yearsFrom,
} from '../../japanese/fiscal-year.ts'
import type { MeasureDefinition } from './measure.ts'

export interface MeasureWindow {
  /** null: since the register began. */
  readonly from: CalendarDate | null
  readonly to: CalendarDate
  /** The last day on which the figure may still change. */
  readonly finalOn: CalendarDate
}

/** @param closing ISO day the books of a year close; the law's 31 May unless the city says otherwise */
export function measureWindow(
  { time, finalWith }: Pick<MeasureDefinition, 'time' | 'finalWith'>,
  year: FiscalYear,
  closing: (year: FiscalYear) => CalendarDate = booksClose,
): MeasureWindow {
  const inYear = { settlement: false }
  const final = (to: CalendarDate) => (finalWith === 'books' ? closing(year) : to)
  switch (time.kind) {
    case 'year':
      return { from: firstDay(year), to: lastDay(year), finalOn: final(lastDay(year)) }
    case 'months': {
      const to = monthEnd(year, time.to, inYear)
      const from = firstOfMonth(monthEnd(year, time.from, inYear))
      return { from, to, finalOn: final(to) }
    }
    case 'asOf': {
      const end = monthEnd(year, time.month, inYear)
      const { year: of, month } = partsOf(end)
      const to = findDate(of, month, time.day ?? 0) ?? end
      return { from: null, to, finalOn: final(to) }
    }
  }
}

/**
 * The fiscal years a measure has a figure of: those in which rows counted and the one that runs; of what is counted since
 * the register began, also those between in which nothing came.
 *
 * @param counted Oldest first
 */
export function yearsTold(
  { time }: Pick<MeasureDefinition, 'time'>,
  counted: readonly FiscalYear[],
  today: CalendarDate,
): readonly FiscalYear[] {
  const running = fiscalYearOf(today)
  const [first = running] = counted
  const between = time.kind === 'asOf' ? yearsFrom(first, running) : []
  return [...new Set([...counted, ...between, running])].sort()
}

/** Whether it ends on a day within a month: whole months do not tell its sums. */
export function endsWithinMonth({ time }: Pick<MeasureDefinition, 'time'>): boolean {
  return time.kind === 'asOf' && time.day !== undefined
}

/** The fiscal years whose figure a row of this day can change, up to the year of today. */
export function yearsOf(
  { time }: Pick<MeasureDefinition, 'time'>,
  day: CalendarDate,
  today: CalendarDate,
): readonly FiscalYear[] {
  const first = fiscalYearOf(day)
  if (time.kind !== 'asOf') return [first]
  return [first, ...yearsFrom(addYears(first, 1), fiscalYearOf(today))]
}
