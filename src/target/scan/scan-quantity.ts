/**
 * A figure with its unit. Figures that count nothing (第3期, CO2, 4K, 2次, 3年生, 1号機) are passed over; an age or a
 * length of time is a figure like any other, its role is decided by the sentence around it.
 */
import { compare, type Decimal, decimal, isZero } from '../../lib/decimal.ts'
import { scanDuration } from './scan-duration.ts'
import { scanNumber } from './scan-number.ts'
import { knownUnit, type ScannedUnit, scanRate, scanUnit } from './scan-unit.ts'
import type { PassedToken, QuantityToken } from './token.ts'

const named =
  /(?:号|条|項(?!目)|次(?!世代医療)|期(?!間)|番(?!組)|章|丁目|世紀|四半期|年計画|年生|年目|年次|年連続|年後|年前|年先|年毎|年ごと|年おき|年産|日目|日前|時間前|時間後|か月後|か月前|か月目|ヶ月後|か年計画|カ年計画|ヶ年計画|人目|回目|回線|巡目|歳魚|件目|次元|歳児|歳代|大都市|階建|階|系統目|本柱|つ目|点目|者協議|者会合|番目|代目|限目|時限|時(?!間)|泊[0-9]日|種混合|次産業|類(?!型)|型(?!式)|部作(?!成)|部会目|世代|等分|等級|重点|極|軸|か条|カ条|箇条|大会|パーミル|分野で|つの柱|本の柱|つの視点|級相当|級程度|級以上|級(?=[(、]))/uy

/** Reads the figure at `at`; `passed` when its digits are part of a name, null when none begins there. */
export function scanQuantity(text: string, at: number): QuantityToken | PassedToken | null {
  const number = scanNumber(text, at)
  if (number === null) return null
  const { end } = number
  const raised = endOfRaised(text, end)
  if (raised !== null) return { kind: 'passed', broken: true, start: at, end: raised }
  const ofPeople = shareOfPeople(text, at, end, number.value)
  if (ofPeople !== null) return ofPeople
  if (isName(text, at, end)) return { kind: 'passed', start: at, end: nameEnd(text, end) }
  const unit = number.tenths ? { unit: '%', end } : unitBehind(text, end)
  if (unit !== null && text.charAt(unit.end) === '級') {
    return { kind: 'passed', start: at, end: unit.end + 1 }
  }
  const close = unit?.end ?? end
  const length = scanDuration(text, number.value, unit?.unit ?? null, close)
  return {
    kind: 'quantity',
    start: at,
    end: length?.end ?? close,
    value: length?.value ?? number.value,
    over: number.over,
    unit: length?.unit ?? unit?.unit ?? null,
    unitStart: length?.end ?? end,
    signed: number.signed,
    word: null,
  }
}

const exponent = /(?:×\s?10)?(?:[\^_][+-]?[0-9]{1,3}|[¹²³⁰⁴-⁹]{1,3})\)?/uy

/** 10^2, 10²: a figure set above or below the line behind another, which may be a power or the number of a note. */
function endOfRaised(text: string, end: number): number | null {
  const code = text.charCodeAt(end)
  if (code !== 0x5e && code !== 0x5f && code !== 0xd7 && !isSuperscript(code)) return null
  exponent.lastIndex = end
  return exponent.test(text) ? exponent.lastIndex : null
}

const isSuperscript = (code: number) =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)

const counting = /[をがはでにと、]|以上|程度/uy

/** 500の市町村が策定: what is counted stands behind の. */
function countedBehind(text: string, at: number): ScannedUnit | null {
  const end = knownUnit(text, at)
  if (end === null || end - at < 2) return null
  counting.lastIndex = end
  return counting.test(text) ? { unit: text.slice(at, end), end } : null
}

const peopleOf = /人に([1-9][0-9]?)人/y

/** 3人に2人 is two thirds. */
function shareOfPeople(text: string, at: number, end: number, of: Decimal): QuantityToken | null {
  if (text.charAt(end) !== '人' || text.charAt(end + 1) !== 'に') return null
  peopleOf.lastIndex = end
  const some = peopleOf.exec(text)?.[1]
  if (some === undefined || isZero(of) || compare(decimal(some), of) > 0) return null
  const close = peopleOf.lastIndex
  return {
    kind: 'quantity',
    start: at,
    end: close,
    value: decimal(some),
    over: of,
    unit: null,
    unitStart: close,
    signed: false,
    word: null,
  }
}

/** One blank may stand before a unit (2,419 t-CO2), but not before just any noun. */
function unitBehind(text: string, end: number): ScannedUnit | null {
  if (text.charAt(end) === 'の') return countedBehind(text, end + 1)
  if (text.charAt(end) === '/') return scanRate(text, end)
  if (text.charAt(end) !== ' ') return scanUnit(text, end)
  return knownUnit(text, end + 1) === null ? null : scanUnit(text, end + 1)
}

/** Digits of a name: after a Latin letter (CO2, PM2.5) or 第, before a letter that is no unit (4K), 号, 次, 期. */
function isName(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1)
  if (/[A-Za-z第]/u.test(before)) return true
  if (before === '-' && /[A-Za-z0-9]/u.test(text.charAt(at - 2))) return !endsRange(text, at, end)
  if (before === '※') return knownUnit(text, end) === null
  const next = text.charCodeAt(end)
  if (next < 0x7b) return isLetter(next) && isLettered(text, end)
  if (isNamed(text, end)) return true
  return listsNames(text, end)
}

const rangeStart = /(?:^|[^A-Za-z0-9.\-第※])[0-9]{1,6}(?:\.[0-9]{1,3})?-$/u
const dated = /[年月日期号条項章度次回]/u

/** 15-20%: a figure of its own before the hyphen and a unit behind; COVID-19, 2-1 and 4-6月 are none. */
function endsRange(text: string, at: number, end: number): boolean {
  if (knownUnit(text, end) === null || dated.test(text.charAt(end))) return false
  return rangeStart.test(text.slice(Math.max(0, at - 12), at))
}

/** 4K, 3R and 5G are names; 10W and 8hr are figures. */
function isLettered(text: string, end: number): boolean {
  const unit = scanUnit(text, end)
  return unit === null || /^[DGKPRS]$/.test(unit.unit)
}

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** Whether what stands behind digits makes them a name: 第3期, 3年生, 1号機. */
export function isNamed(text: string, end: number): boolean {
  named.lastIndex = end
  return named.test(text)
}

const listed = /[、・~]\s?[0-9]{1,2}/uy

/** 4、5年目: the first number is a name because the second is. */
function listsNames(text: string, end: number): boolean {
  listed.lastIndex = end
  return listed.test(text) && isNamed(text, listed.lastIndex)
}

function nameEnd(text: string, end: number): number {
  named.lastIndex = end
  return named.test(text) ? named.lastIndex : end
}
