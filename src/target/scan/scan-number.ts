/** The number of a figure: plain digits on a fast road, everything else (12万, 3分の2, 6割, △5) by `readNumeral`. */
import { readNumeral } from '../../japanese/numeral.ts'
import { type Decimal, decimal, negate, parseDecimal } from '../../lib/decimal.ts'

export interface ScannedNumber {
  readonly value: Decimal
  /** A fraction's lower half, else null. */
  readonly over: Decimal | null
  /** 6割: the value is in % already. */
  readonly tenths: boolean
  /** Written with a sign: ＋3%, ▲5%. */
  readonly signed: boolean
  readonly end: number
}

const digits = /[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/y
/** What may follow plain digits so that they are not the whole number: 12万, 3分の2, 6割, 12,34. */
const continues = /[万億兆千百十割分,.〇一二三四五六七八九/]/u
const asciiFraction = /\/([0-9]{1,3})(?![0-9/年月日.,])/y
/** No figure of an office has more digits; a longer run is no number. */
const longest = 40

export function scanNumber(text: string, at: number): ScannedNumber | null {
  const signed = isSign(text, at)
  const from = signed ? at + 1 : at
  digits.lastIndex = from
  const figure = digits.exec(text)?.[0]
  if (figure !== undefined && figure.length > longest) return null
  if (figure !== undefined && !continues.test(text.charAt(from + figure.length))) {
    return plain(text, figure, at, from)
  }
  return (
    (figure === undefined ? null : fraction(text, figure, from)) ??
    numeral(text, at, signed) ??
    (figure === undefined ? null : leftOver(text, figure, at, from))
  )
}

function plain(text: string, figure: string, at: number, from: number): ScannedNumber | null {
  const value = plainDigits.test(figure) ? whole(figure) : parseDecimal(figure)
  if (value === null) return null
  const minus = from > at && text.charAt(at) !== '+'
  const end = from + figure.length
  return { value: minus ? negate(value) : value, over: null, tenths: false, signed: from > at, end }
}

const plainDigits = /^[0-9]{1,15}$/

const whole = (figure: string): Decimal => ({ coefficient: BigInt(figure), scale: 0 })

/** 1/3, 2/3以上; 12/5 is a day, 10/10 a mark. */
function fraction(text: string, figure: string, from: number): ScannedNumber | null {
  if (!/^[0-9]{1,3}$/.test(figure)) return null
  asciiFraction.lastIndex = from + figure.length
  const lower = asciiFraction.exec(text)?.[1]
  if (lower === undefined || Number(lower) <= Number(figure)) return null
  const end = asciiFraction.lastIndex
  return { value: decimal(figure), over: decimal(lower), tenths: false, signed: false, end }
}

function numeral(text: string, at: number, signed: boolean): ScannedNumber | null {
  const found = readNumeral(text, at)
  if (found === null) return null
  const { value, denominator, form, end } = found
  return { value, over: denominator, tenths: form === 'tenths', signed, end }
}

/** 235GPa/1.5 and 80,90: digits before a sign that turned out to separate. */
function leftOver(text: string, figure: string, at: number, from: number): ScannedNumber | null {
  const behind = text.slice(from + figure.length, from + figure.length + 2)
  if (/^(?:[万億兆千百十割分]|,[0-9])/u.test(behind)) return null
  return plain(text, figure, at, from)
}

/** △ and ▲ are signs wherever a digit follows; a hyphen or plus is one only where it joins nothing, or behind 前年度比. */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0x30 && code <= 0x39) return false
  const next = text.charCodeAt(at + 1)
  if (!(next >= 0x30 && next <= 0x39)) return false
  if (code === 0x25b3 || code === 0x25b2) return true
  const before = text.charAt(at - 1)
  return (
    (code === 0x2b || code === 0x2d) &&
    (before === '比' || !/[A-Za-z0-9)\p{Script=Han}\p{Script=Katakana}]/u.test(before))
  )
}
