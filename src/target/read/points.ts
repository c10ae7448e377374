/** A difference of shares (乖離, 差) is measured in points, however it is printed. */
import type { Condition, Quantity } from '../ast.ts'

const gap = /(?:乖離|かい離|格差|差)$/u

export function inPoints(
  conditions: readonly Condition[],
  indicator: string | null,
): readonly Condition[] {
  if (indicator === null || !gap.test(indicator)) return conditions
  return conditions.map(toPoints)
}

function toPoints(condition: Condition): Condition {
  if (condition.kind === 'level') return { ...condition, quantity: points(condition.quantity) }
  if (condition.kind !== 'change' || condition.change.from.value === null) return condition
  const from = { ...condition.change.from, value: points(condition.change.from.value) }
  return { ...condition, change: { ...condition.change, from } }
}

function points(quantity: Quantity): Quantity {
  return quantity.unit === '%' ? { ...quantity, unit: 'ポイント' } : quantity
}
