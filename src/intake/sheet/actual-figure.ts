/**
 * The figure of a line of 達成状況 that is its result. What it is held against stands in the same line: a promise (目標80%に
 * 対し), a bound that was missed (80%に届かず), the year before (前年度58%から), how many there are in all (24区中5位). Where
 * nothing but such a figure is left, where none can be told from the words (15～20人, 8/10), or where there are only parts of
 * it (第1回30人、第2回25人), there is no value.
 */
import { type Decimal, decimal, negate, sign } from '../../lib/decimal.ts'
import { scanQuantity } from '../../target/scan/scan-quantity.ts'
import type { QuantityToken } from '../../target/scan/token.ts'
import { type Role, roleOf } from './figure-role.ts'

export interface ActualFigure {
  readonly start: number
  readonly end: number
  readonly unit: string | null
  readonly value: Decimal
  readonly asWritten: string
}

export interface ResultFigures {
  /** null where the line holds none. */
  readonly result: ActualFigure | null
  /** The same result as a share: 412人中338人(82.0%). */
  readonly share: ActualFigure | null
  /** Where the figures begin, and what they are of ends, if no colon says so; null where there are none. */
  readonly start: number | null
  /** There is none because the line holds parts of it and no sum. */
  readonly parted: boolean
}

/**
 * @param text Folded, with years and days taken out place for place: □ for other years, ■ for what lies in its own
 * @param from Where the result may begin: behind the colon
 */
export function resultFigures(text: string, from: number): ResultFigures {
  const figures = figuresIn(text, from)
  const roles = figures.map((figure, at) => roleOf(text, figure, figures[at + 1]))
  const total = findTotal(text, figures, roles)
  const own = total === -1 ? choose(text, figures, roles) : total
  const parted = total === -1 && own !== -1 && isPart(text, figures, roles, own)
  const chosen = parted ? -1 : own
  const result = figures[chosen] ?? (figures.length === 0 ? findStars(text, from) : null)
  const counted = chosen > 0 && roles[chosen - 1] === 'whole'
  return {
    result,
    share: counted ? shareBehind(text, result, figures[chosen + 1]) : null,
    start: figures[roles.findIndex((role) => role !== 'name')]?.start ?? result?.start ?? null,
    parted,
  }
}

/** The sum of what stands before it; -1 where there is none. */
function findTotal(text: string, figures: readonly ActualFigure[], roles: readonly Role[]): number {
  const [first] = figures
  return figures.findIndex(
    ({ start, unit }, at) =>
      roles[at] === 'result' &&
      unit === first?.unit &&
      sum.test(text.slice(Math.max(0, start - 6), start)) &&
      !isBracketed(text, start),
  )
}

/** The first result, or how it compares; never a former figure or a bound, though nothing else is there. */
function choose(text: string, figures: readonly ActualFigure[], roles: readonly Role[]): number {
  const ratio = roles.indexOf('ratio')
  const own = roles.findIndex(
    (role, at) =>
      role === 'result' && !(ratio !== -1 && isBracketed(text, figures[at]?.start ?? 0)),
  )
  return own === -1 ? ratio : own
}

/** 男性40人、女性70人: more results of the same unit stand beside it. */
function isPart(
  text: string,
  figures: readonly ActualFigure[],
  roles: readonly Role[],
  own: number,
): boolean {
  const part = figures[own]
  const bracketed = isBracketed(text, part?.start ?? 0)
  return figures.some(
    ({ start, unit }, at) =>
      at > own &&
      roles[at] === 'result' &&
      unit === part?.unit &&
      isBracketed(text, start) === bracketed &&
      besides.test(text.slice(figures[at - 1]?.end ?? 0, start)),
  )
}

/** What joins two parts; 100人、うち子ども30人 and 48%、市平均45% are a whole with a part of it, and a result with another's. */
const besides =
  /^[)\s]{0,2}(?:[、・,/]|と(?![なし])|及び|および|並びに)(?!.*(?:うち|内訳|(?:全国|全市|全区|[市区府県国都])の?平均))/u

function isBracketed(text: string, at: number): boolean {
  const opens = text.lastIndexOf('(', at)
  return opens !== -1 && !text.slice(opens, at).includes(')')
}

/** 会計3件 and 集計2回 are no sums. */
const sum =
  /(?:合計|総計|合わせて|あわせて|全部で|(?<![会統集設推家時生量余小])計)(?:で|は|:|=)?\s?(?:約|延べ)?$/u

function figuresIn(text: string, from: number): readonly ActualFigure[] {
  const figures: ActualFigure[] = []
  for (let at = from; at < text.length && figures.length < most; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) continue
    const found = scanQuantity(text, at)
    const figure = found?.kind === 'quantity' && found.over === null ? found : null
    if (figure !== null) figures.push(withSign(text, figure, from))
    at = Math.max(figure === null ? digitsEnd(text, at) : at + 1, found?.end ?? 0) - 1
  }
  return figures
}

/** As many as any line holds. */
const most = 40

function withSign(text: string, found: QuantityToken, from: number): ActualFigure {
  const { end, unitStart, unit, value } = found
  const signed = found.start > from && isSign(text, found.start - 1)
  const start = signed ? found.start - 1 : found.start
  const minus = signed && text.charAt(start) !== '+' && sign(value) > 0
  const asWritten = text.slice(start, unitStart).trim()
  return { start, end, unit, value: minus ? negate(value) : value, asWritten }
}

function digitsEnd(text: string, at: number): number {
  let end = at + 1
  while (/[\d.,]/u.test(text.charAt(end))) end += 1
  return end
}

/** △ and ▲ before digits always take away; a hyphen or plus only where it joins no words (前年度比-3%). */
function isSign(text: string, at: number): boolean {
  const letter = text.charAt(at)
  if (letter === '△' || letter === '▲') return true
  if (letter !== '-' && letter !== '+') return false
  return text.charAt(at - 1) === '比' || !/[\p{L}\p{Nd}□■)]/u.test(text.charAt(at - 1))
}

/** The share printed in brackets behind how many it were of how many. */
function shareBehind(
  text: string,
  result: ActualFigure | null,
  next: ActualFigure | undefined,
): ActualFigure | null {
  if (result === null || next === undefined || next.unit !== '%' || result.unit === '%') return null
  return /^\s?[(]\s?(?:約)?$/u.test(text.slice(result.end, next.start)) ? next : null
}

function findStars(text: string, from: number): ActualFigure | null {
  const stars = /[☆★]+/u.exec(text.slice(from))
  if (stars === null) return null
  const [asWritten] = stars
  const start = from + stars.index
  const end = start + asWritten.length
  return { start, end, unit: '☆', value: decimal(asWritten.length), asWritten }
}
