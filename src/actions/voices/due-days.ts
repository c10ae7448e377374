/** The days of a letter, by the municipality's own calendar of closed days. */
import {
  answerDue,
  keptUntil,
  periodOn,
  publicationDue,
} from '../../evidence/voice/answer-period.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../../store/database.ts'
import { findCalendar } from '../../store/municipality-store.ts'
import { closedBecause } from '../../workflow/calendar/closed-day.ts'

export interface DueDays {
  answerDue(received: CalendarDate): CalendarDate
  /** @param received Decides which period holds */
  publicationDue(received: CalendarDate, ended: CalendarDate): CalendarDate
  keptUntil(received: CalendarDate): CalendarDate
}

export async function readDueDays(sql: Sql): Promise<DueDays> {
  const calendar = await findCalendar(sql)
  const isClosed = (day: CalendarDate) => calendar !== null && closedBecause(day, calendar) !== null
  return {
    answerDue: (received) => answerDue(received, periodOn(received), isClosed),
    publicationDue: (received, ended) => publicationDue(ended, periodOn(received), isClosed),
    keptUntil: (received) => keptUntil(received, periodOn(received)),
  }
}
