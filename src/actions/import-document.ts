/**
 * Reads and accepts a document in one go, for files that come in bulk from a terminal. An office the
 * municipality does not have yet is added; a document that names none gets an office that stands in for it, until the
 * same file comes again with an office (decision 008).
 */
import { basename } from 'node:path'
import { officeUnknown } from '../intake/document-problems.ts'
import type { ReadDocument } from '../intake/read-document.ts'
import { type NamedFile, readFile } from '../intake/read-files.ts'
import { type FiscalYear, formatFiscalYear } from '../japanese/fiscal-year.ts'
import { getAt } from '../lib/get-at.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import { type ListedProblem, listProblems } from '../plan/list-problems.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { Sql } from '../store/database.ts'
import { findDocument } from '../store/document-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { fingerprint, type KeptFile, recordReceivedFiles } from '../store/received-file-store.ts'
import { acceptanceProblems } from './acceptance-problems.ts'
import type { AcceptanceTerms } from './accepted-records.ts'
import type { ActionContext } from './context.ts'
import { type FiledUnder, fileApart, fileUnderEach } from './file-under.ts'
import { performEach } from './perform.ts'
import { readContext } from './read-context.ts'
import { type AcceptedDocument, recordAcceptedDocuments } from './record-accepted-document.ts'

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
      /** Nothing names its office: one stands in, until the same file comes with an office. */
      readonly unnamed: boolean
    }

/** What the caller knows better than the document: the office's name, the year. */
export interface ImportGiven {
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
}

/** A document that was read and found acceptable, not yet kept. */
export interface PreparedImport {
  readonly file: NamedFile
  readonly sha256: string
  readonly read: ReadDocument
  /** Name of the office it is filed under. */
  readonly office: string
  /** Nothing names the office: it gets one of its own, never one that is there already. */
  readonly unnamed: boolean
  readonly given: ImportGiven
  readonly fiscalYear: FiscalYear
}

/** The same bytes a second time change nothing, but that a document which named no office takes the one it is given. */
export async function importDocument(
  context: ActionContext,
  file: NamedFile,
  given: ImportGiven,
): Promise<Result<ImportedDocument>> {
  const read = await readFile(file, await readContext(context))
  if (!read.ok) return read
  const prepared = prepareImport(file, read.value, given)
  if (!prepared.ok) return prepared
  const municipality = await context.store.read(findMunicipality)
  const [imported] = await recordImports(context, [prepared.value], municipality)
  if (imported === undefined) throw new Error(`the import of ${file.name} came to nothing`)
  return imported
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
  const sha256 = fingerprint(file.bytes)
  return ok({ file, sha256, read, office, unnamed: named === null, fiscalYear, given })
}

/**
 * Keeps several in one transaction: all of them or, when something breaks, none.
 *
 * @param lot No two of one office or of the same bytes
 * @param municipality As it was when the import began: all its documents stand under the same rules
 * @returns In their order
 */
export async function recordImports(
  context: ActionContext,
  lot: readonly PreparedImport[],
  municipality: Municipality | null,
): Promise<readonly Result<ImportedDocument>[]> {
  return await performEach(context, 'document.import', lot.length, async (sql, asks) => {
    const asked = asks.map((ask, at) => ask({ about: `file:${lot[at]?.file.name}`, office: null }))
    const refused = asked.find(({ ok: allowed }) => !allowed)
    if (refused?.ok === false) return lot.map(() => refused) // they differ in their names alone
    const by = actorName(context.who)
    const files = lot.map(({ file, sha256 }) => ({ ...file, sha256 }))
    const kept = await recordReceivedFiles(sql, files, by)
    const fresh = lot.flatMap((prepared, at) => {
      const file = getAt(kept, at)
      return file.acceptedAs === null || isRefiled(file, prepared)
        ? [{ prepared, file: file.id }]
        : []
    })
    const added = await recordNew(sql, fresh, { by, today: context.today, municipality })
    const results: Result<ImportedDocument>[] = []
    for (const [at, prepared] of lot.entries()) {
      const document = added.get(prepared)
      const { acceptedAs } = getAt(kept, at)
      if (document !== undefined) results.push(ok(document))
      else if (acceptedAs !== null) results.push(await known(sql, acceptedAs, prepared.given))
    }
    return results
  })
}

/** The office is named at last: the document takes the place of the one that stood in. */
function isRefiled({ unnamed }: KeptFile, { given }: PreparedImport): boolean {
  return unnamed && given.office !== null
}

interface Fresh {
  readonly prepared: PreparedImport
  /** Id of the received file. */
  readonly file: string
}

async function recordNew(
  sql: Sql,
  arrivals: readonly Fresh[],
  terms: AcceptanceTerms,
): Promise<ReadonlyMap<PreparedImport, ImportedDocument>> {
  const filed = await fileEach(
    sql,
    arrivals.map(({ prepared }) => prepared),
  )
  const documents = arrivals.map(({ prepared: { read, fiscalYear }, file }, at) => {
    const { office } = getAt(filed, at)
    return { read, file, office, fiscalYear }
  })
  const accepted = await recordAcceptedDocuments(sql, documents, terms)
  return new Map(
    arrivals.map(({ prepared }, at) => {
      const imported = {
        kind: 'new' as const,
        accepted: getAt(accepted, at),
        problems: openProblems(prepared),
        unread: prepared.read.document.unread.length,
        officeAdded: filed[at]?.added === true,
        unnamed: prepared.unnamed,
      }
      return [prepared, imported]
    }),
  )
}

/** Which office it is asks nobody any more once somebody has said it. */
function openProblems({ read, given }: PreparedImport): readonly ListedProblem[] {
  const all = listProblems(read.document)
  return given.office === null ? all : all.filter(({ code }) => code !== officeUnknown.code)
}

/** In their order. */
async function fileEach(sql: Sql, lot: readonly PreparedImport[]): Promise<readonly FiledUnder[]> {
  const names = lot.filter(({ unnamed }) => !unnamed).map(({ office }) => office)
  const named = await fileUnderEach(sql, names)
  const filed: FiledUnder[] = []
  for (const { office } of lot) filed.push(named.get(office) ?? (await fileApart(sql, office)))
  return filed
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
