/**
 * A phrase: one bound, range, change or direction found in a sentence, not yet known to be what the target promises:
 * it may be a threshold in the indicator's name (80%を超える事業が8割以上), a former figure, a deadline.
 */
import type { Aggregate, Compare, Quantity, Reference } from '../ast.ts'

export interface Phrase {
  readonly kind: 'level' | 'range' | 'change' | 'direction'
  /** Where it stands, modifiers and the bound included; brackets behind it are not. */
  readonly start: number
  readonly end: number
  /** First and last token, both included. */
  readonly first: number
  readonly last: number
  readonly quantity: Quantity | null
  readonly upper: Quantity | null
  /** As written; null where the sentence leaves it open. For a change: on the amount as it is said (15%以上減少). */
  readonly compare: Compare | null
  /** Which way a change goes, or where the level is said to lie (100%に引き上げる); 0 for 維持. */
  readonly sign: 1 | -1 | 0 | null
  /** No word says which way it goes, only a minus (前年度比▲5%). */
  readonly bySign?: boolean
  /** ▲5%以内: no more than that is to be lost, if it is a loss. */
  readonly withinLoss?: boolean
  /** 倍増 is 2, 半減 0.5; null for others. */
  readonly factor: number | null
  /** 減少させない turns a direction round. */
  readonly negated: boolean
  readonly reference: Reference | null
  readonly approximate: boolean
  readonly each: boolean
  readonly aggregate: Aggregate | null
  readonly scale: Quantity | null
  /** Token indices of the brackets that follow it or stand inside it. */
  readonly brackets: readonly number[]
  readonly follow: Follow
  /** Years a cumulative figure is summed over, where a length is said (3年間で). */
  readonly duration: number | null
}

/** How the sentence goes on, from `goal` (…とする, the end) to `inner` (…の者の割合): how likely this is the promise. */
export type Follow = 'goal' | 'list' | 'join' | 'subject' | 'of' | 'inner' | 'actual' | 'from'
