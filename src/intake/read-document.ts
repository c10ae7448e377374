/**
 * A sheet comes in: bytes → text → rows and cells → labels and marks → one of the known forms → a document of which
 * every field knows its place. What is not understood is listed, and nothing is guessed without saying so.
 */
import { ok, type Problem, type Result } from '../lib/problem.ts'
import type { Span } from '../lib/span.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Place } from '../plan/place.ts'
import { decodeText } from './decode.ts'
import type { FieldPlaces, ReadContext } from './document-parts.ts'
import { withConfidence } from './field-confidence.ts'
import type { FieldPlace } from './field-place.ts'
import { bidiControls, privateCharacters } from './hidden-characters.ts'
import { type Ledger, listUnread } from './ledger.ts'
import { listFields } from './list-fields.ts'
import { type LaidOut, placeAt } from './media/laid-out.ts'
import { readForm } from './read-form.ts'
import { looksLikeJson } from './review-sheet/find-review-sheets.ts'
import { sourceText } from './source-text.ts'

export interface ReadDocument {
  readonly document: PlanDocument
  /** Id of the mapping it was read by; null for a form known by itself. */
  readonly mapping: string | null
  /** As decoded or laid out; all spans speak of it. */
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
  readonly laid: LaidOut
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
  if (!decoded.ok) return decoded
  const { text, problems } = decoded.value
  return readLaidOut(source, { text, problems, places: [], markup: true }, context)
}

/** Reads what some format's reader has laid out as text. */
export function readLaidOut(
  name: string,
  laid: LaidOut,
  context: ReadContext,
): Result<ReadDocument> {
  const source = sourceText(laid.text, laid.markup && !looksLikeJson(laid.text))
  const read = readForm(source, context)
  if (!read.ok) return read
  const { form, mapping, parts } = read.value
  const problems: readonly Problem[] = [
    ...laid.problems,
    ...bidiControls(source.text),
    ...privateCharacters(source.text),
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
    unread: listUnread(source.text, source.ledger).map((each) => withPlace(each, laid)),
    problems,
  }
  const { places, year, office, numberPlaces, initiativePlaces } = parts
  const own: FieldPlaces = {
    places,
    year,
    office,
    numberPlaces,
    ...(initiativePlaces === undefined ? {} : { initiativePlaces }),
  }
  return ok({
    document,
    mapping,
    text: source.text,
    fields: placedFields(document, own, laid),
    ledger: source.ledger,
    origin: { source: name, laid, context, places: own },
  })
}

/** The fields of a document with their places in text and file, and how sure the reading is of each. */
export function placedFields(
  document: PlanDocument,
  places: FieldPlaces,
  laid: LaidOut,
): readonly FieldPlace[] {
  const fields = listFields(document, places).map((each) => withPlace(each, laid))
  return withConfidence(fields, document)
}

/** The place in the file, where the text was not the file itself. */
function withPlace<Placed extends { readonly span: Span }>(
  placed: Placed,
  { places }: LaidOut,
): Placed & { readonly place?: Place } {
  const place = placeAt(places, placed.span.start)
  return place === null ? placed : { ...placed, place }
}
