/** The days of a municipality's year (公表, 出納整理期間の終わり, …) from its calendar. */
import { type CalendarDate, findDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { CalendarEvent, MunicipalYear } from './municipality.ts'

/**
 * The day of an event in a fiscal year, as the calendar prints it; null where it has none of that kind in that year.
 * Deadlines that move off closed days are workflow/calendar's.
 */
export function calendarDay(
  calendar: MunicipalYear,
  kind: string,
  year: FiscalYear,
): CalendarDate | null {
  const event = eventsOf(calendar, year).find((each) => each.kind === kind)
  return event === undefined ? null : dayIn(year, event)
}

/** The events that the calendar holds for a fiscal year. */
export function eventsOf(calendar: MunicipalYear, year: FiscalYear): readonly CalendarEvent[] {
  return calendar.events.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year))
}

/** A day of the year in a fiscal year; null for 29 February where there is none. */
export function dayIn(
  year: FiscalYear,
  of: { readonly monthDay: string; readonly yearOffset: number },
): CalendarDate | null {
  const [month, day] = of.monthDay.split('-').map(Number)
  return findDate(year + of.yearOffset, month ?? 0, day ?? 0)
}
