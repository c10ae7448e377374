/** JSON that keeps exact decimals: a Decimal is written {"decimal":"85.80"} and comes back with its precision. */
import { type Decimal, parseDecimal, printDecimal } from './decimal.ts'

export function encodeJson(value: unknown): string {
  return JSON.stringify(plain(value))
}

/**
 * Decimals as they are written, around them copies; a part that holds none stays itself. A replacer handed to
 * `JSON.stringify` is called for every text and number and takes twice as long.
 */
function plain(part: unknown): unknown {
  if (!isComposed(part)) return part
  if (isDecimal(part)) return { decimal: printDecimal(part) }
  let copy: Record<string, unknown> | null = null
  for (const key in part) {
    const member = part[key]
    if (!isComposed(member)) continue
    const written = plain(member)
    if (written === member) continue
    copy ??= (Array.isArray(part) ? [...part] : { ...part }) as Record<string, unknown>
    copy[key] = written
  }
  return copy ?? part
}

/** Reads what `encodeJson` wrote; the caller vouches for the shape, as with any row of the database. */
export function decodeJson<T>(json: string): T {
  return revived(JSON.parse(json)) as T
}

/** In place: a reviver handed to `JSON.parse` is called for every text and number and takes three times as long. */
function revived(part: unknown): unknown {
  if (!isComposed(part)) return part
  if ('decimal' in part) return revivedDecimal(part)
  for (const key in part) {
    const member = part[key]
    if (isComposed(member)) part[key] = revived(member)
  }
  return part
}

function revivedDecimal(part: { decimal?: unknown }): Decimal {
  const read = typeof part.decimal === 'string' ? parseDecimal(part.decimal) : null
  if (read === null) throw new TypeError(`not a decimal: ${JSON.stringify(part)}`)
  return read
}

/** An object or an array. */
function isComposed(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null
}

function isDecimal(part: object): part is Decimal {
  return 'coefficient' in part && typeof part.coefficient === 'bigint'
}
