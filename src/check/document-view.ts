/**
 * A document as the rules look at it: what was read, the text it was read from, and what its figures come to. Rules
 * cite by span; lines are counted only when a finding is made.
 */
import { isReported, type Observation } from '../evidence/observation.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { SheetJudgement } from '../judgement/judgement.ts'
import type { Passage, Span } from '../lib/span.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { PlacedTarget, Sheet } from '../plan/sheet.ts'
import type { Citation } from './finding.ts'
import type { Reference } from './reference/reference.ts'
import { wordsAt } from './words/words-at.ts'

/** What a check is given. */
export interface CheckedDocument {
  readonly document: PlanDocument
  /** It holds some sheets of its year, and says nothing of the others. */
  readonly part?: boolean
  /** As decoded; all spans speak of it. */
  readonly text: string
  /** Judgements of the year halves by position of the sheet; null while there is nothing to judge from. */
  readonly judgements: readonly (SheetJudgement | null)[]
  /** Facts no document holds, for its office and year. */
  readonly reference: Reference
}

export interface DocumentView extends CheckedDocument {
  readonly sheets: readonly SheetView[]
}

export interface SheetView {
  readonly view: DocumentView
  readonly sheet: Sheet
  /** Index in the document. */
  readonly position: number
  readonly judgement: SheetJudgement | null
  readonly fiscalYear: FiscalYear | null
}

export function viewDocument(checked: CheckedDocument): DocumentView {
  const sheets: SheetView[] = []
  const view: DocumentView = { ...checked, sheets }
  for (const [position, sheet] of checked.document.sheets.entries()) {
    const judgement = checked.judgements[position] ?? null
    sheets.push({ view, sheet, position, judgement, fiscalYear: checked.document.fiscalYear })
  }
  return view
}

/** Words of one of the documents under check. */
export interface Quote extends Passage {
  readonly view: DocumentView
}

/** The words at a place, without markup; a passage keeps the words it was read as. */
export function quote(view: DocumentView, { text, span }: Passage | PlacedPassage): Quote {
  return { view, span, text: text ?? wordsAt(view.text, span) }
}

interface PlacedPassage {
  readonly text?: undefined
  readonly span: Span
}

/** The statement a target was read from. */
export function quoteTarget(view: DocumentView, { span }: PlacedTarget): Quote {
  return quote(view, { span })
}

/** Where a figure was reported; a figure measured from records stands in no document. */
export function quoteFigure(view: DocumentView, observation: Observation): readonly Quote[] {
  return isReported(observation) ? [quote(view, { span: observation.source.span })] : []
}

/** A mark of the form, where it has a place, with the label of its row where that stands close before it. */
export function quoteMark(view: DocumentView, { span }: { span: Span | null }): readonly Quote[] {
  if (span === null) return []
  const start = view.text.lastIndexOf('\n', span.start - 1) + 1
  const row = span.start - start <= labelLength ? { start, end: span.end } : span
  return [{ view, span, text: wordsAt(view.text, row) }]
}

const labelLength = 24

export function citationOf({ view, span, text }: Quote): Citation {
  const line = lineAt(view.text, span.start)
  return { source: view.document.source, line, text, span }
}

/** Counted from 1. */
function lineAt(text: string, position: number): number {
  const ends = lineEndsOf(text)
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low + 1
}

/** Of the text asked for last: findings come document by document. */
let known: { readonly text: string; readonly ends: readonly number[] } = { text: '', ends: [] }

function lineEndsOf(text: string): readonly number[] {
  if (known.text === text) return known.ends
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at)
  known = { text, ends }
  return ends
}
