/**
 * Reads and accepts a document in one go, for files that come in bulk from a terminal. An office the
 * municipality does not have yet is added; a document that names none gets an office of its own (decision 008).
 */
import { createHash, randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { readDocument } from '../intake/read-document.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Sql } from '../store/database.ts'
import { findOffice, recordOffice } from '../store/office-store.ts'
import { recordReceivedFile } from '../store/received-file-store.ts'
import { acceptanceProblems } from './acceptance-problems.ts'
import type { ActionContext } from './context.ts'
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

async function fileUnder(
  sql: Sql,
  name: string,
): Promise<{ readonly office: Office; readonly added: boolean }> {
  const known = await findOffice(sql, { name })
  if (known !== null) return { office: known, added: false }
  const code = `office-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
  const office = { id: randomUUID(), code, name, nameEnglish: null }
  await recordOffice(sql, office)
  return { office, added: true }
}
