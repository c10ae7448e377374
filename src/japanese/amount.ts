/**
 * The number itself, unsigned: figures with commas and a point, kanji, and both with 万 億 兆 (1億2,345万, 三千五百,
 * 5千万, 二〇二一). Groups must fall in order and fit below the unit before them, or there is no number.
 */
import { add, compare, type Decimal, decimal, parseDecimal } from '../lib/decimal.ts'

export interface Amount {
  readonly value: Decimal
  /** Written without a single Arabic figure. */
  readonly kanji: boolean
  readonly end: number
}

/** Reads as far as the number goes; null where there is none or where it does not add up. */
export function readAmount(text: string, at: number): Amount | null {
  if (isWord(text, at)) return null
  let end = at
  let value = decimal(0)
  let below = Number.POSITIVE_INFINITY
  let kanji = true
  while (below > 0) {
    const group = readGroup(text, end)
    if (group === null) break
    const power = bigPower(text, group.end)
    const next = group.end + (power === 0 ? 0 : 1)
    const wrong = group.broken || !fits(group.value, power, below)
    if (wrong || (group.value.scale > 0 && startsNumber(text, next))) return null
    value = add(value, raise(group.value, power))
    kanji &&= group.kanji
    end = next
    below = power
  }
  return end === at || runsOn(text, end, kanji) ? null : { value, kanji, end }
}

interface Group extends Amount {
  readonly broken: boolean
}

/** What stands before one 万 or 億: 2,345 · 3.5 · 三千五百 · 2千5百 · 二〇. Its terms fall: 千, 百, 十, ones. */
function readGroup(text: string, at: number): Group | null {
  let end = at
  let value = decimal(0)
  let below = Number.POSITIVE_INFINITY
  let kanji = true
  let broken = false
  while (below > 0) {
    const digits = readDigits(text, end)
    const after = digits?.end ?? end
    const power = smallPower(text, after)
    if (digits === null && power === 0) break
    const factor = digits?.value ?? decimal(1)
    broken ||= digits?.broken === true || !fits(factor, power, below)
    kanji &&= digits?.kanji ?? true
    value = add(value, raise(factor, power))
    end = after + (power === 0 ? 0 : 1)
    below = power
  }
  return end === at ? null : { value, kanji, end, broken }
}

const figure = /[0-9]+(?:,[0-9]+)*(?:\.[0-9]+)?/y
const kanjiDigits = '〇一二三四五六七八九'
const formalDigits = new Map([...'零〇壱一弐二参三'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a, b]))
const kanjiRun = /[〇零一二三四五六七八九壱弐参]+/uy

/** One run of figures (12,345.6) or of kanji digits by their place (二〇二一). */
function readDigits(text: string, at: number): Group | null {
  figure.lastIndex = at
  const [arabic] = figure.exec(text) ?? []
  if (arabic !== undefined) {
    const value = parseDecimal(arabic)
    const end = at + arabic.length
    const broken = value === null || /^[.,][0-9]/.test(text.slice(end, end + 2))
    return { value: value ?? decimal(0), kanji: false, end, broken }
  }
  kanjiRun.lastIndex = at
  const [run] = kanjiRun.exec(text) ?? []
  if (run === undefined) return null
  const digits = [...run].map((digit) => kanjiDigits.indexOf(formalDigits.get(digit) ?? digit))
  const value = parseDecimal(digits.join(''))
  return { value: value ?? decimal(0), kanji: true, end: at + run.length, broken: value === null }
}

/** 千 of 千葉 and 百 of 百貨店 count nothing. */
function smallPower(text: string, at: number): number {
  if (/^(?:千[葉代里早]|百貨)/u.test(text.slice(at, at + 2))) return 0
  return { 十: 1, 拾: 1, 百: 2, 千: 3 }[text.charAt(at)] ?? 0
}

function bigPower(text: string, at: number): number {
  return { 万: 4, 億: 8, 兆: 12 }[text.charAt(at)] ?? 0
}

/** Below 億 (10^8) a 万 (10^4) counts to 9999, and a lone rest to 99,999,999. */
function fits(count: Decimal, power: number, below: number): boolean {
  if (below === Number.POSITIVE_INFINITY) return true
  return power < below && compare(count, raise(decimal(1), below - power)) < 0
}

/** value × 10^power without zeros behind a point that the product does not need. */
function raise(value: Decimal, power: number): Decimal {
  const scale = value.scale - power
  if (scale >= 0) return { coefficient: value.coefficient, scale }
  return { coefficient: value.coefficient * 10n ** BigInt(-scale), scale: 0 }
}

function startsNumber(text: string, at: number): boolean {
  return /^[0-9〇一二三四五六七八九十百千]/u.test(text.charAt(at))
}

/** Digits of the other kind right behind (三3), a unit out of order (十百) or 数 (十数人): not one number. */
function runsOn(text: string, end: number, kanji: boolean): boolean {
  const next = text.charAt(end)
  if (/^[万億兆数]/u.test(next)) return !/^(?:万[一全]|数[値字])/u.test(text.slice(end, end + 2))
  return kanji ? /^[0-9〇零一二三四五六七八九十百千]/u.test(next) : /^[0-9]/.test(next)
}

/** Words that merely begin with a kanji numeral, 十分 (enough) before all. */
function isWord(text: string, at: number): boolean {
  const head = text.slice(at, at + 4)
  return /^(?:十分(?!の[0-9一二三四五六七八九]|間|以|前|後|[0-9])|四半期|千[葉代里早]|百貨|三密|三者|一[部般緒元層斉環体定致連覧貫括律方番旦切丸端因助新変面様過])/u.test(
    head,
  )
}
