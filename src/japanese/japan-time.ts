/**
 * The clock of Japan, nine hours ahead of UTC the whole year (since 1952 without summer time): counted, because the
 * first use of `Intl` costs a start of the program ten milliseconds, and each later one a request more than the sum.
 */
import type { CalendarDate } from './calendar-date.ts'

const ahead = 9 * 60 * 60 * 1_000

/**
 * @param moment From 1952 on
 * @returns The day there, and the minute of it: `23:51`
 */
export function inJapan(moment: Date): { readonly day: CalendarDate; readonly minute: string } {
  const text = new Date(moment.getTime() + ahead).toISOString()
  return { day: text.slice(0, 10) as CalendarDate, minute: text.slice(11, 16) }
}
