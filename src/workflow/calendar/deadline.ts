/** The days of one fiscal year, in order, moved off closed days where the calendar says so. */
import { type CalendarDate, daysBetween } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { dayIn, eventsOf } from '../../plan/municipal-calendar.ts'
import type { CalendarEvent, MunicipalYear, ReminderRule } from '../../plan/municipality.ts'
import { closedBecause, openDay } from './closed-day.ts'

export interface Deadline {
  readonly fiscalYear: FiscalYear
  readonly kind: string
  readonly name: string
  readonly nameEnglish: string | null
  /** Where it takes more than a day. */
  readonly begins: CalendarDate | null
  /** The day itself, or where it ends. */
  readonly day: CalendarDate
  /** Why it is not on the day the calendar prints; null where it is. */
  readonly moved: { readonly from: CalendarDate; readonly because: string } | null
  /** Code of the stage that sheets should have left by the end of that day. */
  readonly leaves: string | null
}

/** By day; events that fall on the same day stay in the calendar's order. */
export function listDeadlines(calendar: MunicipalYear, year: FiscalYear): readonly Deadline[] {
  return eventsOf(calendar, year)
    .map((event) => deadline(calendar, year, event))
    .filter((each) => each !== null)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The day by which sheets should have left a stage; null where the calendar sets none. */
export function deadlineOf(
  calendar: MunicipalYear,
  year: FiscalYear,
  stage: string,
): Deadline | null {
  return listDeadlines(calendar, year).find(({ leaves }) => leaves === stage) ?? null
}

/** Whether people are reminded of a deadline on a day. */
export function isReminderDay(day: CalendarDate, today: CalendarDate, rule: ReminderRule): boolean {
  const left = daysBetween(today, day)
  if (left >= 0) return rule.daysBefore.includes(left)
  return rule.lateEvery !== null && -left % rule.lateEvery === 0
}

function deadline(
  calendar: MunicipalYear,
  fiscalYear: FiscalYear,
  event: CalendarEvent,
): Deadline | null {
  const printed = dayIn(fiscalYear, event)
  if (printed === null) return null
  const { kind, name, nameEnglish, leaves, onClosedDay } = event
  const because = closedBecause(printed, calendar)
  const open =
    because === null || onClosedDay === 'stays' ? null : openDay(printed, onClosedDay, calendar)
  const day = open ?? printed
  const begins = event.begins === null ? null : dayIn(fiscalYear, event.begins)
  return {
    fiscalYear,
    kind,
    name,
    nameEnglish,
    // all of it fell on closed days: what is left is the one open day
    begins: begins !== null && begins >= day ? null : begins,
    day,
    moved: open === null || because === null ? null : { from: printed, because },
    leaves,
  }
}
