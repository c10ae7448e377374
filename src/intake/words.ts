/**
 * The words of a place as they were written: markup left out, entities resolved, and no white space where Japanese
 * needs none (収 納 率), as `squeeze` has it; widths stay as they are.
 */

import { squeezeText } from '../japanese/squeeze-text.ts'
import type { Passage, Span } from '../lib/span.ts'
import { type SourceText, sign } from './source-text.ts'

/** The place as a passage; its span is cut to where its words begin and end. */
export function passageIn(source: SourceText, span: Span): Passage {
  const trimmed = trim(source, span)
  return { text: wordsIn(source, trimmed), span: trimmed }
}

export function wordsIn(source: SourceText, span: Span): string {
  const raw = rawIn(source, span)
  return spaces.test(raw) ? squeezeText(raw) : raw
}

/** Without markup, but with white space as single blanks, which are evidence of where words end. */
export function rawIn({ text, plain }: SourceText, { start, end }: Span): string {
  const slice = plain.slice(start, end)
  if (!special.test(slice)) return text.slice(start, end)
  const pieces: string[] = []
  let kept = start
  for (let at = start; at < end; at += 1) {
    const instead = replacement(text, plain, at)
    if (instead === null) continue
    pieces.push(text.slice(kept, at), instead)
    kept = at + 1
  }
  pieces.push(text.slice(kept, end))
  return pieces.join('').trim()
}

/** What stands in place of the character at `at`; null where it stays itself. */
function replacement(text: string, plain: string, at: number): string | null {
  const code = plain.charCodeAt(at)
  if (code === nothing) return ''
  if (code <= 0x20) return ' '
  const entity = text.charCodeAt(at) === 0x26 && plain.charCodeAt(at + 1) === nothing
  return entity ? plain.charAt(at) : null
}

const nothing = sign.nothing.charCodeAt(0)
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain form marks structure with them
const special = /[\u0000-\u001f]/u
const spaces = /\s/u

/** The span without the white space, structure and markup at its ends. */
export function trim({ plain }: SourceText, span: Span): Span {
  let { start, end } = span
  while (start < end && plain.charCodeAt(start) <= 0x20) start += 1
  while (end > start && plain.charCodeAt(end - 1) <= 0x20) end -= 1
  return { start, end }
}
