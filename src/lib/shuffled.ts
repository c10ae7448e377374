/** A list in an order that nobody can foresee (Fisher and Yates, with numbers fit for keys). */
import { randomInt } from 'node:crypto'
import { getAt } from './get-at.ts'

export function shuffled<T>(items: readonly T[]): readonly T[] {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1)
    const swapped = getAt(mixed, at)
    mixed[at] = getAt(mixed, other)
    mixed[other] = swapped
  }
  return mixed
}
