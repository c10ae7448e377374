/** A quantity of a target for the eye: 41%, 3分の2, ☆☆. */
import { type Decimal, formatDecimal } from '../../lib/decimal.ts'
import type { Quantity } from '../../target/ast.ts'
import type { Language } from '../site.ts'
import { formatValue } from './value.ts'

export function formatQuantity({ value, over, unit }: Quantity, language: Language): string {
  if (over === null) return formatStep(value, unit, language)
  const [part, whole] = [formatDecimal(value), formatDecimal(over)]
  return `${language === 'ja' ? `${whole}分の${part}` : `${part}/${whole}`}${unit ?? ''}`
}

/** A figure whose unit is a word of comparison, in the page's language: 5ポイント, 5 points, 3 times. */
export function formatStep(value: Decimal, unit: string | null, language: Language): string {
  const english = unit === null || language === 'ja' ? undefined : englishUnits.get(unit)
  return english === undefined ? formatValue(value, unit) : `${formatValue(value, null)}${english}`
}

const englishUnits: ReadonlyMap<string, string> = new Map([
  ['ポイント', ' points'],
  ['倍', ' times'],
])
