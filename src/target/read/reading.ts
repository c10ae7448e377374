/** The sentence under the reader's finger: folded text, its tokens, and small questions about them. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { FoldedText } from '../../japanese/folded-text.ts'
import type { OpenToken, Token } from '../scan/token.ts'

export interface Reading {
  /** The words as they came, for names; `folded` knows the places. */
  readonly source: string
  readonly folded: FoldedText
  readonly text: string
  readonly tokens: readonly Token[]
  readonly year: FiscalYear | null
}

/** Tokens [from, to) and the text [start, end) they stand in. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** The token behind `index`, past a whole bracket if one opens there. */
export function after(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  return token?.kind === 'open' ? Math.min(token.close + 1, tokens.length) : index + 1
}

/** Indices of the tokens of a stretch that stand in no bracket of it; opening brackets stand for their content. */
export function* outer(reading: Reading, { from, to }: Stretch): Generator<number> {
  for (let index = from; index < to; index = after(reading.tokens, index)) yield index
}

/** What stands in a bracket, without the bracket. */
export function inside(reading: Reading, index: number): Stretch {
  const open = reading.tokens[index] as OpenToken
  const close = reading.tokens[open.close]
  const end = close?.start ?? reading.text.length
  return { from: index + 1, to: Math.min(open.close, reading.tokens.length), start: open.end, end }
}

/** Where the bracket that opens at `index` ends in the text. */
export function bracketEnd(reading: Reading, index: number): number {
  const open = reading.tokens[index] as OpenToken
  return reading.tokens[open.close]?.end ?? reading.text.length
}

/** The text between two tokens, blanks left out. */
export function gap(reading: Reading, before: Token, behind: Token): string {
  return before.end >= behind.start ? '' : reading.text.slice(before.end, behind.start).trim()
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
