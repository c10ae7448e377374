/** A draft's file read again with its corrections: the reading is never stored, so it is never out of date. */
import { correctDraft } from '../intake/correct-draft.ts'
import type { ReadDocument } from '../intake/read-document.ts'
import { readFile } from '../intake/read-files.ts'
import { ok, type Result } from '../lib/problem.ts'
import type { Sql } from '../store/database.ts'
import type { Draft, StoredCorrection } from '../store/draft-store.ts'
import { getReceivedFile } from '../store/received-file-store.ts'
import { readContextIn } from './read-context.ts'

export async function readDraft(sql: Sql, draft: Draft): Promise<Result<ReadDocument>> {
  const file = await getReceivedFile(sql, draft.file)
  const named = { name: file.name, bytes: file.content }
  const read = await readFile(named, await readContextIn(sql, { mapping: draft.mapping }))
  return read.ok ? applyInTurn(read.value, draft.corrections) : read
}

/**
 * Each correction was made on what the ones before it had left, so its path speaks of that. A corrected year comes
 * first: it decides how the document is read at all.
 */
function applyInTurn(
  read: ReadDocument,
  corrections: readonly StoredCorrection[],
): Result<ReadDocument> {
  const isYear = ({ path }: StoredCorrection) => path === 'fiscalYear'
  const turns = [
    corrections.filter(isYear),
    ...corrections.filter((each) => !isYear(each)).map((each) => [each]),
  ]
  return turns.reduce<Result<ReadDocument>>(
    (before, turn) => (before.ok ? correctDraft(before.value, turn) : before),
    ok(read),
  )
}
