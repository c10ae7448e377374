/** JSON that keeps exact decimals: a Decimal is written {"decimal":"85.80"} and comes back with its precision. */
import { type Decimal, parseDecimal, printDecimal } from './decimal.ts'

export function encodeJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isDecimal(part) ? { decimal: printDecimal(part) } : part,
  )
}

/** Reads what `encodeJson` wrote; the caller vouches for the shape, as with any row of the database. */
export function decodeJson<T>(json: string): T {
  return JSON.parse(json, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('decimal' in part)) return part
    const read = typeof part.decimal === 'string' ? parseDecimal(part.decimal) : null
    if (read === null) throw new TypeError(`not a decimal: ${JSON.stringify(part)}`)
    return read
  }) as T
}

function isDecimal(part: unknown): part is Decimal {
  return (
    typeof part === 'object' &&
    part !== null &&
    'coefficient' in part &&
    typeof part.coefficient === 'bigint'
  )
}
