/** From a verdict down to its records: the sheets that rest on a measured figure, the figure, and the steps below it. */
import type { MeasuredObservation } from '../../evidence/observation.ts'
import type { TraceStep } from '../../evidence/trace.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { listDependentSheets } from '../../store/evidence/measured-store.ts'
import { listMeasuredBy } from '../../store/observation-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import type { ActionContext } from '../context.ts'
import { traceRecordsOf } from './trace-sources.ts'

export interface TraceAsked {
  readonly register: string
  readonly measure: string
  readonly fiscalYear: FiscalYear
  /** Where the rows begin; null for the first. */
  readonly after: string | null
}

export interface TraceView {
  /** One for each indicator the measure speaks for in this year. */
  readonly figures: readonly TracedIndicator[]
  readonly steps: readonly TraceStep[]
}

export interface TracedIndicator {
  /** Id. */
  readonly indicator: string
  readonly observation: MeasuredObservation
  /** Current sheets that promise or report something of the indicator. */
  readonly sheets: readonly JudgedSheet[]
}

/** null where no figure of this measure speaks for anything in this year. */
export async function getTrace(
  { store }: ActionContext,
  { register, measure, fiscalYear, after }: TraceAsked,
): Promise<TraceView | null> {
  return await store.read(async (sql) => {
    const measured = await listMeasuredBy(sql, { register, measure, fiscalYear })
    const [first] = measured
    if (first === undefined) return null
    const figures: TracedIndicator[] = []
    for (const { indicator, observation } of measured) {
      const ids = await listDependentSheets(sql, [indicator])
      const sheets = ids.length === 0 ? [] : await listJudgedSheets(sql, { ids, current: true })
      figures.push({ indicator, observation, sheets })
    }
    const { source, asOf } = first.observation
    const steps = await traceRecordsOf(source)(sql, { source, fiscalYear, asOf }, after)
    return { figures, steps }
  })
}
