/** The days a measure of a fiscal year looks at, and from when its figure is final. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import {
  booksClose,
  type FiscalYear,
  firstDay,
  fiscalYearOf,
  lastDay,
  monthEnd,
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
      const from = `${monthEnd(year, time.from, inYear).slice(0, 8)}01` as CalendarDate
      return { from, to, finalOn: final(to) }
    }
    case 'asOf': {
      const to = monthEnd(year, time.month, inYear)
      return { from: null, to, finalOn: final(to) }
    }
  }
}

/** The fiscal years whose figure a row of this day can change, up to the year of today. */
export function yearsOf(
  { time }: Pick<MeasureDefinition, 'time'>,
  day: CalendarDate,
  today: CalendarDate,
): readonly FiscalYear[] {
  const first = fiscalYearOf(day)
  if (time.kind !== 'asOf') return [first]
  const last = Math.max(first, fiscalYearOf(today))
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) as FiscalYear)
}
