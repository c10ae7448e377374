/**
 * A year of voices that one ward of the demonstration kept in a workbook before: taken in as any other list, and bound to
 * the indicator its sheet judges, so that the verdict leads down to the questions themselves.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '../actions/context.ts'
import { readTable } from '../actions/tables/read-table.ts'
import { bindVoiceMeasure } from '../actions/voices/bind-voice-measure.ts'
import { takeVoiceTable } from '../actions/voices/import/voice-table.ts'
import { mapRows } from '../evidence/table/column-mapping.ts'
import { proposeColumns } from '../evidence/table/propose-columns.ts'
import { voiceFields } from '../evidence/voice/import/voice-fields.ts'
import type { Seals } from '../lib/seal.ts'
import { must } from './demonstration-acting.ts'
import type { VoiceSample } from './voice-sample.ts'

interface PastVoices {
  readonly past: VoiceSample['past'][number]
  /** Id of the ward. */
  readonly office: string
  readonly samplesFolder: string
}

export async function loadPastVoices(
  context: ActionContext,
  seals: () => Seals,
  { past, office, samplesFolder }: PastVoices,
): Promise<void> {
  const bytes = await readFile(join(samplesFolder, 'voices', past.file))
  const table = must(await readTable({ name: past.file, bytes }))
  const mapping = proposeColumns(table, voiceFields).map(({ field }) => field)
  const brought = { office, rows: mapRows(table, mapping) }
  const about = `voices:${past.file}`
  must(await takeVoiceTable(context, seals, brought, { seen: null, about }))
  const { measure, indicator } = past
  must(await bindVoiceMeasure(context, { office, measure, indicator, fromYear: null }))
}
