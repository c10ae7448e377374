/** The years in which sheets are on their way, as far as the one who asks sees them, and the one to show first. */
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { listSheetYears, type SheetYear } from '../../store/working-sheet-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'

/** The newest year first; a visitor sees none. */
export async function listYearsAtWork(context: ActionContext): Promise<readonly SheetYear[]> {
  const years = await context.store.read(listSheetYears)
  return years.filter(
    ({ office, section }) => may(context.who, 'sheet.read', { office, section }).allowed,
  )
}

/** The year that runs, unless sheets are on their way in others only: then the latest of those. */
export function yearToShow(
  context: Pick<ActionContext, 'today'>,
  years: readonly SheetYear[],
): FiscalYear {
  const running = fiscalYearOf(context.today)
  const [latest] = years
  if (latest === undefined || years.some(({ fiscalYear }) => fiscalYear === running)) return running
  return latest.fiscalYear
}
