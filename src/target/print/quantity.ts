/** Figures in canonical form: 12,000件, 3分の2, ☆☆, B評価, 85.80%. */
import { formatDecimal, toNumber } from '../../lib/decimal.ts'
import type { Quantity } from '../ast.ts'
import { grades } from '../lexicon/grades.ts'

export function printQuantity({ value, over, unit }: Quantity): string {
  if (over !== null) return `${formatDecimal(over)}分の${formatDecimal(value)}${unit ?? ''}`
  if (unit === '☆') return '☆'.repeat(Math.max(1, toNumber(value)))
  if (unit === '評価') return `${grades.charAt(toNumber(value) - 1)}評価`
  return `${formatDecimal(value)}${unit ?? ''}`
}
