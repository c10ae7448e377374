/**
 * How far a share from a random sample can lie from the truth (Wilson's interval): it stays within 0-100 % and holds
 * for small n, where the usual ± does not. Panels are no random sample and have no such interval: null.
 */
import quantile from '@stdlib/stats-base-dists-normal-quantile'
import { effectiveSize, leftOfVariance, type Sample } from './sample.ts'

export interface Interval {
  /** Shares between 0 and 1. */
  readonly lower: number
  readonly upper: number
}

/**
 * @param share Between 0 and 1
 * @param confidence 0.95 unless another is asked for
 */
export function wilsonInterval(share: number, sample: Sample, confidence = 0.95): Interval | null {
  const size = effectiveSize(sample)
  if (!sample.random || size === null || !(share >= 0 && share <= 1)) return null
  const left = leftOfVariance(sample)
  if (left === 0) return { lower: share, upper: share }
  const n = size / left
  const z = quantile(1 - (1 - confidence) / 2, 0, 1)
  const weight = z ** 2 / n
  const middle = (share + weight / 2) / (1 + weight)
  const half = (z / (1 + weight)) * Math.sqrt((share * (1 - share)) / n + weight / (4 * n))
  return { lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) }
}
