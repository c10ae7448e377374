/** A length of time in two units is one figure: 18時間30分 is 18.5時間, and what has no such fraction counts in the smaller one. */
import { add, type Decimal, decimal, divide, multiply } from '../../lib/decimal.ts'

export interface ScannedDuration {
  readonly value: Decimal
  readonly unit: string
  readonly end: number
}

const rests: ReadonlyMap<string, { readonly pattern: RegExp; readonly unit: string }> = new Map([
  ['時間', { pattern: /([0-9]|[1-5][0-9])分(?!の[0-9]|[析野割岐類配離])/uy, unit: '分' }],
  ['分', { pattern: /([0-9]|[1-5][0-9])秒/uy, unit: '秒' }],
])

const sixty = decimal(60)

/**
 * The rest of the length whose larger part has been read.
 *
 * @param unit Of the larger part
 * @param at Where that part ends
 * @returns null where no rest follows, or the larger part is no whole number
 */
export function scanDuration(
  text: string,
  whole: Decimal,
  unit: string | null,
  at: number,
): ScannedDuration | null {
  const rest = rests.get(unit ?? '')
  if (rest === undefined || unit === null || whole.scale > 0) return null
  rest.pattern.lastIndex = at
  const figure = rest.pattern.exec(text)?.[1]
  if (figure === undefined) return null
  const end = rest.pattern.lastIndex
  // a third of a sixtieth has no end: only then is there no decimal
  const part = Number(figure) % 3 === 0 ? divide(decimal(figure), sixty, 2, 'half-even') : null
  if (part !== null) return { value: add(whole, part), unit, end }
  return { value: add(multiply(whole, sixty), decimal(figure)), unit: rest.unit, end }
}
