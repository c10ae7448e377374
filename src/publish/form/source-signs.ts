/**
 * What stands right around a field's words in its source: the sign its line begins with and the mark of revision
 * behind it. The document keeps neither, the form prints both.
 */
import { policyTree } from '../../intake/forms/policy-tree.ts'
import { reformPlan } from '../../intake/forms/reform-plan.ts'
import { recogniser } from '../../intake/recogniser.ts'
import type { SourceText } from '../../intake/source-text.ts'
import { passageIn, wordsIn } from '../../intake/words.ts'
import type { Passage, Span } from '../../lib/span.ts'

/** The source as text and places; null for words that were never in one. */
export type Written = SourceText | null

/** Whether the words are still those of their place: a person may have corrected them. */
export function isAsWritten(source: Written, { text, span }: Passage): source is SourceText {
  if (source === null || span.start >= span.end || span.end > source.plain.length) return false
  const inPlace = passageIn(source, span).text
  return inPlace === text || inPlace.replace(/\s+/gu, '') === text.replace(/\s+/gu, '')
}

/** The sign before the place, as it was written; '' where the line has none. */
export function signBefore({ text, plain }: SourceText, { start }: Span): string {
  let end = start
  while (end > 0 && isBlank(plain.charCodeAt(end - 1))) end -= 1
  const from = Math.max(0, end - longest)
  const found = signs.exec(plain.slice(from, end))
  if (found === null) return ''
  const at = from + found.index
  const spaced = found[0] === '-' || found[0] === '*'
  return spaced && (end === start || !beginsLine(plain, at)) ? '' : text.slice(at, end)
}

const longest = 6
const signs = /(?:[・•▪‣➢○◯●◎■□◆◇〇*-]|[①-⑳㉑-㊿](?:-\d{1,2})?|\(\d{1,2}\))$/u

/** Blanks and markup within a line; a row, a paragraph or a cell ends it. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x01
}

function beginsLine(plain: string, at: number): boolean {
  return at === 0 || plain.charCodeAt(at - 1) <= 0x20
}

/** The mark of revision behind the place, as it was written; '' without one. */
export function markAfter(source: SourceText, { end }: Span): string {
  const { plain } = source
  let start = end
  while (start < plain.length && plain.charCodeAt(start) <= 0x20 && plain.charAt(start) !== '\t')
    start += 1
  const after = marks.findRevisedMark(plain, start, plain.length)
  return after === -1 ? '' : wordsIn(source, { start, end: after })
}

const marks = recogniser({
  ...reformPlan,
  revisedMarks: [...new Set([...reformPlan.revisedMarks, ...policyTree.revisedMarks])],
})
