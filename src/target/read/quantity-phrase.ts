/** Reads the phrase around one figure: what modifies it, its bound, brackets, and a change word behind. */
import { add, type Decimal, decimal, multiply, sign } from '../../lib/decimal.ts'
import { getAt } from '../../lib/get-at.ts'
import type { Compare, Quantity } from '../ast.ts'
import type { QuantityToken } from '../scan/token.ts'
import { goesOn, readFollow } from './follow.ts'
import { type Left, readLeft } from './left.ts'
import type { Follow, Phrase } from './phrase.ts'
import { isTime, quantityOf } from './quantity.ts'
import { type Range, readRange } from './range.ts'
import { between, bracketEnd, isAt, type Reading, type Stretch } from './reading.ts'
import { type Right, readRight, stepOver } from './right.ts'

/** The phrase of the figure at token `index`; null when it only measures a rate's base (人口10万人当たり). */
export function readQuantityPhrase(
  reading: Reading,
  index: number,
  stretch: Stretch,
): Phrase | null {
  const token = reading.tokens[index] as QuantityToken
  if (isBase(reading.text, token)) return null
  const range = readRange(reading, index, stretch)
  if (range === 'descending' || endsDescending(reading, index, stretch)) return null
  const left = readLeft(reading, index, stretch)
  const right = readRight(reading, range?.last ?? index, stretch)
  const told = readChange(reading, right, stretch)
  const change = told ?? readSigned(reading, token, left.first, right)
  const amount = change?.of === 'amount'
  const end = amount ? change.end : right.end
  const brackets = amount
    ? [...right.brackets, ...bracketAt(reading, change.next, end, stretch)].filter(isFirst)
    : right.brackets
  const behind = brackets.reduce(
    (furthest, open) => Math.max(furthest, bracketEnd(reading, open)),
    end,
  )
  return {
    kind: amount ? 'change' : range === null ? 'level' : 'range',
    start: left.start,
    end,
    first: left.first,
    last: amount ? change.next - 1 : right.last,
    quantity: figure(reading, token, range, right),
    upper: range === null ? null : quantityOf(reading, range.upper, null),
    compare: boundOf(reading.text, token, amount, left, right),
    sign: change?.sign ?? null,
    bySign: told === null && change !== null,
    withinLoss: isWithinLoss(reading.text, token, right),
    factor: null,
    negated: false,
    reference: null,
    approximate: left.approximate || right.approximate || range?.approximate === true,
    each: left.each,
    aggregate: left.aggregate,
    scale: left.scale,
    brackets,
    follow: followOf(reading.text, behind, amount, unitOf(token, range), right.compare),
    duration: left.duration,
  }
}

function figure(
  reading: Reading,
  token: QuantityToken,
  range: Range | null,
  right: Readonly<Right>,
): Quantity {
  const quantity = quantityOf(reading, token, range?.upper.unit ?? null)
  if (right.band === null) return quantity
  const asWritten = reading.text.slice(token.start, right.end)
  return { ...quantity, value: inBand(quantity.value, right.band), asWritten }
}

const share = { low: decimal('0.25'), middle: decimal('0.5'), high: decimal('0.75') }

/** 60%台半ば is about 65: the band is as wide as the last digit that is no zero. */
function inBand(value: Decimal, band: keyof typeof share): Decimal {
  let width = 1n
  while (value.scale === 0 && value.coefficient !== 0n && value.coefficient % (width * 10n) === 0n)
    width *= 10n
  return add(value, multiply({ coefficient: width, scale: value.scale }, share[band]))
}

const base =
  /\s{0,3}(?:満点(?!中|のうち)|当たり|当り|あたり|につき|に[1一]|ごと|毎に|間隔|おき|未満児|以上児)/uy
const perCase = /\([^()]{1,20}\)(?:につき|当たり|あたり)/uy
const steps = /(?:の)?(?:評価|中|で|の|の中)/uy

/** 人口10万人当たり, 5点満点で, 5段階評価: measures something else, promises nothing. */
function isBase(text: string, token: QuantityToken): boolean {
  return (
    isAt(token.unit === '段階' ? steps : base, text, token.end) || isAt(perCase, text, token.end)
  )
}

/** The 3 of 6～3募集. */
function endsDescending(reading: Reading, index: number, stretch: Stretch): boolean {
  const before = reading.tokens[index - 1]
  if (before?.kind !== 'pause' || before.pause !== 'range' || index - 2 < stretch.from) return false
  return (
    reading.tokens[index - 2]?.kind === 'quantity' &&
    readRange(reading, index - 2, stretch) === 'descending'
  )
}

