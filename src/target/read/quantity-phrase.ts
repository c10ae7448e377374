/** Reads the phrase around one figure: what stands before it (約, 累計, 年), its bound, brackets, and a change word. */
import { decimal, compare as order, printDecimal } from '../../lib/decimal.ts'
import type { Aggregate, Compare, Quantity } from '../ast.ts'
import type { Word } from '../lexicon/word.ts'
import type { QuantityToken, Token, WordToken } from '../scan/token.ts'
import { goesOn, readFollow } from './follow.ts'
import type { Follow, Phrase } from './phrase.ts'
import { after, bracketEnd, gap, matchAt, type Reading, type Stretch } from './reading.ts'

/** The phrase of the figure at token `index`; null when the figure only measures a rate's base (人口10万人当たり). */
export function readQuantityPhrase(
  reading: Reading,
  index: number,
  stretch: Stretch,
): Phrase | null {
  const token = reading.tokens[index] as QuantityToken
  if (isBase(reading.text, token)) return null
  const left = readLeft(reading, index, stretch)
  const range = readRange(reading, index, stretch)
  const right = readRight(reading, range?.last ?? index, stretch)
  const change = readChange(reading, right.next, right.end, stretch)
  const isChange = change !== null && change.of === 'amount'
  const kind = isChange ? 'change' : range === null ? 'level' : 'range'
  const end = change?.of === 'amount' ? change.end : right.end
  const next = change === null ? right.next : change.next
  const last = isChange ? change.next - 1 : right.last
  const brackets = isChange
    ? [...right.brackets, ...bracketsAt(reading, next, end, stretch)]
    : right.brackets
  const behind =
    brackets.length === 0
      ? end
      : Math.max(end, ...brackets.map((open) => bracketEnd(reading, open)))
  return {
    kind,
    start: left.start,
    end,
    first: left.first,
    last,
    quantity: quantityOf(reading, token, range?.unit ?? null),
    upper: range === null ? null : quantityOf(reading, range.upper, null),
    compare: right.compare ?? left.compare ?? token.word?.compare ?? null,
    sign: change?.sign ?? null,
    factor: null,
    negated: false,
    reference: null,
    approximate: left.approximate || right.approximate || (range?.approximate ?? false),
    each: left.each,
    aggregate: left.aggregate ?? right.aggregate,
    scale: left.scale,
    brackets,
    follow:
      kind === 'change'
        ? changeFollow(reading.text, behind)
        : readFollow(reading.text, behind, isTime(token.unit)),
    duration: left.duration,
  }
}

const timeUnit =
  /^(?:日|週|週間|か月|カ月|ヶ月|ヵ月|ケ月|箇月|月|年|年間|日間|時間|分|秒|か月間|カ月間|分間|か年|カ年|ヶ年)$/u

/** A length of time is a limit more often than a promise. */
export function isTime(unit: string | null): boolean {
  return unit !== null && timeUnit.test(unit)
}

/** 5%増 … goes on like a verb: 5%増加させる, 5%減の件数. */
function changeFollow(text: string, at: number): Follow {
  const verb =
    /(?:さ?せ|す|し|され|と(?:す|な|し)|に(?:す|な|よ)|を(?:目|達|図|実|見)|を?目指|る(?:こと)?|$|[。\n、)」】]|こと|達成|まで)/uy
  if (goesOn(text, at) || matchAt(/の(?![を達])/uy, text, at)) return 'inner'
  const found = readFollow(text, at)
  return found === 'inner' && matchAt(verb, text, at) ? 'goal' : found
}

const base =
  /\s*(?:満点(?!中|のうち)|当たり|当り|あたり|につき|に[1一]|ごと|毎に|間隔|おき|未満児|以上児)/uy

function isBase(text: string, token: QuantityToken): boolean {
  if (token.unit === '段階')
    return matchAt(/(?:の)?(?:評価|中|で|の|の中)/uy, text, token.end) !== null
  return matchAt(base, text, token.end) !== null
}

export function quantityOf(reading: Reading, token: QuantityToken, unit: string | null): Quantity {
  const { value, over } = token
  const asWritten = reading.text.slice(
    token.start,
    token.unit === '%' || token.word !== null || token.unit === '☆' || token.unit === '評価'
      ? token.end
      : token.unitStart,
  )
  return { value, over, unit: token.unit ?? unit, asWritten: asWritten.trim().replace(/%$/, '') }
}

