/**
 * Who tells the way down to the records behind a measured figure: registers, and each kind of records with a life of
 * its own. An area adds itself here.
 */
import type { MeasuredSource, RecordsKind } from '../../evidence/observation.ts'
import { traceCouncil } from '../council/trace-council.ts'
import { traceRegister } from '../registers/trace-register.ts'
import { traceSurvey } from '../surveys/trace-survey.ts'
import type { TraceRecords } from './trace-records.ts'
/**
 * The steps below a figure, in order: how it was measured, what was asked, the rows.
 *
 * @param after Where the rows begin: `next` of the page of rows before; null for the first
 */
export type TraceRecords = (
  sql: Sql,
  figure: TracedFigure,
  after: string | null,
) => Promise<readonly TraceStep[]>

/** Records that nobody tells of yet. */
const untold: TraceRecords = async () => []

const kinds: Readonly<Record<RecordsKind, TraceRecords>> = {
  survey: traceSurvey,
  council: traceCouncil,
  voice: untold,
}

export function traceRecordsOf({ register }: MeasuredSource): TraceRecords {
  return Object.hasOwn(kinds, register) ? kinds[register as RecordsKind] : traceRegister
}
