/**
 * Reads and accepts a document in one go, for files that come in bulk from a terminal. An office the
 * municipality does not have yet is added; a document that names none gets an office of its own (decision 008).
 */
import { basename } from 'node:path'
import type { ReadDocument } from '../intake/read-document.ts'
import { type NamedFile, readFile } from '../intake/read-files.ts'
import { type FiscalYear, formatFiscalYear } from '../japanese/fiscal-year.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import { type ListedProblem, listProblems } from '../plan/list-problems.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Sql } from '../store/database.ts'
import { findDocument } from '../store/document-store.ts'
import { recordReceivedFile } from '../store/received-file-store.ts'
import { acceptanceProblems } from './acceptance-problems.ts'
import type { ActionContext } from './context.ts'
import { fileApart, fileUnder } from './file-under.ts'
import { perform } from './perform.ts'
import { readContext } from './read-context.ts'
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

/** What the caller knows better than the document: the office's name, the year. */
export interface ImportGiven {
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
}

/** A document that was read and found acceptable, not yet kept. */
export interface PreparedImport {
  readonly file: NamedFile
  readonly read: ReadDocument
  /** Name of the office it is filed under. */
  readonly office: string
  /** Nothing names the office: it gets one of its own, never one that is there already. */
  readonly unnamed: boolean
  readonly given: ImportGiven
  readonly fiscalYear: FiscalYear
}

export interface RecordingTerms {
  /** Of an import of many documents, which all stand under the same rules; absent: as it is now. */
  readonly municipality?: Municipality | null
}

/** The same bytes a second time change nothing. */
export async function importDocument(
  context: ActionContext,
  file: NamedFile,
  given: ImportGiven,
): Promise<Result<ImportedDocument>> {
  const read = await readFile(file, await readContext(context))
  if (!read.ok) return read
  const prepared = prepareImport(file, read.value, given)
  return prepared.ok ? await recordImport(context, prepared.value) : prepared
}

export function prepareImport(
  file: NamedFile,
  read: ReadDocument,
  given: ImportGiven,
): Result<PreparedImport> {
  const { document } = read
  const fiscalYear = given.fiscalYear ?? document.fiscalYear
  const named = given.office ?? document.office
  const office = named ?? `（区名の記載なし）${basename(file.name)}`
  const blocking = acceptanceProblems(document, { office, fiscalYear })
  if (blocking.length > 0 || fiscalYear === null) return fail(...blocking)
  return ok({ file, read, office, unnamed: named === null, fiscalYear, given })
}

export async function recordImport(
  context: ActionContext,
  prepared: PreparedImport,
  terms: RecordingTerms = {},
): Promise<Result<ImportedDocument>> {
  const { file, read, fiscalYear } = prepared
  return await perform(context, 'document.import', async (sql, ask) => {
    const allowed = ask({ about: `file:${file.name}`, office: null })
    if (!allowed.ok) return allowed
    const { who, today } = context
    const by = actorName(who)
    const kept = await recordReceivedFile(sql, { ...file, by })
    if (kept.acceptedAs !== null) return await known(sql, kept.acceptedAs, prepared.given)
    const { office, added } = prepared.unnamed
      ? await fileApart(sql, prepared.office)
      : await fileUnder(sql, prepared.office)
    const details = { read, file: kept.id, office, fiscalYear, by, today, ...terms }
    return ok({
      kind: 'new',
      accepted: await recordAcceptedDocument(sql, details),
      problems: listProblems(read.document),
      unread: read.document.unread.length,
      officeAdded: added,
    })
  })
}

/** What is there already stays where it is; to be told another office or year for it is a contradiction. */
async function known(sql: Sql, id: string, given: ImportGiven): Promise<Result<ImportedDocument>> {
  const document = await findDocument(sql, id)
  if (document === null) throw new Error(`the accepted document ${id} is gone`)
  const { office, fiscalYear } = document
  const other =
    (given.office !== null && given.office !== office.name) ||
    (given.fiscalYear !== null && given.fiscalYear !== fiscalYear)
  if (!other) return ok({ kind: 'known', document: id })
  return fail({
    code: 'import/filed-elsewhere',
    severity: 'blocks',
    message: `この文書は「${office.name}」の${formatFiscalYear(fiscalYear)}の文書として取り込み済みです。所属や年度を変えて取り込み直すことはできません。--office と --fiscal-year の指定を確かめてください。`,
  })
}
