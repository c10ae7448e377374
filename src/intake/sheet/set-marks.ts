/**
 * Signs set on a sheet → outlooks and verdict. A blank form has none; a form filled elsewhere that lacks one, or has
 * two that differ, has a null with a question.
 */
import type { Problem } from '../../lib/problem.ts'
import type { Span } from '../../lib/span.ts'
import type { Marked } from '../../plan/sheet.ts'
import { claim } from '../ledger.ts'
import type { SourceText } from '../source-text.ts'
import type { SetMark } from './body.ts'
import { markConflicting, markMissing, unknownMark } from './sheet-problems.ts'

/** What each sign of a field means. */
export type Meanings<T> = Readonly<Record<string, T>>

export interface MarkField<T> {
  readonly name: string
  readonly meanings: Meanings<T>
  /** Where the field is, for a mark that cannot be read. */
  readonly span: Span
}

export function readMarked<T>(
  source: SourceText,
  marks: readonly SetMark[],
  field: MarkField<T>,
  problems: Problem[],
): Marked<T> {
  const own = marks.filter(({ sign }) => sign in field.meanings)
  for (const mark of own) claim(source.ledger, { start: mark.start, end: mark.end }, 'mark')
  const [first] = own
  if (first === undefined) {
    problems.push(markMissing(field.name, field.span))
    return { value: null, span: null }
  }
  const span = { start: first.start, end: first.end }
  const other = own.find(({ sign }) => sign !== first.sign)
  if (other !== undefined) {
    problems.push(markConflicting(field.name, { start: other.start, end: other.end }))
    return { value: null, span }
  }
  return { value: field.meanings[first.sign] ?? null, span }
}

/** Signs that none of the fields knows (③). */
export function unknownMarks(
  source: SourceText,
  marks: readonly SetMark[],
  known: readonly string[],
): readonly Problem[] {
  const unknown = marks.filter(({ sign }) => !known.includes(sign))
  for (const mark of unknown) claim(source.ledger, { start: mark.start, end: mark.end }, 'mark')
  return unknown.map(({ sign, start, end }) => unknownMark(sign, { start, end }))
}
