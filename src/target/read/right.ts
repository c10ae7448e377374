/** What stands right behind a figure: brackets, 程度 and the bound, in any order, as long as they follow at once. */
import { getAt } from '../../lib/get-at.ts'
import type { Compare } from '../ast.ts'
import type { Token, WordToken } from '../scan/token.ts'
import { after, between, bracketEnd, matchAt, type Reading, type Stretch } from './reading.ts'

export interface Right {
  /** The first token that is no part of it. */
  next: number
  last: number
  end: number
  /** Where 台半ば and the like say the figure really lies. */
  band: 'low' | 'middle' | 'high' | null
  approximate: boolean
  compare: Compare | null
  brackets: number[]
}

export function readRight(reading: Reading, index: number, { to }: Stretch): Readonly<Right> {
  const { tokens } = reading
  const right: Right = {
    next: index + 1,
    last: index,
    end: getAt(tokens, index).end,
    band: null,
    approximate: false,
    compare: null,
    brackets: [],
  }
  let behind = right.end
  while (right.next < to) {
    const token = getAt(tokens, right.next)
    if (token.start - behind > 4) break
    if (!extend(reading, right, token, between(reading, behind, token.start))) break
    behind = token.kind === 'open' ? bracketEnd(reading, right.next) : token.end
    right.next = after(tokens, right.next)
  }
  return right
}

function extend(reading: Reading, right: Right, token: Token, gap: string): boolean {
  switch (token.kind) {
    case 'open':
      if (token.bracket === 'corner' || gap !== '') return false
      right.brackets.push(right.next)
      return true
    case 'close':
      right.last = right.next
      return token.bracket === 'corner' && gap === ''
    case 'word':
      return extendBy(reading, right, token, gap)
    default:
      return false
  }
}

function extendBy(reading: Reading, right: Right, token: WordToken, gap: string): boolean {
  const { word } = token
  if (word.kind === 'approximate' && word.side === 'after' && gap === '') {
    right.approximate = true
    right.band = bandOf(reading.text.slice(token.start, token.end))
    right.last = right.next
    right.end = token.end
    return true
  }
  if (word.kind !== 'compare' || word.side === 'before' || right.compare !== null) return false
  if (gap !== '' && gap !== 'の水準') return false
  if (stepOver(reading, token) !== null) return false
  right.compare = word.compare
  right.last = right.next
  right.end = verbEnd(reading.text, token)
  return true
}

function bandOf(word: string): Right['band'] {
  if (word === '台半ば' || word === '台中盤') return 'middle'
  if (word === '台後半') return 'high'
  return word === '台前半' ? 'low' : null
}

/** 前年度を1割以上上回る: the figure is by how much, where を stands before it; 1割を上回る is a bound. */
export function stepOver({ text, compares }: Reading, { start, end }: WordToken): 1 | -1 | null {
  if (!compares || (text.charAt(start + 1) !== '回' && text.charAt(start + 1) !== 'ま')) return null
  if (text.charAt(end - 1) === 'い') return null // 上回らない
  if (text.charAt(start) === '上') return 1
  return text.charAt(start) === '下' ? -1 : null
}

const verb = /(?:え|回|わ|越|割り込|切)$/u
const ending = /(?:る(?:こと(?!の))?|り|って|っ|て)?/uy

/** を超える ends behind its ending: 超えること, 上回り, 下回った. */
export function verbEnd(text: string, { start, end }: Token): number {
  if (!verb.test(text.slice(start, end))) return end
  return end + (matchAt(ending, text, end)?.[0].length ?? 0)
}
