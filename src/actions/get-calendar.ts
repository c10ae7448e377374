/** The days of one fiscal year as the municipality keeps them. */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { type Deadline, listDeadlines } from '../workflow/calendar/deadline.ts'
import type { ActionContext } from './context.ts'

export interface YearCalendar {
  /** Id of the municipality. */
  readonly municipality: string
  readonly deadlines: readonly Deadline[]
}

export async function getCalendar(context: ActionContext, year: FiscalYear): Promise<YearCalendar> {
  const municipality = await context.store.read(findMunicipality)
  if (municipality === null) throw new Error('the municipality has no record')
  return { municipality: municipality.id, deadlines: listDeadlines(municipality.calendar, year) }
}
