/**
 * Exact decimals at the precision written: 85.80 stays 85.80, and 0.1 + 0.2 is 0.3. Value order and identity
 * differ: `compare(85.8, 85.80)` is 0 though the two print differently. A division by zero has no answer: null.
 */
export interface Decimal {
  /** The digits without their point, signed. */
  readonly coefficient: bigint
  /** How many of them stand behind the point; never negative. The value is coefficient × 10^-scale. */
  readonly scale: number
}

/** `half-up` is 四捨五入: a tie goes away from zero. `down` is 切捨て, `up` 切上げ, both by size, not by value. */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'up' | 'floor' | 'ceiling'

const written = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/

/** No figure of an office is longer; a longer run of digits is refused instead of slowing everything down. */
const longest = 400

/** Reads ASCII digits with an optional sign; commas only between thousands (`12,34` is null, and so is `.5`). */
export function parseDecimal(text: string): Decimal | null {
  if (text.length > longest) return null
  const [whole, sign, integer, fraction = ''] = written.exec(text) ?? []
  if (whole === undefined || integer === undefined) return null
  const size = BigInt(integer.replaceAll(',', '') + fraction)
  return { coefficient: sign === '-' ? -size : size, scale: fraction.length }
}

/** A decimal from a number or text of the program itself; throws RangeError where there is none (NaN, 'abc'). */
export function decimal(n: number | bigint | string): Decimal {
  if (typeof n === 'bigint') return { coefficient: n, scale: 0 }
  if (Number.isSafeInteger(n)) return { coefficient: BigInt(n), scale: 0 }
  const [digits = '', exponent = '0'] = typeof n === 'number' ? String(n).split('e') : [n]
  const parsed = parseDecimal(digits)
  if (parsed === null) throw new RangeError(`decimal: not a number: ${JSON.stringify(n)}`)
  return shift(parsed, Number(exponent))
}

/** The digits as they would be written without thousands commas: `85.80`, `-0.05`, `12000`. */
export function printDecimal(d: Decimal): string {
  if (d.scale === 0) return d.coefficient.toString()
  const negative = d.coefficient < 0n
  const digits = (negative ? -d.coefficient : d.coefficient).toString().padStart(d.scale + 1, '0')
  const point = digits.length - d.scale
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** For the eye: `12,000.50`. */
export function formatDecimal(d: Decimal): string {
  const printed = printDecimal(d)
  const point = d.scale === 0 ? printed.length : printed.length - d.scale - 1
  if (point <= 3) return printed
  return printed.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ',') + printed.slice(point)
}

/** The nearest double, for charts and JSON numbers; never for a judgement. */
export function toNumber(d: Decimal): number {
  const exact = d.scale <= 22 && d.coefficient <= 2n ** 53n && d.coefficient >= -(2n ** 53n)
  return exact ? Number(d.coefficient) / 10 ** d.scale : Number(printDecimal(d))
}

/** −1, 0 or 1 in order of value: 85.8 and 85.80 are 0 apart. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale)
  const left = coefficientAt(a, scale)
  const right = coefficientAt(b, scale)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Same value: 85.8 equals 85.80. */
export function equal(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0
}

/** −1, 0 or 1. */
export function sign(d: Decimal): -1 | 0 | 1 {
  return d.coefficient < 0n ? -1 : d.coefficient > 0n ? 1 : 0
}

export function isZero(d: Decimal): boolean {
  return d.coefficient === 0n
}

/** The sum, at the finer of the two scales. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { coefficient: coefficientAt(a, scale) + coefficientAt(b, scale), scale }
}

/** The difference, at the finer of the two scales. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { coefficient: coefficientAt(a, scale) - coefficientAt(b, scale), scale }
}

/** The exact product; scales add up. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale }
}

export function negate(d: Decimal): Decimal {
  return { coefficient: -d.coefficient, scale: d.scale }
}

/** a ÷ b at `scale` digits behind the point; null when b is 0, for a share of nothing is not 0 %. */
export function divide(a: Decimal, b: Decimal, scale: number, rounding: Rounding): Decimal | null {
  if (b.coefficient === 0n) return null
  const raise = scale + b.scale - a.scale
  const flip = b.coefficient < 0n ? -1n : 1n
  const numerator = flip * a.coefficient * powerOfTen(Math.max(raise, 0))
  const denominator = flip * b.coefficient * powerOfTen(Math.max(-raise, 0))
  return { coefficient: quotient(numerator, denominator, rounding), scale }
}

/** The same value with exactly `scale` digits behind the point: cut by `rounding`, or filled with zeros. */
export function round(d: Decimal, scale: number, rounding: Rounding): Decimal {
  if (d.scale <= scale) return { coefficient: coefficientAt(d, scale), scale }
  return { coefficient: quotient(d.coefficient, powerOfTen(d.scale - scale), rounding), scale }
}

/** The same value without zeros at the end of its fraction: 85.80 → 85.8, 3.00 → 3. */
export function normalize(d: Decimal): Decimal {
  let { coefficient, scale } = d
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n
    scale -= 1
  }
  return { coefficient, scale }
}

/** numerator ÷ denominator as a whole number; the denominator is above zero. */
function quotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const towardZero = numerator / denominator
  const rest = numerator % denominator
  if (rest === 0n) return towardZero
  const away = numerator < 0n ? -1n : 1n
  return goesAway(towardZero, rest * away * 2n - denominator, away, rounding)
    ? towardZero + away
    : towardZero
}

/** Whether an inexact quotient moves away from zero; `beyondHalf` is negative, 0 (a tie) or positive. */
function goesAway(towardZero: bigint, beyondHalf: bigint, away: bigint, how: Rounding): boolean {
  switch (how) {
    case 'half-up':
      return beyondHalf >= 0n
    case 'half-even':
      return beyondHalf > 0n || (beyondHalf === 0n && towardZero % 2n !== 0n)
    case 'down':
      return false
    case 'up':
      return true
    case 'floor':
      return away < 0n
    case 'ceiling':
      return away > 0n
  }
}

function coefficientAt(d: Decimal, scale: number): bigint {
  return d.scale === scale ? d.coefficient : d.coefficient * powerOfTen(scale - d.scale)
}

/** Moves the point: 1.5 shifted by 2 is 150, by −2 is 0.015. */
function shift(d: Decimal, places: number): Decimal {
  const scale = d.scale - places
  if (scale >= 0) return { coefficient: d.coefficient, scale }
  return { coefficient: d.coefficient * powerOfTen(-scale), scale: 0 }
}

const powers = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent))

function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent)
}
