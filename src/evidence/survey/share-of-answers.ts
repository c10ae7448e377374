/** The share of several answers together (いる + たぶんいる), as an indicator uses it: counted once, not summed from shares. */
import { type Decimal, parseDecimal } from '../../lib/decimal.ts'
import { shareInterval, weightedShare } from './question-result.ts'
import type { QuestionResult, ResultFacts } from './result.ts'
import { shareOf } from './share.ts'

export interface AnswerShare {
  /** Per cent. */
  readonly value: Decimal
  /** null where the share is weighted: no whole number stands behind it. */
  readonly k: number | null
  /** Answers it rests on: where it is weighted, those who have a weight. */
  readonly n: number
  readonly interval: { readonly low: Decimal; readonly high: Decimal } | null
}

/**
 * Weighted to the population where the survey is, and where each answer's weighted share may be shown; else as counted.
 *
 * @returns null where any of it is masked, for a figure says as much as a table
 */
export function shareOfAnswers(
  facts: Pick<ResultFacts, 'definition' | 'tallies'>,
  { position, n, rows }: QuestionResult,
  codes: readonly number[],
): AnswerShare | null {
  const chosen = rows.filter(({ code }) => codes.includes(code))
  const counts = chosen.flatMap(({ count }) => count ?? [])
  if (n === null || chosen.length === 0 || counts.length < chosen.length) return null
  const weighted = chosen.every((row) => row.weighted !== null)
    ? weightedShare(facts, position, codes)
    : null
  if (weighted !== null) {
    const interval = inDecimals(weighted.interval)
    return { value: weighted.share, k: null, n: weighted.n, interval }
  }
  const k = counts.reduce((sum, count) => sum + count, 0)
  const value = shareOf(k, n)
  return value === null
    ? null
    : { value, k, n, interval: inDecimals(shareInterval(facts, k / n, n, 1)) }
}

function inDecimals(interval: { readonly low: string; readonly high: string } | null) {
  const low = interval === null ? null : parseDecimal(interval.low)
  const high = interval === null ? null : parseDecimal(interval.high)
  return low === null || high === null ? null : { low, high }
}