const unitOf = (token: QuantityToken, range: Range | null) =>
  token.unit ?? range?.upper.unit ?? null

/** 4回以上の割合 names a share, 80%以上の割合 is one. */
const shareOf = /の割合/uy

/** 80%以上から回答を得る: a bounded figure leads up to no other, から only says whose. */
function levelFollow(
  text: string,
  at: number,
  unit: string | null,
  compare: Right['compare'],
): Follow {
  const found = readFollow(text, at, isTime(unit))
  if (found === 'from' && compare !== null && text.startsWith('から', at)) return 'subject'
  return unit !== '%' && isAt(shareOf, text, at) ? 'of' : found
}

const changeVerb =
  /(?:さ?せ|す|し|され|と(?:す|な|し)|に(?:す|な|よ)|を(?:目|達|図|実|見)|を?目指|る(?:こと)?|$|[。\n、)」】]|こと|達成|まで)/uy
const ofNoun = /の(?![を達])/uy

/** 5%増 … goes on like a verb: 5%増加させる, 5%減の件数. */
function changeFollow(text: string, at: number): Follow {
  const found = readFollow(text, at)
  if (found === 'join' || found === 'list' || found === 'actual') return found
  if (goesOn(text, at) || isAt(ofNoun, text, at)) return 'inner'
  return found === 'inner' && isAt(changeVerb, text, at) ? 'goal' : found
}

function bracketAt(
  reading: Reading,
  index: number,
  end: number,
  { to }: Stretch,
): readonly number[] {
  const token = reading.tokens[index]
  if (index >= to || token?.kind !== 'open') return []
  return between(reading, end, token.start) === '' ? [index] : []
}

function followOf(
  text: string,
  at: number,
  amount: boolean,
  unit: string | null,
  compare: Right['compare'],
): Follow {
  return amount ? changeFollow(text, at) : levelFollow(text, at, unit, compare)
}

function boundOf(
  text: string,
  token: QuantityToken,
  amount: boolean,
  left: Readonly<Left>,
  right: Readonly<Right>,
): Compare | null {
  if (!amount && isWithinLoss(text, token, right)) return 'atLeast'
  return right.compare ?? left.compare ?? token.word?.compare ?? null
}

/** ▲1ポイント以内: no more than that is lost. */
function isWithinLoss(text: string, token: QuantityToken, { end }: Readonly<Right>): boolean {
  return token.signed && sign(token.value) < 0 && text.slice(end - 2, end) === '以内'
}

const isFirst = (index: number, at: number, all: readonly number[]) => all.indexOf(index) === at

/** 前年度比△15%, 昨年度比＋15名: the sign says by how much, and which way, from what is named before it. */
function readSigned(
  reading: Reading,
  token: QuantityToken,
  first: number,
  { end, last }: Readonly<Right>,
) {
  const before = reading.tokens[first - 1]
  if (!token.signed || before?.kind !== 'word' || before.word.kind !== 'against') return null
  if (!/^(?:で|:)?$/u.test(between(reading, before.end, reading.tokens[first]?.start ?? 0)))
    return null
  const way = sign(token.value) < 0 ? (-1 as const) : (1 as const)
  return { of: 'amount' as const, sign: way, next: last + 1, end }
}

const amountJoint = /^(?:の|を|、|も|ずつ|分|分の|の割合で|ほど)?$/u
const levelJoint = /^(?:に|へ|まで|までに|にまで|へと|を目標に|水準に|まで、|となるよう|とし、)$/u

/** Whether a change word follows: 5%増, 20%以上の向上 (an amount), or 100%に引き上げる (the level's way). */
function readChange(reading: Reading, { next, end }: Readonly<Right>, { to }: Stretch) {
  const token = reading.tokens[next]
  if (next >= to || token?.kind !== 'word') return null
  const { word } = token
  if (word.kind === 'compare') {
    const over = stepOver(reading, token)
    if (over === null || between(reading, end, token.start) !== '') return null
    return { of: 'amount' as const, sign: over, next: next + 1, end: token.end }
  }
  if (word.kind !== 'change' && word.kind !== 'better') return null
  const before = getAt(reading.tokens, next - 1)
  const gap = between(reading, before.kind === 'close' ? before.end : end, token.start)
  const way = word.kind === 'change' ? word.sign : (1 as const)
  if (amountJoint.test(gap))
    return { of: 'amount' as const, sign: way, next: next + 1, end: token.end }
  return levelJoint.test(gap) ? { of: 'level' as const, sign: way, next, end } : null
}
