/**
 * Reads and accepts a document in one go, for files that come in bulk from a terminal. An office the
 * municipality does not have yet is added; a document that names none gets an office of its own (decision 008).
 */
import { basename } from 'node:path'
import { type ReadDocument, readDocument } from '../intake/read-document.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import { type ListedProblem, listProblems } from '../plan/list-problems.ts'
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
      readonly problems: readonly ListedProblem[]
      /** How many pieces of text fell into no field. */
      readonly unread: number
      /** Whether the office was added by this import. */
      readonly officeAdded: boolean
    }

export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the caller knows better than the document: the office's name, the year. */
export interface ImportGiven {
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
}

/** A document that was read and found acceptable, not yet kept. */
export interface PreparedImport {
  readonly file: ImportFile
  readonly read: ReadDocument
  /** Name of the office it is filed under. */
  readonly office: string
  readonly fiscalYear: FiscalYear
}

/** The same bytes a second time change nothing. */
export async function importDocument(
  context: ActionContext,
  file: ImportFile,
  given: ImportGiven,
): Promise<Result<ImportedDocument>> {
  const prepared = prepareImport(file, given, await officeNames(context))
  return prepared.ok ? ok(await recordImport(context, prepared.value)) : prepared
}

/** @param offices Names the document's words are searched for */
export function prepareImport(
  file: ImportFile,
  given: ImportGiven,
  offices: readonly string[],
): Result<PreparedImport> {
  const read = readDocument(file.name, file.bytes, { offices })
  if (!read.ok) return read
  const { document } = read.value
  const fiscalYear = given.fiscalYear ?? document.fiscalYear
  const office = given.office ?? document.office ?? `（区名の記載なし）${basename(file.name)}`
  const blocking = acceptanceProblems(document, { office, fiscalYear })
  if (blocking.length > 0 || fiscalYear === null) return fail(...blocking)
  return ok({ file, read: read.value, office, fiscalYear })
}

export async function recordImport(
  context: ActionContext,
  { file, read, office: name, fiscalYear }: PreparedImport,
): Promise<ImportedDocument> {
  return await context.store.write(async (sql) => {
    const { actor: by, today } = context
    const kept = await recordReceivedFile(sql, { ...file, by })
    if (kept.acceptedAs !== null) return { kind: 'known', document: kept.acceptedAs }
    const { office, added } = await fileUnder(sql, name)
    const details = { read, file: kept.id, office, fiscalYear, by, today }
    return {
      kind: 'new',
      accepted: await recordAcceptedDocument(sql, details),
      problems: listProblems(read.document),
      unread: read.document.unread.length,
      officeAdded: added,
    }
  })
}
