/** The same person's acts on another day, as tests and the demonstration need them: begun at ten in the morning. */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { ActionContext } from './context.ts'

export function onDay(context: ActionContext, today: CalendarDate): ActionContext {
  return { ...context, today, now: new Date(`${today}T10:00:00+09:00`) }
}
