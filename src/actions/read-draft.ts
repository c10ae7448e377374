/** A draft's file read again with its corrections: the reading is never stored, so it is never out of date. */
import { correctDraft } from '../intake/correct-draft.ts'
import { type ReadDocument, readDocument } from '../intake/read-document.ts'
import type { Result } from '../lib/problem.ts'
import type { Sql } from '../store/database.ts'
import type { Draft } from '../store/draft-store.ts'
import { listOffices } from '../store/office-store.ts'
import { getReceivedFile } from '../store/received-file-store.ts'

export async function readDraft(sql: Sql, draft: Draft): Promise<Result<ReadDocument>> {
  const file = await getReceivedFile(sql, draft.file)
  const offices = (await listOffices(sql)).map(({ name }) => name)
  const read = readDocument(file.name, file.content, { offices })
  return read.ok ? correctDraft(read.value, draft.corrections) : read
}
