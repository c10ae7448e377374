/**
 * What every correction works with: the copy of the document that may be changed, and how texts, entries, targets and
 * marks of it are. The words are the person's, the place stays the one they were read from.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { fold } from '../../japanese/width.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Passage, Span } from '../../lib/span.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { Marked, PlacedTarget } from '../../plan/sheet.ts'
import { statementParser } from '../place-targets.ts'
import type { ListEdits } from './list-edits.ts'

/** A value as a correction may change it. */
export type Editable<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Editable<Item>[]
    : { -readonly [Key in keyof T]: Editable<T[Key]> }

export type EditableDocument = Editable<PlanDocument>

export interface Editing {
  readonly fiscalYear: FiscalYear | null
  readonly lists: ListEdits
  /** What the field should say; '' empties it. */
  readonly text: string
}

/** Nothing when the correction was made, a problem when its path or text cannot be taken. */
export type Edited = Problem | null

/** The text as it was corrected; null stands for blank. What is added has an empty place where its sheet begins. */
export function editedPassage(before: Passage | null, text: string, home: Span): Passage | null {
  return text === '' ? null : { text, span: before?.span ?? emptyAt(home) }
}

function emptyAt({ start }: Span): Span {
  return { start, end: start }
}

/** Corrects, empties or (one past the end) adds an entry. */
export function editEntry<T extends Passage>(
  { lists, text }: Editing,
  list: T[],
  index: number,
  home: Span,
  made: (passage: Passage, before: T | null) => readonly T[],
): Edited {
  if (!(index >= 0 && index <= list.length)) return unknownField
  const before = list[index] ?? null
  const passage = { text, span: before?.span ?? emptyAt(home) }
  lists.replace(list, index, text === '' ? [] : made(passage, before))
  return null
}

/** Reads the corrected statement anew; all its targets keep the place of the one corrected. */
export function editTarget(
  { lists, text, fiscalYear }: Editing,
  list: Editable<PlacedTarget>[],
  index: number,
  home: Span,
  half: 'multiYear' | 'year',
): Edited {
  if (!(index >= 0 && index <= list.length)) return unknownField
  const rest = list[index] ?? { span: emptyAt(home), label: null }
  const targets = text === '' ? [] : statementParser(fiscalYear, half)(text)
  lists.replace<PlacedTarget>(
    list,
    index,
    targets.map((target) => ({ ...rest, target })),
  )
  return null
}

const signs: Readonly<Record<string, 'first' | 'second'>> = {
  '(i)': 'first',
  ⅰ: 'first',
  '①': 'first',
  expected: 'first',
  attained: 'first',
  '(ii)': 'second',
  ⅱ: 'second',
  '②': 'second',
  notExpected: 'second',
  notAttained: 'second',
}

/** A mark by its sign or its code; '' takes it away. */
export function editedMark<T>(
  before: Marked<T>,
  text: string,
  meanings: { readonly first: T; readonly second: T },
): Marked<T> | Problem {
  if (text === '') return { span: before.span, value: null }
  const sign = signs[fold(text).text.trim()]
  return sign === undefined ? unreadableMark(text) : { span: before.span, value: meanings[sign] }
}

/** null empties it; a number of a sheet has one to three figures. */
export function editedNumber(text: string): number | null | Problem {
  const folded = fold(text).text.trim()
  if (folded === '') return null
  return /^[1-9]\d{0,2}$/u.test(folded) ? Number(folded) : unreadableNumber(text)
}

export const unknownField: Problem = {
  code: 'correction/unknown-field',
  severity: 'blocks',
  message:
    '直そうとした欄が、読み取った文書にありません。ページを開き直して、欄を選び直してください。',
}

export const neverEmpty: Problem = {
  code: 'correction/never-empty',
  severity: 'blocks',
  message: 'この欄は空にできません。元の文書にある言葉を書いてください。',
}

function unreadableMark(text: string): Problem {
  return {
    code: 'correction/unreadable-mark',
    severity: 'blocks',
    message: `「${text}」は印として読めません。①か②、(i)か(ii)のどちらかを選んでください。`,
  }
}

function unreadableNumber(text: string): Problem {
  return {
    code: 'correction/unreadable-number',
    severity: 'blocks',
    message: `「${text}」は番号として読めません。1から999までの数字で書いてください。`,
  }
}
