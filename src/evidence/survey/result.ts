/**
 * The result of a closed survey as its readers see it: shares with n and interval, broken-down tables, masked where few
 * answered. Numbers are text, so that what is frozen at publication is kept to the digit.
 */
import { type Decimal, printDecimal } from '../../lib/decimal.ts'
import type { QuestionKind } from './question.ts'
import type { Range } from './range.ts'
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
  /** Of numbers, as counted. */
  readonly mean: string | null
  readonly median: string | null
  /** Of the weighted mean where there is one, 95 %; null for what is no random sample, absent as in the weights. */
  readonly meanInterval?: Range | null
  /** Of numbers of a weighted survey; null where none may be shown. Absent where it has no weights, or they were not told. */
  readonly weightedNumbers?: { readonly mean: string; readonly median: string } | null
  readonly tables: readonly BrokenDownResult[]
}

export interface ResultRow extends ResultCell {
  readonly code: number
  readonly wording: Wording
  /** 95 %, in per cent; null for what is no random sample. */
  readonly interval: Range | null
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

/** Some of its figures are weighted. */
export function isWeighted({
  rows,
  weightedNumbers,
}: Pick<QuestionResult, 'rows' | 'weightedNumbers'>): boolean {
  return rows.some(({ weighted }) => weighted !== null) || weightedNumbers != null
}

export function hasMeanInterval({ meanInterval }: Pick<QuestionResult, 'meanInterval'>): boolean {
  return meanInterval != null
}

/** Published with weights when these did not weight numbers yet. */
export function isBeforeWeightedNumbers({
  kind,
  weightedNumbers,
}: Pick<QuestionResult, 'kind' | 'weightedNumbers'>): boolean {
  return kind === 'number' && weightedNumbers === undefined
}

/** Numbers of a weighted survey that are shown as counted, with no weighted figure beside them. */
export function lacksWeightedNumbers({
  n,
  weightedNumbers,
}: Pick<QuestionResult, 'n' | 'weightedNumbers'>): boolean {
  return weightedNumbers === null && n !== null && n > 0
}

/** Some of its shown shares are weighted, and some cannot be. */
export function isPartlyWeighted({ rows }: Pick<QuestionResult, 'rows'>): boolean {
  return (
    rows.some(({ weighted }) => weighted !== null) &&
    rows.some(({ count, weighted }) => count !== null && weighted === null)
  )
}

export function printed(decimal: Decimal): string
export function printed(decimal: Decimal | null): string | null
export function printed(decimal: Decimal | null): string | null {
  return decimal === null ? null : printDecimal(decimal)
}
