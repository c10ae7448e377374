/** The days of a municipality's year (公表, 出納整理期間の終わり, …) from its calendar. */
import { type CalendarDate, findDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Municipality } from './municipality.ts'

/** The day of an event in a fiscal year; null where the calendar has none of that kind, or not in that year. */
export function calendarDay(
  calendar: Municipality['calendar'],
  kind: string,
  year: FiscalYear,
): CalendarDate | null {
  const event = calendar.events.find((each) => each.kind === kind)
  if (event === undefined) return null
  const [month, day] = event.monthDay.split('-').map(Number)
  return findDate(year + event.yearOffset, month ?? 0, day ?? 0)
}
