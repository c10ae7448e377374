/**
 * Text made from a source, that still knows where in the source each of its characters stood. One character may
 * come from two (ｶﾞ → ガ) and two from one (㎡ → m2); a span of the text always covers whole source characters.
 */
import type { Span } from '../lib/span.ts'

export interface FoldedText {
  readonly text: string
  /** Source offset of the character at `index`; at `text.length`, where the last character ends in the source. */
  at(index: number): number
  /** The place in the source of text[start, end); an empty piece is an empty place. Throws when out of range. */
  span(start: number, end: number): Span
}

/** Text that is the source itself, beginning `offset` into the document. */
export function unchanged(text: string, offset: number): FoldedText {
  return make(
    text,
    (index) => offset + index,
    (index) => offset + index + 1,
    offset,
  )
}

/** Text whose character i came from source [starts[i], ends[i]); `offset` is where the source begins. */
export function moved(
  text: string,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  offset: number,
): FoldedText {
  return make(
    text,
    (index) => offset + (starts[index] ?? 0),
    (index) => offset + (ends[index] ?? 0),
    offset,
  )
}

function make(
  text: string,
  startOf: (index: number) => number,
  endOf: (index: number) => number,
  offset: number,
): FoldedText {
  const { length } = text
  const at = (index: number) => {
    if (index < 0 || index > length) throw new RangeError(`folded text: no character ${index}`)
    if (index < length) return startOf(index)
    return length === 0 ? offset : endOf(length - 1)
  }
  const span = (start: number, end: number) => {
    const from = at(start)
    if (end < start || end > length) throw new RangeError(`folded text: no piece ${start}-${end}`)
    return { start: from, end: end === start ? from : endOf(end - 1) }
  }
  return { text, at, span }
}
