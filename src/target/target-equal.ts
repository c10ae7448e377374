/**
 * Whether two targets promise the same: the words they were read from, places, problems and
 * whether the sentence or its sheet told the year do not count, and 85.80 is not 85.8. The measure for `parse(print(t))`.
 */
import { type Decimal, printDecimal } from '../lib/decimal.ts'
import type { Target } from './ast.ts'

export function targetEqual(a: Target, b: Target): boolean {
  return targetKey(a) === targetKey(b)
}

/** Equal for equal targets, and readable when two differ. */
export function targetKey(target: Target): string {
  return JSON.stringify(target, (key, part: unknown) => {
    if (left.has(key)) return undefined
    if (isDecimal(part)) return printDecimal(part)
    if (isObject(part)) return Object.fromEntries(Object.entries(part).sort(byName))
    if (key === 'inferred' && Array.isArray(part))
      return part.filter((what) => what !== 'fiscalYear').sort()
    return part
  })
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : 1

function isObject(part: unknown): part is object {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

const left = new Set(['asWritten', 'span', 'problems', 'said'])

function isDecimal(part: unknown): part is Decimal {
  return (
    typeof part === 'object' &&
    part !== null &&
    'coefficient' in part &&
    typeof part.coefficient === 'bigint'
  )
}
