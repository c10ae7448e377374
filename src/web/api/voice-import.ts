/** The API's operation that brings an office's past voices: the dry run, and taking them. Nothing of them is published. */
import { findVoiceOffice } from '../../actions/voices/import/kept-voice-table.ts'
import { takeVoiceTable, tryVoiceTable } from '../../actions/voices/import/voice-table.ts'
import type { Problem } from '../../lib/problem.ts'
import { nameIn, type Visit } from '../visit.ts'
import { nothingThere, refusedBy } from './answer.ts'
import { bring, mappedRows } from './brought-rows.ts'
import { repetitionOf } from './repetition.ts'
import { newVoiceRows } from './voice-operations.ts'

export async function apiImportVoices(visit: Visit): Promise<Response> {
  const office = await findVoiceOffice(visit.actions, nameIn(visit, 'office') ?? '')
  if (office === null) return nothingThere()
  const read = newVoiceRows.safeParse(await visit.request.json().catch(() => null))
  if (!read.success) return refusedBy([unreadable])
  const { rows, dryRun, seen } = read.data
  const brought = { office: office.id, rows: mappedRows(rows) }
  const { actions, seals } = visit
  const submitted = { ...actions, submission: repetitionOf(visit) }
  const about = 'voices'
  return await bring({
    ...{ dryRun, seen },
    tryIt: () => tryVoiceTable(actions, seals, brought),
    takeIt: (expected) => takeVoiceTable(submitted, seals, brought, { seen: expected, about }),
  })
}

const unreadable: Problem = {
  code: 'api/unreadable',
  severity: 'blocks',
  message:
    '送られたものが { "dryRun": true, "rows": [ { "number": "R3-15", "on": "2021-06-12", "words": "声のことば" } ] } の形のJSONではないか、1,000行を超えています。/api/v1/openapi.json を見てください。',
}
