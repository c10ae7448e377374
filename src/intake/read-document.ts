/**
 * A sheet comes in: bytes → text → rows and cells → labels and marks → one of the known forms → a document of which
 * every field knows its place. What is not understood is listed, and nothing is guessed without saying so.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Passage, Span } from '../lib/span.ts'
import type { PlanDocument } from '../plan/document.ts'
import { type DecodedText, decodeText } from './decode.ts'
import type { FieldPlace } from './field-place.ts'
import { bidiControls } from './hidden-characters.ts'
import type { OfficeFound } from './infer-office.ts'
import type { YearFound } from './infer-year.ts'
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
}

export interface ReadContext {
  /** Names of the offices the municipality has; the document's words are searched for them. */
  readonly offices?: readonly string[]
}

/** What a form's reader makes of a document. */
export interface DocumentParts
  extends Pick<PlanDocument, 'inferred' | 'sheets' | 'panels' | 'initiatives' | 'problems'> {
  readonly framework: Passage | null
  readonly year: YearFound | null
  readonly office: OfficeFound | null
  /** Places of fields that the document itself does not keep. */
  readonly places: readonly FieldPlace[]
  /** Places of the numbers of sheets or initiatives. */
  readonly numberPlaces: readonly (Span | null)[]
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

function readText(name: string, decoded: DecodedText, context: ReadContext): Result<ReadDocument> {
  const source = sourceText(decoded.text)
  const rows = layOut(source)
  const form = recogniseForm(source, rows)
  if (form === null) return fail(ofAnotherKind)
  const parts = readers[form](source, rows, context.offices ?? [])
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
  return ok({
    document,
    text: source.text,
    fields: listFields(document, parts),
    ledger: source.ledger,
  })
}

const readers: Record<
  PlanDocument['form'],
  (source: SourceText, rows: readonly Row[], offices: readonly string[]) => DocumentParts
> = { 'reform-plan': readReformPlan, 'policy-tree': readPolicyTree }
