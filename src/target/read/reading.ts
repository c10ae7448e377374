/** The sentence under the reader's finger: folded text, its tokens, and small questions about them. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { FoldedText } from '../../japanese/folded-text.ts'
import { scanTokens } from '../scan/scan-tokens.ts'
import type { OpenToken, Token } from '../scan/token.ts'

export interface Reading {
  /** The words as they came, for names; `folded` knows the places. */
  readonly source: string
  readonly folded: FoldedText
  readonly text: string
  readonly tokens: readonly Token[]
  /** Whether there is anything to compare with: a year, a former figure, a peer. */
  readonly compares: boolean
  readonly hasYears: boolean
  readonly hasBrackets: boolean
  /** Said for every year: 毎年, 各年度. */
  readonly isYearly: boolean
  /** Deadlines read so far, each once. */
  readonly deadlines: Map<Token, Deadline | null>
}

/** A year that may be the one to reach something in. */
export interface Deadline {
  readonly start: number
  /** Where まで, 末, に … end. */
  readonly end: number
  readonly from: FiscalYear
  readonly year: FiscalYear
  readonly guessed: boolean
  /** How plainly it is one: まで and 末 3, に or は 2, a bare year 1. */
  readonly strength: number
}

export function makeReading(source: string, folded: FoldedText, year: FiscalYear | null): Reading {
  const { text } = folded
  const tokens = scanTokens(text, year)
  let hasYears = false
  let hasBrackets = false
  let compares = false
  let isYearly = false
  for (const token of tokens) {
    hasYears ||= token.kind === 'year'
    hasBrackets ||= token.kind === 'open'
    if (token.kind !== 'word') continue
    compares ||= token.word.kind === 'reference' || token.word.kind === 'actual'
    isYearly ||= token.word.kind === 'every' && token.word.period === 'year'
  }
  compares ||= hasYears
  return {
    source,
    folded,
    text,
    tokens,
    compares,
    hasYears,
    hasBrackets,
    isYearly,
    deadlines: new Map(),
  }
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

/** The token before `index`, or the opening of the bracket that closes there, but never before `from`. */
export function before(tokens: readonly Token[], index: number, from: number): number {
  const token = tokens[index - 1]
  return token?.kind === 'close' && token.open >= from ? token.open : index - 1
}

/** Indices of the tokens of a stretch that stand in no bracket of it; opening brackets stand for their content. */
export function outer({ tokens }: Reading, { from, to }: Stretch): readonly number[] {
  const found: number[] = []
  for (let index = from; index < to; index = after(tokens, index)) found.push(index)
  return found
}

/** What stands in a bracket, without the bracket. */
export function inside({ tokens, text }: Reading, index: number): Stretch {
  const open = tokens[index] as OpenToken
  const end = tokens[open.close]?.start ?? text.length
  return { from: index + 1, to: Math.min(open.close, tokens.length), start: open.end, end }
}

/** Where the bracket that opens at `index` ends in the text. */
export function bracketEnd({ tokens, text }: Reading, index: number): number {
  const open = tokens[index] as OpenToken
  return tokens[open.close]?.end ?? text.length
}

/** The text between two places, blanks at its ends left out; empty where they touch or overlap. */
export function between({ text }: Reading, start: number, end: number): string {
  return start >= end ? '' : text.slice(start, end).trim()
}

/** Whether nothing but white space stands in [start, end); of one character without an end. */
export function isBlank(text: string, start: number, end = start + 1): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return false
  }
  return true
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Like `matchAt` for whoever only wants to know whether. */
export function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
