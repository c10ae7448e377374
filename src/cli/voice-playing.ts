/** How the demonstration plays voices: who acts for which ward, and on which day. */
import type { ActionContext } from '../actions/context.ts'
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { Seals } from '../lib/seal.ts'

export interface Playing {
  readonly seals: Seals
  /** Ids by code. */
  readonly offices: ReadonlyMap<string, string>
  writer(office: string, day: CalendarDate): ActionContext
  approver(office: string, day: CalendarDate): ActionContext
  visitor(day: CalendarDate): ActionContext
  readonly today: CalendarDate
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b
}
