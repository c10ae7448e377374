/** The two ends of an interval as they are published: rounded once, half up, to the digit its figure has. */
import { decimal, printDecimal, round } from '../../lib/decimal.ts'
import { shareDigits } from './share.ts'
import type { Interval } from './wilson.ts'

export interface Range {
  readonly low: string
  readonly high: string
}

/** @param times 100 for a share, which is told in per cent */
export function printRange(interval: Interval | null, times = 1): Range | null {
  if (interval === null) return null
  // twelve digits are more than an interval has and fewer than a double keeps
  const printed = (end: number) =>
    printDecimal(round(decimal((end * times).toFixed(12)), shareDigits, 'half-up'))
  return { low: printed(interval.lower), high: printed(interval.upper) }
}
