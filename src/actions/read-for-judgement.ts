/** Reads documents and judges them without keeping anything: what one sees before an import. */
import type { ReadDocument } from '../intake/read-document.ts'
import { type NamedFile, readFiles } from '../intake/read-files.ts'
import { ok, type Result } from '../lib/problem.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { JudgedHalves } from '../publish/document-json.ts'
import { judgeDocument } from './judge-document.ts'

export interface JudgedReading extends ReadDocument {
  /** By position of the sheet. */
  readonly judged: readonly JudgedHalves[]
}

export interface NamedReading {
  /** The file's name; that of a file in an archive behind the archive's. */
  readonly name: string
  readonly read: Result<JudgedReading>
}

/**
 * One reading for a document, one for each file of an archive.
 *
 * @param municipality Whose offices and rule sets count; null for the common ones
 */
export async function* readForJudgement(
  file: NamedFile,
  municipality: Municipality | null,
): AsyncGenerator<NamedReading> {
  const offices = municipality?.offices.map(({ name }) => name) ?? []
  for await (const { file: own, read } of readFiles(file, {
    offices,
    formTemplates: municipality?.forms ?? [],
  })) {
    yield { name: own.name, read: read.ok ? ok(judgeReading(read.value, municipality)) : read }
  }
}

export function judgeReading(read: ReadDocument, municipality: Municipality | null): JudgedReading {
  const { document, mapping, text, fields, ledger, origin } = read
  const { source, fiscalYear } = document
  const circumstances = { document: source, fiscalYear, municipality, observations: [] }
  const judged = judgeDocument(document, circumstances)
  return { document, mapping, text, fields, ledger, origin, judged }
}
