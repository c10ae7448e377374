/** The days of a letter, by the municipality's own periods and its calendar of closed days. */
import {
  answerDue,
  keptUntil,
  periodOn,
  publicationDue,
} from '../../evidence/voice/answer-period.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Sql } from '../../store/database.ts'
import { findCalendar } from '../../store/municipality-store.ts'
import { listAnswerPeriods } from '../../store/voice/answer-period-store.ts'
import { closedBecause } from '../../workflow/calendar/closed-day.ts'

export interface DueDays {
  answerDue(received: CalendarDate): CalendarDate
  /** @param received Decides which period holds */
  publicationDue(received: CalendarDate, ended: CalendarDate): CalendarDate
  keptUntil(received: CalendarDate): CalendarDate
}

export async function readDueDays(sql: Sql): Promise<DueDays> {
  const [calendar, periods] = await Promise.all([findCalendar(sql), listAnswerPeriods(sql)])
  const on = (received: CalendarDate) => periodOn(received, periods)
  const isClosed = (day: CalendarDate) => calendar !== null && closedBecause(day, calendar) !== null
  return {
    answerDue: (received) => answerDue(received, on(received), isClosed),
    publicationDue: (received, ended) => publicationDue(ended, on(received), isClosed),
    keptUntil: (received) => keptUntil(received, on(received)),
  }
}
