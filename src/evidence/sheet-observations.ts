/** Everything a sheet itself says about what happened: its reported actuals and the former figures it prints. */
import type { Sheet } from '../plan/sheet.ts'
import type { ReportedObservation } from './observation.ts'
import { printedBaselines } from './printed-baselines.ts'
import { type ReportContext, reportedActuals } from './reported-actuals.ts'

/** Reported actuals first, then printed baselines. */
export function sheetObservations(
  sheet: Sheet,
  context: ReportContext,
): readonly ReportedObservation[] {
  const reported =
    sheet.selfEvaluation === null ? [] : reportedActuals(sheet.selfEvaluation, context)
  return [...reported, ...printedBaselines(sheet, context.document)]
}
