/** Figures as steps tell them: stars drawn, and the long fraction of a mean cut for the eye; comparisons are exact. */
import { type Decimal, formatDecimal, normalize, round } from '../../lib/decimal.ts'

const mostStars = 5n

export function formatFigure(value: Decimal, unit: string | null): string {
  // 66.666666666667 is told as 66.67
  const short = value.scale > 6 ? normalize(round(value, 2, 'half-up')) : value
  const { coefficient, scale } = short
  const drawn = unit === '☆' && scale === 0 && coefficient > 0n && coefficient <= mostStars
  return drawn ? '☆'.repeat(Number(coefficient)) : `${formatDecimal(short)}${unit ?? ''}`
}
