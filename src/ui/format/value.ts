/**
 * Figures for the eye: thousands in commas, the digits as precise as written, a true minus sign. Stars are
 * counted out (☆☆), because that is how the offices print and read them.
 */
import { type Decimal, formatDecimal, sign, toNumber } from '../../lib/decimal.ts'
import type { Language } from '../site.ts'

/** `37.5` and `%`, apart, so that a page can set the unit smaller. */
export interface ValueText {
  readonly digits: string
  readonly unit: string
}

const star = /^[☆★]$/u

export function valueText(value: Decimal, unit: string | null): ValueText {
  const stars = starText(value, unit)
  if (stars !== null) return { digits: stars, unit: '' }
  return { digits: withMinus(formatDecimal(value)), unit: unit ?? '' }
}

export function formatValue(value: Decimal, unit: string | null): string {
  const text = valueText(value, unit)
  return `${text.digits}${text.unit}`
}

/** A signed distance: `−3.5ポイント`, `+3件`, `±0件`. Two shares are points apart, never per cent. */
export function formatDifference(
  difference: Decimal,
  unit: string | null,
  language: Language,
): string {
  const direction = { '-1': '', '0': '±', '1': '+' }[`${sign(difference)}`]
  const named = unit === '%' || unit === 'ポイント' ? points[language] : (unit ?? '')
  return `${direction}${withMinus(formatDecimal(difference))}${named}`
}

const points = { ja: 'ポイント', en: ' points' } as const

/** null where the value is not a handful of stars. */
function starText(value: Decimal, unit: string | null): string | null {
  const count = toNumber(value)
  if (unit === null || !star.test(unit) || !Number.isInteger(count)) return null
  return count >= 1 && count <= 5 ? unit.repeat(count) : null
}

function withMinus(digits: string): string {
  return digits.replace(/^-/, '−')
}
