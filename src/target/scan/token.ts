/** The pieces a sentence is scanned into. Words that mean nothing to the grammar are no tokens: they lie between. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Decimal } from '../../lib/decimal.ts'
import type { Word } from '../lexicon/word.ts'

interface Placed {
  /** Half-open [start, end) in the folded text. */
  readonly start: number
  readonly end: number
}

export interface QuantityToken extends Placed {
  readonly kind: 'quantity'
  readonly value: Decimal
  readonly over: Decimal | null
  readonly unit: string | null
  /** Where the number ends and its unit begins. */
  readonly unitStart: number
  /** Written with a sign: ＋3%, ▲5%. */
  readonly signed: boolean
  /** 過半数: the bound is part of the word. */
  readonly word: Extract<Word, { kind: 'quantity' }> | null
}

export interface YearToken extends Placed {
  readonly kind: 'year'
  readonly year: FiscalYear
  /** Last year of a range (平成23～27年度) or list (30・31年度), else the year itself. */
  readonly to: FiscalYear
  /** Era left out and no context to take it from. */
  readonly guessed: boolean
  /** Written as a fiscal year (年度) and not as a calendar year. */
  readonly fiscal: boolean
}

/** A day or month without a role as a figure: 4月末, 12月31日, 第3期. */
export interface PassedToken extends Placed {
  readonly kind: 'passed'
  /** Digits that make no number (12,34). */
  readonly broken?: true
}

export interface WordToken extends Placed {
  readonly kind: 'word'
  readonly word: Word
}

export interface OpenToken extends Placed {
  readonly kind: 'open'
  readonly bracket: Bracket
  /** Index of the closing token; the index of the last token when nothing closes it. */
  close: number
}

export interface CloseToken extends Placed {
  readonly kind: 'close'
  readonly bracket: Bracket
  open: number
}

/** Where a reader pauses: 。 、 a line end, a bullet in the line. */
export interface PauseToken extends Placed {
  readonly kind: 'pause'
  readonly pause:
    | 'stop'
    | 'comma'
    | 'dot'
    | 'line'
    | 'label'
    | 'range'
    | 'arrow'
    | 'colon'
    | 'bullet'
}

export type Bracket = 'round' | 'corner' | 'lenticular' | 'angle'

export type Token =
  | QuantityToken
  | YearToken
  | PassedToken
  | WordToken
  | OpenToken
  | CloseToken
  | PauseToken
