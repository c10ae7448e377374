/**
 * A value as people read it: はい for yes, digits in groups with their unit, 非公開 for what is personal. A number without a
 * unit counts nothing (会計年度 2020): its digits stay together.
 */

import { formatDecimal, parseDecimal } from '../../lib/decimal.ts'
import { type Field, isPersonal, type Values } from './field.ts'

export const maskedField = '非公開'

/** null where nothing was entered. */
export function shownValue(field: Field, values: Values): string | null {
  if (isPersonal(field)) return maskedField
  const value = values[field.key] ?? null
  if (value === null) return null
  switch (field.kind) {
    case 'yesNo':
      return value === 'yes' ? 'はい' : 'いいえ'
    case 'number': {
      const number = parseDecimal(value)
      if (number === null || field.unit === '') return value
      return `${formatDecimal(number)}${field.unit}`
    }
    default:
      return value
  }
}
