/**
 * A number of a cell as its format shows it: 0.475 under `0.0%` is 47.5%. Formats are a language of their own; what is
 * understood here is what sheets use (decimals, thousands, shares, units in quotes, dates), and the rest is said so.
 */
import {
  type Decimal,
  decimal,
  formatDecimal,
  normalize,
  printDecimal,
  round,
} from '../../../lib/decimal.ts'
import { dateText } from './date-text.ts'
import { sectionFor } from './format-section.ts'

export interface NumberText {
  readonly text: string
  /** The format was not understood: the number stands as it is stored. */
  readonly plain: boolean
}

/** @param value As stored: digits, possibly with an exponent; anything else stands as it is */
export function numberText(value: string, format: string, date1904: boolean): NumberText {
  if (!stored.test(value) || !Number.isFinite(Number(value))) return { text: value, plain: true }
  const number = Number(value)
  const shown = format.length > longest ? null : shownBy(number, format, date1904)
  if (shown === null) return { text: generalText(number), plain: true }
  const text =
    number < 0 ? printBelow(shown, shownBy(-number, format, date1904)) : printShown(shown)
  return { text, plain: false }
}

/** What a format shows: words only, or digits with the words around them. */
interface Shown {
  readonly before: string
  readonly digits: string
  readonly after: string
  readonly minus: boolean
}

const wordsOnly = (before: string): Shown => ({ before, digits: '', after: '', minus: false })

/** The minus stands right before the digits, of which it is: 第1回-5人. */
function printShown({ before, digits, after, minus }: Shown): string {
  return `${before}${minus ? '-' : ''}${digits}${after}`
}

/**
 * Accountants' brackets and colours say that a number is below nought: where nothing else says so, a minus does. What tells
 * it in words or by a sign of its own (△5, 5人減) stays, and a nought has none.
 *
 * @param positive How the same number above nought is shown
 */
function printBelow(shown: Shown, positive: Shown | null): string {
  if (shown.minus || ownSign.test(shown.before)) return printShown(shown)
  const minus = /[1-9]/u.test(shown.digits)
  const opened = positive !== null && openBrackets(positive) === null ? openBrackets(shown) : null
  if (opened !== null) return printShown({ ...opened, minus })
  const alike = positive !== null && printShown(shown).trim() === printShown(positive).trim()
  return printShown(alike ? { ...shown, minus } : shown)
}

const ownSign = /[-−－‐–△▲]\s*\p{Sc}?\s*$/u

/** null where no brackets stand around the digits: those of 5(注1) are of other words. */
function openBrackets({ before, after, ...rest }: Shown): Shown | null {
  const [, front, inside] = /^(.*)[(（]([^()（）]*)$/su.exec(before) ?? []
  const [, behind, end] = /^([^()（）]*)[)）](.*)$/su.exec(after) ?? []
  if (inside === undefined || behind === undefined) return null
  return { ...rest, before: `${front}${inside}`, after: `${behind}${end}` }
}

const stored = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu

/** Excel takes no longer one. */
const longest = 255

/** null where the format is not understood. */
function shownBy(number: number, format: string, date1904: boolean): Shown | null {
  const section = sectionFor(format, number)
  if (section === null) return null
  const { code, unsigned } = section
  // a format without a sign hides what it is given, but for a nought that is left blank
  if (code.trim() === '') return number === 0 ? wordsOnly('') : null
  const digits = generalText(Math.abs(number))
  if (code.trim() === '@') return { before: '', digits, after: '', minus: number < 0 }
  const general = splitGeneral(code)
  if (general !== null) return { ...general, digits, minus: number < 0 && !unsigned }
  if (!isDate(code)) return decimalsShown(number, code, unsigned)
  const date = dateText(number, code, date1904)
  return date === null ? null : wordsOnly(date)
}

/** `General"件"`: the number as it is, between words; null for any other format, and for other signs beside it. */
function splitGeneral(code: string): { readonly before: string; readonly after: string } | null {
  const [, before, after] = /^(.*?)(?:General|G\/標準)(.*)$/iu.exec(code) ?? []
  if (before === undefined || after === undefined) return null
  const words = [before, after].map((part) => withoutSigns(part, (literal) => literal))
  const [first = '', last = ''] = words
  return words.some((part) => /[#0?@]/u.test(part)) ? null : { before: first, after: last }
}

/** Quotes, backslashes, widths and fillings taken out; `keep` says what stands for their words. */
function withoutSigns(code: string, keep: (literal: string) => string): string {
  return code.replace(/"([^"]*)"|\\(.)|_.|\*./gu, (_, quoted, escaped) =>
    keep(quoted ?? escaped ?? ''),
  )
}

function isDate(code: string): boolean {
  return /[ymdhsge]/iu.test(withoutSigns(code, () => '').replace(/E[+-]/gu, ''))
}

/** Binary fractions are stored: 15 digits are what a cell shows, and what was typed. */
function shownDigits(number: number): Decimal {
  return normalize(decimal(Number(number.toPrecision(15))))
}

function generalText(number: number): string {
  if (Number.isSafeInteger(number)) return String(number)
  return printDecimal(shownDigits(number))
}

const placeholders = /[#0?,.]+/u

function decimalsShown(number: number, code: string, unsigned: boolean): Shown | null {
  const literals: string[] = []
  const bare = withoutSigns(code, (literal) => {
    literals.push(literal)
    return '\u0000'
  })
  const restore = (text: string) => text.replaceAll('\u0000', () => literals.shift() ?? '')
  const pattern = placeholders.exec(bare)
  if (pattern === null) return wordsOnly(restore(bare))
  const [digits] = pattern
  const before = bare.slice(0, pattern.index)
  const after = bare.slice(pattern.index + digits.length)
  if (/[/?@]|E[+-]/u.test(bare) || placeholders.test(after)) return null
  const written = digitsText(number, digits, bare.includes('%'))
  const minus = number < 0 && !unsigned && /[1-9]/u.test(written)
  return { before: restore(before), digits: written, after: restore(after), minus }
}

/** The size of the number, a half rounded up: 1.005 under `0.00` is 1.01, as it was typed. */
function digitsText(number: number, digits: string, share: boolean): string {
  const [whole = '', fraction = ''] = digits.replace(/,+$/u, '').split('.')
  const thousands = /,+$/u.exec(digits)?.[0].length ?? 0
  const exponent = (share ? 2 : 0) - 3 * thousands
  const rounded = round(
    shifted(shownDigits(Math.abs(number)), exponent),
    fraction.length,
    'half-up',
  )
  const least = fraction.replace(/#+$/u, '').length
  const kept = leastScale(rounded, least)
  const printed = whole.includes(',') ? formatDecimal(kept) : printDecimal(kept)
  return withLeastWhole(printed, whole)
}

function shifted({ coefficient, scale }: Decimal, exponent: number): Decimal {
  const moved = scale - exponent
  return {
    coefficient: coefficient * 10n ** BigInt(Math.max(0, -moved)),
    scale: Math.max(0, moved),
  }
}

/** As many decimals as 0 asks for, though # allows more. */
function leastScale(value: Decimal, least: number): Decimal {
  const bare = normalize(value)
  return bare.scale < least ? round(bare, least, 'half-up') : bare
}

/** `000` shows 7 as 007, and `#` shows no nought. */
function withLeastWhole(printed: string, whole: string): string {
  const [integer = '', ...fraction] = printed.split('.')
  const least = whole.replace(/[^0]/gu, '').length
  const shown = least === 0 && integer === '0' ? '' : integer.padStart(least, '0')
  return [shown, ...fraction].join('.')
}
