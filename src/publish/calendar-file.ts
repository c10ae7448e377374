/** The days of a fiscal year as an iCalendar file (RFC 5545), for the calendars people already keep. */
import ical from 'ical-generator'
import { addDays } from '../japanese/calendar-date.ts'
import type { Deadline } from '../workflow/calendar/deadline.ts'

export interface CalendarFile {
  /** What a calendar program calls it: `汐待市の年間の予定`. */
  readonly name: string
  /** Id of the municipality: a day keeps its identity when the file is fetched again. */
  readonly municipality: string
  readonly deadlines: readonly Deadline[]
  readonly language: 'ja' | 'en'
  /** When the file is written; ISO day. */
  readonly today: string
}

/** All days are whole days, without a time zone: a calendar in another country shows the same day. */
export function printCalendarFile({
  name,
  municipality,
  deadlines,
  language,
  today,
}: CalendarFile): string {
  const calendar = ical({ name, prodId: { company: 'Torikumi', product: 'calendar' } })
  for (const { kind, fiscalYear, begins, day, ...event } of deadlines) {
    calendar.createEvent({
      id: `${kind}-${fiscalYear}@${municipality}`,
      summary: language === 'en' ? (event.nameEnglish ?? event.name) : event.name,
      allDay: true,
      start: begins ?? day,
      end: addDays(day, 1), // the day after the last one, as the standard counts
      stamp: today,
    })
  }
  return calendar.toString()
}
