/**
 * Which k of n a printed share can be: 91.7 % of at most 18 people is 11 of 12 and nothing else. Shares are rounded
 * half up at the last digit printed; all arithmetic is on whole numbers.
 */
import { type Decimal, decimal, divide, equal } from '../../lib/decimal.ts'

export interface Fraction {
  /** How many of them. */
  readonly k: number
  /** How many answered. */
  readonly n: number
}

/** Every k of n up to `most` that prints as this percentage, by n. Nobody out of nobody is no share. */
export function fractionsOf(percent: Decimal, most: number): readonly Fraction[] {
  const found: Fraction[] = []
  for (let n = 1; n <= most; n += 1) {
    const k = countIn(percent, n)
    if (k !== null) found.push({ k, n })
  }
  return found
}

/** How many of n print as this percentage; null where no number does. Of several the nearest one. */
export function countIn(percent: Decimal, n: number): number | null {
  const near = Math.round((Number(percent.coefficient) / 10 ** percent.scale / 100) * n)
  for (const k of [near, near - 1, near + 1]) {
    if (k >= 0 && k <= n && printsAs(k, n, percent)) return k
  }
  return null
}

function printsAs(k: number, n: number, percent: Decimal): boolean {
  const share = divide(decimal(k * 100), decimal(n), percent.scale, 'half-up')
  return share !== null && equal(share, percent)
}

/** The numbers of answers up to `most` that both shares can rest on. */
export function commonNumbers(a: Decimal, b: Decimal, most: number): readonly number[] {
  const others = new Set(fractionsOf(b, most).map(({ n }) => n))
  return fractionsOf(a, most)
    .map(({ n }) => n)
    .filter((n) => others.has(n))
}

/** Fractions of one value (11/12, 22/24) once, in lowest terms. */
export function lowestTerms(fractions: readonly Fraction[]): readonly Fraction[] {
  const seen = new Map<string, Fraction>()
  for (const { k, n } of fractions) {
    const divisor = greatestDivisor(k, n)
    const lowest = { k: k / divisor, n: n / divisor }
    seen.set(`${lowest.k}/${lowest.n}`, lowest)
  }
  return [...seen.values()]
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? Math.max(a, 1) : greatestDivisor(b, a % b)
}
