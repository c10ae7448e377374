/**
 * Reads and accepts a document in one go, for files that come in bulk from a terminal. An office the
 * municipality does not have yet is added; a document that names none gets an office of its own (decision 008).
 */
import { basename } from 'node:path'
import { readDocument } from '../intake/read-document.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { recordReceivedFile } from '../store/received-file-store.ts'
import { acceptanceProblems } from './acceptance-problems.ts'
import type { ActionContext } from './context.ts'
import { fileUnder } from './file-under.ts'
import { officeNames } from './office-names.ts'
import { type AcceptedDocument, recordAcceptedDocument } from './record-accepted-document.ts'

export type ImportedDocument =
  | { readonly kind: 'known'; readonly document: string }
  | {
      readonly kind: 'new'
      readonly accepted: AcceptedDocument
      /** Problems that ask: the reading stands, a person should look. */
      readonly problems: readonly Problem[]
      /** How many pieces of text fell into no field. */
      readonly unread: number
      /** Whether the office was added by this import. */
      readonly officeAdded: boolean
    }

/**
 * The same bytes a second time change nothing.
 *
 * @param given Name of the office and the year, where the caller knows better than the document
 */
export async function importDocument(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  given: { readonly office: string | null; readonly fiscalYear: FiscalYear | null },
): Promise<Result<ImportedDocument>> {
  const read = readDocument(file.name, file.bytes, { offices: await officeNames(context) })
  if (!read.ok) return read
  const { document } = read.value
  const fiscalYear = given.fiscalYear ?? document.fiscalYear
  const name = given.office ?? document.office ?? `（区名の記載なし）${basename(file.name)}`
  const blocking = acceptanceProblems(document, { office: name, fiscalYear })
  if (blocking.length > 0 || fiscalYear === null) return fail(...blocking)
  return await context.store.write(async (sql) => {
    const kept = await recordReceivedFile(sql, { ...file, by: context.actor })
    if (kept.acceptedAs !== null) return ok({ kind: 'known', document: kept.acceptedAs })
    const { office, added } = await fileUnder(sql, name)
    const { actor: by, today } = context
    const details = { read: read.value, file: kept.id, office, fiscalYear, by, today }
    return ok({
      kind: 'new',
      accepted: await recordAcceptedDocument(sql, details),
      problems: document.problems,
      unread: document.unread.length,
      officeAdded: added,
    })
  })
}
