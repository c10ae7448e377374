/**
 * A figure with its unit. Figures that count nothing (第3期, CO2, 4K, 2次, 3年生, 1号機) are passed over; an age or a
 * length of time is a figure like any other, its role is decided by the sentence around it.
 */

import { readNumeral } from '../../japanese/numeral.ts'
import { type Decimal, decimal, parseDecimal } from '../../lib/decimal.ts'
import { unitEnds, units } from '../lexicon/units.ts'
import type { PassedToken, QuantityToken } from './token.ts'

const digits = /[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/y
/** What may follow plain digits so that they are not the whole number: 12万, 3分の2, 6割, 12,34. */
const continues = /[万億兆千百十割分,.0-9〇一二三四五六七八九]/u
const named =
  /(?:号|条|項(?!目)|次(?!世代医療)|期(?!間)|番(?!組)|章|丁目|世紀|年計画|年生|年目|年次|年連続|年後|年前|年先|年毎|年ごと|年おき|年産|日目|日前|時間前|時間後|か月後|か月前|か月目|ヶ月後|か年計画|カ年計画|ヶ年計画|人目|回目|回線|件目|次元|歳児|歳代|大都市|階建|階|系統目|本柱|つ目|点目|者協議|者会合|番目|代目|限目|時限|時(?!間)|泊[0-9]日|種混合|次産業|類(?!型)|型(?!式)|部作|部会目|世代|等分|等級|重点|極|軸|行政書士|か条|カ条|箇条)/uy
const latin = /[A-Za-zμ℃Ω]/u

/** Reads the figure at `at`; `passed` when its digits are part of a name, null when none begins there. */
export function scanQuantity(text: string, at: number): QuantityToken | PassedToken | null {
  const number = scanNumber(text, at)
  if (number === null) return null
  const { end } = number
  if (isName(text, at, end)) return { kind: 'passed', start: at, end: nameEnd(text, end) }
  const unitStart =
    text.charAt(end) === ' ' &&
    /^ [^\s0-9(（]/u.test(text.slice(end, end + 2)) &&
    scanUnit(text, end + 1) !== null
      ? end + 1
      : end
  const unit = number.tenths ? { unit: '%', end: unitStart } : scanUnit(text, unitStart)
  return {
    kind: 'quantity',
    start: at,
    end: unit?.end ?? end,
    value: number.value,
    over: number.over,
    unit: unit?.unit ?? null,
    unitStart: end,
    signed: number.signed,
    word: null,
  }
}

interface Number {
  readonly value: Decimal
  readonly over: Decimal | null
  readonly tenths: boolean
  readonly signed: boolean
  readonly end: number
}

function scanNumber(text: string, at: number): Number | null {
  const first = text.charCodeAt(at)
  const signed = first < 48 || first > 57 ? isSign(text, at) : false
  digits.lastIndex = signed ? at + 1 : at
  const [figure] = digits.exec(text) ?? []
  if (figure !== undefined) {
    const end = digits.lastIndex
    if (!continues.test(text.charAt(end)) && text.charAt(end) !== '/') {
      const value = figure.length > 40 ? null : parseDecimal(figure)
      if (value === null) return null
      const minus = signed && text.charAt(at) !== '+'
      return {
        value: minus ? { ...value, coefficient: -value.coefficient } : value,
        over: null,
        tenths: false,
        signed,
        end,
      }
    }
    const fraction = /\/([0-9]{1,3})(?![0-9/年月日.,])/y
    fraction.lastIndex = end
    const [whole, lower] = /^[0-9]{1,3}$/.test(figure) ? (fraction.exec(text) ?? []) : []
    if (whole !== undefined && lower !== undefined && Number(lower) > Number(figure)) {
      return {
        value: decimal(figure),
        over: decimal(lower),
        tenths: false,
        signed,
        end: end + whole.length,
      }
    }
  }
  const numeral = readNumeral(text, at)
  if (numeral === null) {
    if (figure === undefined) return null
    const value = figure.length > 40 ? null : parseDecimal(figure)
    const end = digits.lastIndex
    return value === null || /[万億兆千百十割分]/u.test(text.charAt(end))
      ? null
      : { value, over: null, tenths: false, signed: false, end }
  }
  return {
    value: numeral.value,
    over: numeral.denominator,
    tenths: numeral.form === 'tenths',
    signed,
    end: numeral.end,
  }
}

function isSign(text: string, at: number): boolean {
  return (
    /^[+\-△▲][0-9]/u.test(text.slice(at, at + 2)) && !/[\p{L}\p{N})]/u.test(text.charAt(at - 1))
  )
}

/** Digits of a name: after a Latin letter (CO2, PM2.5) or 第, before a letter that is no unit (4K), 号, 次, 期. */
function isName(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1)
  if (/[A-Za-z第]/u.test(before) && !/(?:[をがはにで]|[^A-Za-z][a-z]{0,0})$/u.test(before))
    return true
  if (before === '-' && /[A-Za-z0-9]/u.test(text.charAt(at - 2))) return true
  named.lastIndex = end
  if (named.test(text))
    return (
      !/^(?:次|類|階)(?:$|[^\p{L}])/u.test(text.slice(end, end + 2)) || text.charAt(end) === '次'
    )
  return latin.test(text.charAt(end)) && scanUnit(text, end) === null
}

function nameEnd(text: string, end: number): number {
  named.lastIndex = end
  return named.test(text) ? named.lastIndex : end
}

const known = byFirst(units)
const ends = byFirst(unitEnds)
const noun = /[\p{Script=Han}\p{Script=Katakana}ー々・A-Za-z]/u
const perUnit =
  /[/／](?:[0-9]*(?:[年月日週回人件社戸台台校所m3]|kW|kg|ha|t|L|GJ|か所|箇所|1[0-9,]*[a-zA-Z万]*人?|10[万]?人|60kg|時間|世帯|団体|車両|km|m2|事業者|事業所)(?:度|間)?|[A-Za-z0-9-]+)/uy

/** The unit at `at`: a known one, or an unknown noun up to where it is said what is done to it. */
export function scanUnit(text: string, at: number): { unit: string; end: number } | null {
  const base = knownUnit(text, at)
  const whole = base === null ? unknownUnit(text, at) : extended(text, at, base)
  if (whole === null) return null
  perUnit.lastIndex = whole
  const end = perUnit.test(text) ? perUnit.lastIndex : whole
  return { unit: text.slice(at, end).replace(/\s/gu, ''), end }
}

function knownUnit(text: string, at: number): number | null {
  for (const unit of known.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(unit, at)) continue
    const end = at + unit.length
    if (/[A-Za-z]$/.test(unit) && /[A-Za-z]/.test(text.charAt(end))) continue
    return end
  }
  return null
}

/** A known unit that runs on as a noun (件数, 事業所等, 国際機関) is the longer noun. */
function extended(text: string, at: number, end: number): number {
  const last = text.charAt(end - 1)
  if (!/\p{Script=Han}|\p{Script=Katakana}/u.test(last)) return end
  const longer = unknownUnit(text, at)
  return longer !== null && longer > end && longer - end <= 3 && !startsWithAny(text, end)
    ? longer
    : end
}

function unknownUnit(text: string, at: number): number | null {
  let end = at
  while (end - at < 10 && noun.test(text.charAt(end)) && !startsWithAny(text, end)) end += 1
  while (end > at && text.charAt(end - 1) === '・') end -= 1
  return end === at ? null : end
}

function startsWithAny(text: string, at: number): boolean {
  for (const word of ends.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) return true
  return false
}

function byFirst(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0)
    groups.set(first, [...(groups.get(first) ?? []), word])
  }
  return groups
}
