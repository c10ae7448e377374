/**
 * Days on which a municipality's offices are closed: Saturdays, Sundays, national holidays (国民の祝日に関する法律,
 * moved and substitute holidays included) and the days its own calendar names, such as the turn of the year.
 */
import national from '@holiday-jp/holiday_jp'
import { addDays, type CalendarDate, dateOf, daysBetween } from '../../japanese/calendar-date.ts'
import type { MunicipalYear } from '../../plan/municipality.ts'

/** Whether the offices are closed, and why; null when they are open. */
export function closedBecause(date: CalendarDate, { closed }: MunicipalYear): string | null {
  const monthDay = date.slice(5)
  const own = closed.find(({ from, to }) =>
    from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to,
  )
  if (own !== undefined) return own.name
  const holiday = (national.holidays as Readonly<Record<string, { readonly name: string }>>)[date]
  if (holiday !== undefined) return holiday.name
  return weekend[weekday(date)] ?? null
}

/** Offices that were closed for a year are closed for good: nobody looks further than this many days. */
const lookedThrough = 366

/** The nearest open day in a direction, the day itself where it is open; null where a whole year has none. */
export function openDay(
  date: CalendarDate,
  direction: 'before' | 'after',
  calendar: MunicipalYear,
): CalendarDate | null {
  const step = direction === 'after' ? 1 : -1
  for (let passed = 0; passed <= lookedThrough; passed += 1) {
    const day = addDays(date, passed * step)
    if (closedBecause(day, calendar) === null) return day
  }
  return null
}

/** 0 is Sunday. */
function weekday(date: CalendarDate): number {
  const aSunday = dateOf(2000, 1, 2)
  return ((daysBetween(aSunday, date) % 7) + 7) % 7
}

const weekend: Readonly<Record<number, string>> = { 0: '日曜日', 6: '土曜日' }
