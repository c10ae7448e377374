/**
 * The figure of a line of 達成状況 that is its result. What it is held against stands in the same line: a promise (目標80%に
 * 対し), the year before (前年度58%から), how many there are in all (24区中5位), a part of the way (第1回30人). Where nothing but
 * such a figure is left, or none can be told from the words (15～20人, 8/10), there is no value.
 */
import { type Decimal, decimal, negate, sign } from '../../lib/decimal.ts'
import { scanQuantity } from '../../target/scan/scan-quantity.ts'
import type { QuantityToken } from '../../target/scan/token.ts'

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
}

/**
 * @param text Folded, with years and days taken out place for place
 * @param from Where the result may begin: behind the colon
 */
export function resultFigures(text: string, from: number): ResultFigures {
  const figures = figuresIn(text, from)
  const roles = figures.map((figure, at) => roleOf(text, figure, figures[at + 1]))
  const chosen = choose(text, figures, roles)
  const result = figures[chosen] ?? (figures.length === 0 ? findStars(text, from) : null)
  const counted = chosen > 0 && roles[chosen - 1] === 'whole'
  return {
    result,
    share: counted ? shareBehind(text, result, figures[chosen + 1]) : null,
    start: figures[roles.findIndex((role) => role !== 'name')]?.start ?? result?.start ?? null,
  }
}

/**
 * result: what came of it. former: what it is held against. name: a bound, which is part of a name more often than not.
 * whole: of how many. nothing: no figure of its own, or where the way began.
 */
type Role = 'result' | 'former' | 'name' | 'whole' | 'nothing'

/** The sum of what stands before it, else the first result; a former figure or a bound only where there is nothing else. */
function choose(text: string, figures: readonly ActualFigure[], roles: readonly Role[]): number {
  const [first] = figures
  const total = figures.findIndex(
    ({ start, unit }) =>
      unit === first?.unit && sum.test(text.slice(Math.max(0, start - 6), start)),
  )
  const summed = figures[total]
  if (total > 0 && summed !== undefined && !isBracketed(text, summed.start)) return total
  const own = roles.indexOf('result')
  if (own !== -1 || roles.includes('nothing')) return own
  return roles.findIndex((role) => role === 'former' || role === 'name')
}

function isBracketed(text: string, at: number): boolean {
  const opens = text.lastIndexOf('(', at)
  return opens !== -1 && !text.slice(opens, at).includes(')')
}

function roleOf(text: string, figure: ActualFigure, next: ActualFigure | undefined): Role {
  const before = text.slice(Math.max(0, figure.start - 12), figure.start)
  const behind = text.slice(figure.end, figure.end + 12)
  const between = next === undefined ? null : text.slice(figure.end, next.start)
  if (parted.test(behind) || partedBefore.test(before)) return 'nothing'
  if (between !== null && ofThose.test(between)) return 'whole'
  if (between !== null && wayTo.test(between)) return 'nothing'
  if (calledOff.test(behind) || (wayBefore.test(before) && change.test(behind))) return 'nothing'
  if (former.test(before) || promised.test(before) || aside.test(behind)) return 'former'
  return bound.test(behind) || change.test(behind) ? 'name' : 'result'
}

/** 8/10, 15～20: two figures that make one thing, and no result of their own. */
const parted = /^\s?[/~]\s?[\d□]/u
const partedBefore = /[\d□][^\d\s、。(]{0,3}\s?[/~]\s?$/u
/** 24区中5位, 412人のうち338人, 5点満点中3.8点. */
const ofThose = /^(?:満点|段階)?(?:評価)?(?:中|のうち|の内|満点で|段階で)、?\s?(?:延べ|約)?$/u
/** 32団体から38団体に, 32→38. */
const wayTo = /^\s?(?:から|より|→|⇒|➡)\s?(?:延べ|約)?$/u
const wayBefore = /\d[^\d\s、。]{0,4}(?:から|より)$/u
const calledOff = /^(?:は|を|が)?(?:中止|延期)/u
const change = /^(?:の?(?:増|減|上昇|低下|向上|改善|上が|下が|アップ|ダウン|伸び|縮))/u
const former =
  /(?:前年度?|昨年度?|前回|前期|□)(?:同期|同月)?(?:実績|調査)?値?(?:比|の|は|を|より|から|に比べ|と比べ|と比較して)?[:、\s]?(?:約)?$/u
const promised = /目標(?:値|数|件数|人数|回数)?(?:の|は|が|を|である|:)?\s?(?:約)?$/u
/** 40人以上の目標, 1日平均180台, 1人当たり4.5冊. */
const aside = /^(?:(?:以上|以下|以内|未満)?(?:の目標|を?目標|に対し)|平均|あたり|当たり|につき|\d)/u
const bound = /^(?:以上|以下|以内|未満|を?超|を?上回|を?下回)/u
/** 会計3件 and 集計2回 are no sums. */
const sum = /(?:合計|総計|(?<![会統集設推家時生量余小])計)(?:で|は|:|=)?\s?(?:約|延べ)?$/u

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

/** △ and ▲ before digits always take away; a hyphen or plus only where it joins no words. */
function isSign(text: string, at: number): boolean {
  const letter = text.charAt(at)
  if (letter === '△' || letter === '▲') return true
  return (letter === '-' || letter === '+') && !/[\p{L}\p{Nd}□)]/u.test(text.charAt(at - 1))
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
