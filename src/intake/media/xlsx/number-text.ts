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
  const shown = format.length > longest ? null : shownText(number, format, date1904)
  const text =
    shown !== null && number < 0 ? withMinus(shown, shownText(-number, format, date1904)) : shown
  return text === null ? { text: generalText(number), plain: true } : { text, plain: false }
}

/**
 * Accountants' brackets and colours say that a number is below nought: where nothing else says so, a minus does. What tells
 * it in words or by a sign of its own (△5, 5人減) stays.
 *
 * @param positive How the same number above nought is shown
 */
function withMinus(shown: string, positive: string | null): string {
  const opened = shown.replace(bracketed, '-$1')
  if (positive !== null && !bracketed.test(positive) && opened !== shown) return opened
  return shown.trim() === positive?.trim() ? shown.replace(/\d/u, '-$&') : shown
}

const bracketed = /[(（]([^()（）]*\d[^()（）]*)[)）]/u

const stored = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu

/** Excel takes no longer one. */
const longest = 255

/** null where the format is not understood. */
function shownText(number: number, format: string, date1904: boolean): string | null {
  const section = sectionFor(format, number)
  if (section === null) return null
  const { code, unsigned } = section
  // a format without a sign hides what it is given, but for a nought that is left blank
  if (code.trim() === '') return number === 0 ? '' : null
  if (code.trim() === '@') return generalText(number)
  const general = splitGeneral(code)
  if (general !== null) {
    return `${general.before}${generalText(unsigned ? Math.abs(number) : number)}${general.after}`
  }
  return isDate(code) ? dateText(number, code, date1904) : decimalText(number, code, unsigned)
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

function decimalText(number: number, code: string, unsigned: boolean): string | null {
  const literals: string[] = []
  const bare = withoutSigns(code, (literal) => {
    literals.push(literal)
    return '\u0000'
  })
  const restore = (text: string) => {
    const left = [...literals]
    return text.replaceAll('\u0000', () => left.shift() ?? '')
  }
  const pattern = placeholders.exec(bare)
  if (pattern === null) return restore(bare)
  const [digits] = pattern
  const before = bare.slice(0, pattern.index)
  const after = bare.slice(pattern.index + digits.length)
  if (/[/?@]|E[+-]/u.test(bare) || placeholders.test(after)) return null
  const written = digitsText(number, digits, bare.includes('%'))
  const sign = number < 0 && !unsigned ? '-' : ''
  return `${sign}${restore(`${before}\u0001${after}`).replace('\u0001', () => written)}`
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
