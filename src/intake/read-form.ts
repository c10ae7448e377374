/** A document's text → the form it is and what stands in it: a known form by its words, or a review sheet by its JSON. */
import { fail, ok, type Result } from '../lib/problem.ts'
import type { Form } from '../plan/document.ts'
import { divideForms, joinForms } from './divide-forms.ts'
import type { DocumentParts, ReadContext } from './document-parts.ts'
import { signWords } from './forms/template-words.ts'
import { layOut, type Row } from './layout.ts'
import { almostMapped, readMappedTable, recogniseMapped } from './mapped/read-mapped-table.ts'
import { readPolicyTree } from './overview/read-policy-tree.ts'
import {
  ofAnotherKind,
  type PrintedForm,
  type RecognisedForm,
  recogniseForm,
} from './recognise-form.ts'
import { findReviewSheets, looksLikeJson } from './review-sheet/find-review-sheets.ts'
import { readReviewSheets } from './review-sheet/read-review-sheet.ts'
import { readReformPlan } from './sheet/read-reform-plan.ts'
import type { SourceText } from './source-text.ts'

export interface ReadForm {
  readonly form: Form
  /** Id of the mapping it was read by; null for a form known by itself. */
  readonly mapping: string | null
  readonly parts: DocumentParts
}

export function readForm(source: SourceText, context: ReadContext): Result<ReadForm> {
  if (looksLikeJson(source.text)) {
    const sheets = findReviewSheets(source.text)
    if (!sheets.ok) return sheets
    const parts = readReviewSheets(source, sheets.value, context)
    return ok({ form: 'review-sheet', mapping: null, parts })
  }
  const rows = layOut(source)
  const recognised = recogniseForm(source, rows, signWords(context.formTemplates ?? []))
  if (recognised === null) return readMapped(source, rows, context)
  const { form, hits } = recognised
  const parts =
    hits === null ? readers[form](source, rows, context) : readTwo(source, rows, hits, context)
  return ok({ form: hits === null ? form : 'reform-plan', mapping: null, parts })
}

/** Sheets and overview in one file: each is read from its own rows. */
function readTwo(
  source: SourceText,
  rows: readonly Row[],
  hits: NonNullable<RecognisedForm['hits']>,
  context: ReadContext,
): DocumentParts {
  const { forms, at } = divideForms(source, rows, hits)
  const [first, second] = forms
  const parts = [
    readers[first](source, rows.slice(0, at), context),
    readers[second](source, rows.slice(at), context),
  ] as const
  return joinForms(forms, parts, rows[at]?.start ?? source.text.length)
}

/** What no known form prints may still be a table that somebody has mapped. */
function readMapped(
  source: SourceText,
  rows: readonly Row[],
  context: ReadContext,
): Result<ReadForm> {
  const mapped = recogniseMapped(source, rows, context)
  if (mapped === null) return fail(almostMapped(source, rows, context) ?? ofAnotherKind)
  const parts = readMappedTable(source, mapped, context)
  return ok({ form: 'mapped-table', mapping: mapped.form.id, parts })
}

const readers: Record<
  PrintedForm,
  (source: SourceText, rows: readonly Row[], context: ReadContext) => DocumentParts
> = { 'reform-plan': readReformPlan, 'policy-tree': readPolicyTree }
