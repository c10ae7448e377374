/** From a verdict down to its records: the sheets that rest on a measured figure, the figure, and the steps below it. */
import { isMasked, type MeasuredObservation } from '../../evidence/observation.ts'
import type { TraceStep } from '../../evidence/trace.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import { listBindingsOf, type MeasureBinding } from '../../store/evidence/measure-store.ts'
import { listDependentSheets } from '../../store/evidence/measured-store.ts'
import { listMeasuredBy } from '../../store/observation-store.ts'
import { listJudgedSheets } from '../../store/sheet-store.ts'
import type { ActionContext } from '../context.ts'
import { namesOf } from './bind-indicator.ts'
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
  /** Why it speaks though it counts under another name than the indicator (件, 回); null where the units agree. */
  readonly unitReason: string | null
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
    for (const { indicator, key, office, observation } of measured) {
      const ids = await listDependentSheets(sql, [indicator])
      const sheets = ids.length === 0 ? [] : await listJudgedSheets(sql, { ids, current: true })
      const bindings = await listBindingsOf(sql, { office, key })
      const unitReason = bindings.find(isOf(register, measure))?.unitReason ?? null
      figures.push({ indicator, observation, unitReason, sheets })
    }
    const observations = measured.map(({ observation }) => observation)
    const told = observations.find(({ value }) => value !== null)
    const { source, asOf } = told ?? first.observation
    const masked = told === undefined && observations.some(isMasked)
    const figure = { source, fiscalYear, asOf, masked, silent: told === undefined }
    const steps = await traceRecordsOf(source)(sql, figure, after)
    return { figures, steps }
  })
}

function isOf(register: string, measure: string) {
  return (binding: MeasureBinding) =>
    binding.register === register && namesOf(binding).includes(measure)
}
