/** Reads a document and judges it without keeping anything: what one sees before an import. */
import { type ReadDocument, readDocument } from '../intake/read-document.ts'
import { ok, type Result } from '../lib/problem.ts'
import type { Municipality } from '../plan/municipality.ts'
import type { JudgedHalves } from '../publish/document-json.ts'
import { judgeDocument } from './judge-document.ts'

export interface JudgedReading extends ReadDocument {
  /** By position of the sheet. */
  readonly judged: readonly JudgedHalves[]
}

/** @param municipality Whose offices and rule sets count; null for the common ones */
export function readForJudgement(
  source: string,
  bytes: Uint8Array,
  municipality: Municipality | null,
): Result<JudgedReading> {
  const offices = municipality?.offices.map(({ name }) => name) ?? []
  const read = readDocument(source, bytes, { offices })
  if (!read.ok) return read
  const { document } = read.value
  const { fiscalYear } = document
  const circumstances = { document: source, fiscalYear, municipality, observations: [] }
  return ok({ ...read.value, judged: judgeDocument(document, circumstances) })
}
