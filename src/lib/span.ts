/**
 * A place in a source text: half-open [start, end) in UTF-16 code units of the document as decoded.
 * Text made from a place may be shorter than the place: white space and markup inside it are left out.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words as they were written, white space inside Japanese words and markup removed, with their place. */
export interface Passage {
  readonly text: string
  readonly span: Span
}
