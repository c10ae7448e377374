/**
 * The result of a closed survey as its readers see it: shares with n and interval, broken-down tables, masked where few
 * answered. Numbers are text, so that what is frozen at publication is kept to the digit.
 */
import { type Decimal, printDecimal } from '../../lib/decimal.ts'
import type { QuestionKind } from './question.ts'
import type { SurveyDefinition } from './survey.ts'
import type { Tallies } from './tally.ts'
import type { Certainty, Weights } from './weights.ts'
import type { Wording } from './wording.ts'

export interface SurveyResult {
  /** Valid answer sheets. */
  readonly answers: number
  readonly maskBelow: number
  readonly questions: readonly QuestionResult[]
  /** null where it is not weighted; absent in what was published before weights were told. */
  readonly weights?: Weights | null
}

export interface QuestionResult {
  readonly position: number
  readonly question: string
  readonly version: number
  readonly kind: QuestionKind
  readonly name: string
  readonly wording: Wording
  /** Valid answers; null: masked. */
  readonly n: number | null
  readonly noAnswer: number
  readonly notAsked: number
  readonly rows: readonly ResultRow[]
  /** What its weighted shares rest on; null where none is shown, absent as in the weights. */
  readonly certainty?: Certainty | null
  /** Of numbers. */
  readonly mean: string | null
  readonly median: string | null
  readonly tables: readonly BrokenDownResult[]
}

export interface ResultRow extends ResultCell {
  readonly code: number
  readonly wording: Wording
  /** 95 %, in per cent; null for what is no random sample. */
  readonly interval: { readonly low: string; readonly high: string } | null
  /** Share weighted to the population; null without weights, or where it would give a masked count away. */
  readonly weighted: string | null
}

/** null in all: masked. */
export interface ResultCell {
  readonly count: number | null
  readonly share: string | null
}

export interface BrokenDownResult {
  /** Position of the breakdown question. */
  readonly by: number
  readonly name: string
  readonly groups: readonly {
    readonly code: number
    readonly wording: Wording
    readonly n: number | null
    readonly cells: readonly ResultCell[]
  }[]
}

/** What every table is made from. */
export interface ResultFacts {
  readonly definition: SurveyDefinition
  readonly tallies: Tallies
  readonly answers: number
  readonly maskBelow: number
}

/** Some of its shown shares are weighted, and some cannot be. */
export function isPartlyWeighted({ rows }: Pick<QuestionResult, 'rows'>): boolean {
  return (
    rows.some(({ weighted }) => weighted !== null) &&
    rows.some(({ count, weighted }) => count !== null && weighted === null)
  )
}

export function printed(decimal: Decimal | null): string | null {
  return decimal === null ? null : printDecimal(decimal)
}
