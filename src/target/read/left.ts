/** What stands before a figure and only modifies it: 約, 累計, 年, それぞれ, 5点満点中, 3年間で. */
import { decimal, compare as order, printDecimal } from '../../lib/decimal.ts'
import { getAt } from '../../lib/get-at.ts'
import { never } from '../../lib/never.ts'
import type { Aggregate, Compare, Quantity } from '../ast.ts'
import type { Word } from '../lexicon/word.ts'
import type { QuantityToken, Token } from '../scan/token.ts'
import { quantityOf } from './quantity.ts'
import { between, type Reading, type Stretch } from './reading.ts'

export interface Left {
  start: number
  first: number
  approximate: boolean
  compare: Compare | null
  each: boolean
  aggregate: Aggregate | null
  scale: Quantity | null
  duration: number | null
}

/** Walks left over the words that modify the figure at `index`. */
export function readLeft(
  reading: Reading,
  index: number,
  { from, start: floor }: Stretch,
): Readonly<Left> {
  const { tokens, text } = reading
  const figure = tokens[index] as QuantityToken
  const left: Left = {
    start: figure.start,
    first: index,
    approximate: false,
    compare: null,
    each: false,
    aggregate: null,
    scale: null,
    duration: null,
  }
  for (let at = index - 1; at >= from; at -= 1) {
    const token = getAt(tokens, at)
    if (left.start - token.end > 8) break
    const gap = between(reading, token.end, left.start)
    if (endsRange(tokens, at)) break
    if (isMeanOf(token, gap, figure) || !modifies(reading, left, token, gap, figure)) break
    left.first = at
    left.start = token.start
  }
  for (const word of newly) {
    if (left.start - word.length >= floor && text.startsWith(word, left.start - word.length))
      left.start -= word.length
  }
  return left
}

/** The 5年 of 3～5年までに is no length of its own. */
function endsRange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.kind === 'quantity' && before?.kind === 'pause' && before.pause === 'range'
}

/** 平均の1.5倍 is held against the mean, 平均の点数3点 would be one. */
function isMeanOf(token: Token, gap: string, figure: QuantityToken): boolean {
  if (token.kind !== 'word' || token.word.kind !== 'aggregate' || gap !== 'の') return false
  return figure.unit === '倍' || figure.over !== null
}

const newly = ['新たに', '新規に']

function modifies(
  reading: Reading,
  left: Left,
  token: Token,
  gap: string,
  figure: QuantityToken,
): boolean {
  if (token.kind === 'quantity') return scales(reading, left, token, gap, figure)
  return token.kind === 'word' && modifiesBy(left, token.word, gap)
}

const loose = /^(?:で|に|の|を|は|として|:|、|において|が)?$/u

function modifiesBy(left: Left, word: Word, gap: string): boolean {
  switch (word.kind) {
    case 'approximate':
      left.approximate ||= word.side === 'before' && gap === ''
      return word.side === 'before' && gap === ''
    case 'compare':
      if (word.side === 'after' || (gap !== '' && gap !== '、')) return false
      left.compare = word.compare
      return true
    case 'each':
    case 'all':
      if (!loose.test(gap)) return false
      left.each = true
      return true
    case 'aggregate':
    case 'period':
    case 'every':
      return aggregates(left, word, gap)
    default:
      return false
  }
}

type Summing = Extract<Word, { kind: 'aggregate' | 'period' | 'every' }>

function aggregates(left: Left, word: Summing, gap: string): boolean {
  switch (word.kind) {
    case 'aggregate':
      if (!loose.test(gap)) return false
      left.aggregate =
        word.aggregate === 'mean' ? { kind: 'mean', over: word.over ?? null } : { kind: 'total' }
      return true
    case 'period':
      if (gap !== '' || left.aggregate !== null) return false
      left.aggregate = { kind: 'per', period: word.period }
      return true
    case 'every':
      if (gap !== '' && !'に、,で'.includes(gap)) return false
      left.aggregate ??= { kind: 'per', period: word.period }
      return true
    default:
      return never(word)
  }
}

const scaleWords =
  /^(?:満点)?(?:中|のうち|満点で|満点の|段階中|段階評価(?:中|で|の|において|のうち)|評価(?:で|中|の)|満点中の?|満点のうち|段階のうち|段階で)$/u
const lengthWords =
  /^(?:で|の間に|間で|の間で|において|に|までに|中に|を通じて|の|の累計で|にわたり|の間|、)?$/u
const years = /^(?:年間|か年|カ年|ヶ年|ヵ年|箇年|年)$/u

/** 3年間で6件 is a sum over three years, 5点満点中3点 a place on a scale. */
function scales(
  reading: Reading,
  left: Left,
  token: QuantityToken,
  gap: string,
  figure: QuantityToken,
): boolean {
  if (token.unit !== null && years.test(token.unit) && lengthWords.test(gap)) {
    left.duration = Number(printDecimal(token.value))
    return true
  }
  if (figure.unit === '%') return false
  if (!scaleWords.test(gap) && !(token.unit === '段階' && /^評価.{0,5}$/u.test(gap))) return false
  if (order(token.value, decimal(1000)) > 0) return false
  left.scale = quantityOf(reading, token, null)
  return true
}
