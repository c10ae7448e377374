/** 15～20%, 3から5%: a range. 約55%から約60%に is a way, not a range, and 6～3募集 (June to March) is neither. */
import { compare as order } from '../../lib/decimal.ts'
import { getAt } from '../../lib/get-at.ts'
import type { QuantityToken, Token } from '../scan/token.ts'
import { between, type Reading, type Stretch } from './reading.ts'

export interface Range {
  readonly upper: QuantityToken
  readonly last: number
  readonly approximate: boolean
}

type Joint = 'wave' | 'from' | null

/** The other end of the range that begins at `index`; `descending` where a wave leads down. */
export function readRange(
  reading: Reading,
  index: number,
  { to }: Stretch,
): Range | 'descending' | null {
  const first = reading.tokens[index] as QuantityToken
  let joint: Joint = null
  let approximate = false
  for (let at = index + 1; at < to && at < index + 5; at += 1) {
    const token = getAt(reading.tokens, at)
    const gap = between(reading, reading.tokens[at - 1]?.end ?? 0, token.start)
    if (token.kind === 'quantity') {
      return ends(reading.text, first, token, gap === '-' ? 'wave' : joint, {
        upper: token,
        last: at,
        approximate,
      })
    }
    const next = gap === '' ? jointOf(reading.text, token) : null
    if (next === null) return null
    approximate ||= next === 'about'
    joint = next === 'about' ? joint : next
  }
  return null
}

function jointOf(text: string, token: Token): 'wave' | 'from' | 'about' | null {
  if (token.kind === 'pause') return token.pause === 'range' ? 'wave' : null
  if (token.kind !== 'word') return null
  if (token.word.kind === 'approximate') return 'about'
  return token.word.kind === 'against' && text.startsWith('から', token.start) ? 'from' : null
}

function ends(
  text: string,
  first: QuantityToken,
  last: QuantityToken,
  joint: Joint,
  range: Range,
): Range | 'descending' | null {
  if (joint === null) return null
  if (joint === 'from' && first.unit !== null && !text.startsWith('の間', last.end)) return null
  if (order(first.value, last.value) < 0) return range
  return joint === 'wave' ? 'descending' : null
}
