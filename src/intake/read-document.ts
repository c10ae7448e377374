/**
 * A sheet comes in: bytes → text → rows and cells → labels and marks → one of the known forms → a document of which
 * every field knows its place. What is not understood is listed, and nothing is guessed without saying so.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { PlanDocument } from '../plan/document.ts'
import { type DecodedText, decodeText } from './decode.ts'
import type { DocumentParts, FieldPlaces, ReadContext } from './document-parts.ts'
import type { FieldPlace } from './field-place.ts'
import { bidiControls } from './hidden-characters.ts'
import { layOut, type Row } from './layout.ts'
import { type Ledger, listUnread } from './ledger.ts'
import { listFields } from './list-fields.ts'
import { readPolicyTree } from './overview/read-policy-tree.ts'
import { ofAnotherKind, recogniseForm } from './recognise-form.ts'
import { readReformPlan } from './sheet/read-reform-plan.ts'
import { type SourceText, sourceText } from './source-text.ts'

export interface ReadDocument {
  readonly document: PlanDocument
  /** As decoded; all spans speak of it. */
  readonly text: string
  /** Where every field was read from, in order of the document. */
  readonly fields: readonly FieldPlace[]
  /** What holds each character of the text. */
  readonly ledger: Ledger
  /** What it was read from: a correction of the year reads it again. */
  readonly origin: ReadOrigin
}

export interface ReadOrigin {
  readonly source: string
  readonly decoded: DecodedText
  readonly context: ReadContext
  readonly places: FieldPlaces
}

/**
 * Reads a text document.
 *
 * @param source The path or name it came by
 * @returns Fails only where the file cannot be taken at all (`document/…`: empty, too large, binary, of another kind);
 *   everything else is a problem of the document, of its sheets or of its targets
 */
export function readDocument(
  source: string,
  bytes: Uint8Array,
  context: ReadContext = {},
): Result<ReadDocument> {
  const decoded = decodeText(bytes)
  return decoded.ok ? readText(source, decoded.value, context) : decoded
}

/** Reads a text that was decoded before. */
export function readText(
  name: string,
  decoded: DecodedText,
  context: ReadContext,
): Result<ReadDocument> {
  const source = sourceText(decoded.text)
  const rows = layOut(source)
  const form = recogniseForm(source, rows)
  if (form === null) return fail(ofAnotherKind)
  const parts = readers[form](source, rows, context)
  const problems: readonly Problem[] = [
    ...decoded.problems,
    ...bidiControls(source.text),
    ...parts.problems,
  ]
  const document: PlanDocument = {
    source: name,
    form,
    framework: parts.framework?.text ?? null,
    fiscalYear: parts.year?.fiscalYear ?? null,
    office: parts.office?.office ?? null,
    inferred: parts.inferred,
    sheets: parts.sheets,
    panels: parts.panels,
    initiatives: parts.initiatives,
    unread: listUnread(source.text, source.ledger),
    problems,
  }
  const { places, year, office, numberPlaces } = parts
  const own = { places, year, office, numberPlaces }
  return ok({
    document,
    text: source.text,
    fields: listFields(document, own),
    ledger: source.ledger,
    origin: { source: name, decoded, context, places: own },
  })
}

const readers: Record<
  PlanDocument['form'],
  (source: SourceText, rows: readonly Row[], context: ReadContext) => DocumentParts
> = { 'reform-plan': readReformPlan, 'policy-tree': readPolicyTree }