interface Left {
  readonly start: number
  readonly first: number
  readonly approximate: boolean
  readonly compare: Compare | null
  readonly each: boolean
  readonly aggregate: Aggregate | null
  readonly scale: Quantity | null
  readonly duration: number | null
}

const loose = /^(?:で|に|の|を|は|として|:|、|において|が)?$/u

/** Walks left over the words that only modify the figure. */
function readLeft(reading: Reading, index: number, { from, start: floor }: Stretch): Left {
  const { tokens, text } = reading
  let left: Left = {
    start: (tokens[index] as Token).start,
    first: index,
    approximate: false,
    compare: null,
    each: false,
    aggregate: null,
    scale: null,
    duration: null,
  }
  for (let at = index - 1; at >= from; at -= 1) {
    const token = tokens[at] as Token
    const behind = { end: left.start } as Token
    void behind
    const between = text.slice(token.end, left.start).trim()
    const next = modified(reading, left, token, between)
    if (next === null) break
    left = { ...next, first: at, start: token.start }
  }
  const noun = /(?:新たに|新規に|のべ)$/u.exec(
    text.slice(Math.max(floor, left.start - 4), left.start),
  )
  return noun === null ? left : { ...left, start: left.start - noun[0].length }
}

function modified(reading: Reading, left: Left, token: Token, between: string): Left | null {
  if (token.kind === 'quantity') return scaled(reading, left, token, between)
  if (token.kind === 'close' && token.bracket === 'corner') return null
  if (token.kind !== 'word') return null
  return modifiedBy(left, token.word, between)
}

function modifiedBy(left: Left, word: Word, between: string): Left | null {
  switch (word.kind) {
    case 'approximate':
      return word.side === 'before' && between === '' ? { ...left, approximate: true } : null
    case 'compare':
      return word.side === 'before' && /^[、]?$/u.test(between)
        ? { ...left, compare: word.compare }
        : null
    case 'each':
      return loose.test(between) ? { ...left, each: true } : null
    case 'all':
      return /^(?:が|の|で)?$/u.test(between) ? { ...left, each: true } : null
    case 'aggregate':
      if (!loose.test(between)) return null
      return {
        ...left,
        aggregate:
          word.aggregate === 'mean' ? { kind: 'mean', over: word.over ?? null } : { kind: 'total' },
      }
    case 'period':
      return between === '' && left.aggregate === null
        ? { ...left, aggregate: { kind: 'per', period: word.period } }
        : null
    case 'every':
      return /^(?:に|、|,|で)?$/u.test(between)
        ? { ...left, aggregate: left.aggregate ?? { kind: 'per', period: word.period } }
        : null
    default:
      return null
  }
}

const scaleWords =
  /^(?:満点)?(?:中|のうち|満点で|満点の|段階中|段階評価(?:中|で|の|において|のうち)|評価(?:で|中|の)|満点中の?|満点のうち|段階のうち|段階で)$/u
const duration =
  /^(?:で|の間に|間で|の間で|において|に|までに|中に|を通じて|の|の累計で|にわたり|の間|、)?$/u

function scaled(reading: Reading, left: Left, token: QuantityToken, between: string): Left | null {
  if (
    token.unit !== null &&
    /^(?:年間|か年|カ年|ヶ年|ヵ年|箇年|年)$/u.test(token.unit) &&
    duration.test(between)
  ) {
    return { ...left, duration: Number(printDecimal(token.value)) }
  }
  if (
    scaleWords.test(between) ||
    (token.unit === '段階' && /^評価/u.test(between) && between.length < 8)
  ) {
    return { ...left, scale: quantityOf(reading, token, null) }
  }
  return null
}

/** 15～20%, 3から5% (no unit on the first); 約55%から約60%に is a way, not a range. */
function readRange(reading: Reading, index: number, { to }: Stretch) {
  const { tokens, text } = reading
  const first = tokens[index] as QuantityToken
  let at = index + 1
  let joined: 'wave' | 'from' | null = null
  let approximate = false
  for (; at < to && at < index + 5; at += 1) {
    const token = tokens[at] as Token
    const before = tokens[at - 1] as Token
    if (
      gap(reading, before, token) !== '' &&
      !(token.kind === 'quantity' && gap(reading, before, token) === '-')
    )
      return null
    if (token.kind === 'pause' && token.pause === 'range') joined = 'wave'
    else if (
      token.kind === 'word' &&
      token.word.kind === 'against' &&
      text.slice(token.start, token.end) === 'から'
    )
      joined = 'from'
    else if (token.kind === 'word' && token.word.kind === 'approximate') approximate = true
    else if (token.kind === 'quantity') {
      if (joined === null && gap(reading, before, token) === '-') joined = 'wave'
      if (joined === null || (joined === 'from' && first.unit !== null)) return null
      if (order(first.value, token.value) >= 0) return null
      return { upper: token, last: at, unit: token.unit, approximate }
    } else return null
  }
  return null
}

