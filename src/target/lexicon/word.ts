/**
 * What a word of the lexicon can mean. A word is data: its spelling (folded) and one meaning; the scanner takes the
 * longest that fits, so 減少率 (a name) hides 減少 (a direction) by standing in the lexicon as a plain word.
 */
import type { Compare, Reference } from '../ast.ts'

export type Word =
  | { readonly kind: 'compare'; readonly compare: Compare; readonly side: 'after' | 'before' }
  | { readonly kind: 'change'; readonly sign: 1 | -1; readonly factor?: number }
  | { readonly kind: 'better' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'reference'; readonly reference: Reference['kind']; readonly count?: number }
  | { readonly kind: 'against'; readonly strong: boolean }
  | { readonly kind: 'approximate'; readonly side: 'after' | 'before' }
  | {
      readonly kind: 'aggregate'
      readonly aggregate: 'mean' | 'total'
      readonly over?: 'month' | 'year'
    }
  | { readonly kind: 'period'; readonly period: 'year' | 'month' | 'week' | 'day' }
  | { readonly kind: 'every'; readonly period: 'year' | 'month' | 'week' | 'day' }
  | { readonly kind: 'each' }
  | { readonly kind: 'all' }
  | { readonly kind: 'and' }
  | { readonly kind: 'or' }
  | { readonly kind: 'also' }
  | { readonly kind: 'deferred' }
  | { readonly kind: 'unsettled' }
  | { readonly kind: 'actual' }
  | { readonly kind: 'goal' }
  | { readonly kind: 'remark'; readonly former?: boolean }
  | {
      readonly kind: 'quantity'
      readonly value: number
      readonly unit: string
      readonly compare?: Compare
    }
  | { readonly kind: 'plain' }

export type Entry = readonly [spellings: string, word: Word]
