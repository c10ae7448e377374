/**
 * The actuals (達成状況) of a self-evaluation as observations. A figure of money read before the books close on
 * 31 May is provisional, whether or not the form says so, and has a day on which it becomes final.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import { booksClose, type FiscalYear } from '../japanese/fiscal-year.ts'
import type { ReportedActual, SelfEvaluation } from '../plan/sheet.ts'
import type { ReportedObservation } from './observation.ts'

export interface ReportContext {
  /** Id or source of the document the sheet was read from. */
  readonly document: string
  /** The sheet's year: the year of every figure that names none. */
  readonly fiscalYear: FiscalYear
  /** When the books of a year close; the law's 31 May unless the city says otherwise. */
  readonly booksCloseOn?: (year: FiscalYear) => CalendarDate
}

/** One observation for each reported actual, in order: blank ones too, with a null value. */
export function reportedActuals(
  evaluation: SelfEvaluation,
  context: ReportContext,
): readonly ReportedObservation[] {
  return evaluation.actuals.map((actual) => observe(actual, context))
}

function observe(actual: ReportedActual, context: ReportContext): ReportedObservation {
  const fiscalYear = actual.fiscalYear ?? context.fiscalYear
  const closing = settledByBooks(actual) ? (context.booksCloseOn ?? booksClose)(fiscalYear) : null
  const early = closing !== null && actual.asOf !== null && actual.asOf < closing
  const provisional = actual.provisional || early
  return {
    indicator: actual.indicator,
    fiscalYear,
    value: actual.value,
    unit: actual.unit,
    asOf: actual.asOf,
    provisional,
    finalOn: provisional ? closing : null,
    n: null,
    source: {
      kind: 'self-evaluation',
      document: context.document,
      span: actual.span,
      ...(actual.statedTarget === null ? {} : { statesOwnTarget: true }),
    },
  }
}

/** Collection rates and income move until the books close (出納整理期間); counts of acts do not. */
function settledByBooks({ indicator }: ReportedActual): boolean {
  return /収納|徴収|納付率|収入|歳入|使用料|調定|未収/u.test(indicator)
}
