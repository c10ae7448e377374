/**
 * Who tells the way down to the records behind a measured figure: registers, and each kind of records with a life of
 * its own. An area adds itself here.
 */
import type { MeasuredSource, RecordsKind } from '../../evidence/observation.ts'
import { traceCouncil } from '../council/trace-council.ts'
import { traceRegister } from '../registers/trace-register.ts'
import { traceSurvey } from '../surveys/trace-survey.ts'
import { traceVoice } from '../voices/trace-voice.ts'
import type { TraceRecords } from './trace-records.ts'

const kinds: Readonly<Record<RecordsKind, TraceRecords>> = {
  survey: traceSurvey,
  council: traceCouncil,
  voice: traceVoice,
}

export function traceRecordsOf({ register }: MeasuredSource): TraceRecords {
  return Object.hasOwn(kinds, register) ? kinds[register as RecordsKind] : traceRegister
}