interface Right {
  readonly next: number
  readonly last: number
  readonly end: number
  readonly approximate: boolean
  readonly compare: Compare | null
  readonly aggregate: Aggregate | null
  readonly brackets: readonly number[]
}

/** Brackets, 程度 and the bound, in any order, as long as they follow at once. */
function readRight(reading: Reading, index: number, { to }: Stretch): Right {
  const { tokens } = reading
  let right: Right = {
    next: index + 1,
    last: index,
    end: (tokens[index] as Token).end,
    approximate: false,
    compare: null,
    aggregate: null,
    brackets: [],
  }
  let behind = right.end
  while (right.next < to) {
    const token = tokens[right.next] as Token
    const between = token.start < behind ? '' : reading.text.slice(behind, token.start).trim()
    const found = extendedBy(reading, right, token, between)
    if (found === null) break
    behind = token.kind === 'open' ? bracketEnd(reading, right.next) : token.end
    right = { ...found, next: after(tokens, right.next) }
  }
  return right
}

function extendedBy(reading: Reading, right: Right, token: Token, between: string): Right | null {
  if (
    token.kind === 'open' &&
    (token.bracket === 'round' || token.bracket === 'angle' || token.bracket === 'lenticular')
  ) {
    return between === '' ? { ...right, brackets: [...right.brackets, right.next] } : null
  }
  if (token.kind === 'close' && token.bracket === 'corner' && between === '')
    return { ...right, last: right.next }
  if (token.kind !== 'word') return null
  const { word } = token
  if (word.kind === 'approximate' && word.side === 'after' && between === '') {
    return { ...right, approximate: true, last: right.next, end: token.end }
  }
  if (
    word.kind === 'compare' &&
    word.side === 'after' &&
    right.compare === null &&
    (between === '' || between === 'の水準')
  ) {
    const end = verbEnd(reading.text, token)
    return { ...right, compare: word.compare, last: right.next, end }
  }
  return null
}

/** を超える ends behind its ending: 超えること, 上回り, 下回った. */
function verbEnd(text: string, token: Token): number {
  const ending = /(?:る(?:こと)?|り|って|っ|て|、)?/uy
  const word = text.slice(token.start, token.end)
  if (!/(?:え|回|わ|越|割り込|切)$/u.test(word)) return token.end
  const found = matchAt(ending, text, token.end)
  return found === null ? token.end : token.end + found[0].replace(/、$/u, '').length
}

function bracketsAt(
  reading: Reading,
  index: number,
  end: number,
  { to }: Stretch,
): readonly number[] {
  const token = reading.tokens[index]
  if (index >= to || token?.kind !== 'open' || reading.text.slice(end, token.start).trim() !== '')
    return []
  return [index]
}

/** Whether a change word follows: 5%増, 20%以上の向上 (an amount), or 100%に引き上げる (the level's way). */
function readChange(reading: Reading, next: number, end: number, { to }: Stretch) {
  const { tokens, text } = reading
  const token = tokens[next] as WordToken | undefined
  if (token === undefined || next >= to || token.kind !== 'word') return null
  const { word } = token
  if (word.kind !== 'change' && word.kind !== 'better') return null
  const before = tokens[next - 1] as Token
  const from = before.kind === 'close' ? before.end : end
  const between = text.slice(from, token.start).trim()
  const sign = word.kind === 'change' ? word.sign : 1
  if (/^(?:の|を|、|も|ずつ|分|分の|の割合で|ほど)?$/u.test(between))
    return { of: 'amount' as const, sign, next: next + 1, end: token.end }
  if (/^(?:に|へ|まで|までに|にまで|へと|を目標に|水準に|まで、|となるよう|とし、)$/u.test(between))
    return { of: 'level' as const, sign, next, end }
  return null
}

export const hundred = decimal(100)
