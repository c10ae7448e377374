/**
 * How far a share from a random sample can lie from the truth (Wilson's interval): it stays within 0-100 % and holds
 * for small n, where the usual ± does not. Panels are no random sample and have no such interval: null.
 */
import quantile from '@stdlib/stats-base-dists-normal-quantile'

export interface Sample {
  /** Valid answers. */
  readonly answered: number
  /** People they stand for; null for so many that it does not matter. */
  readonly population: number | null
  /** Variance against a simple random sample, 1 for one. */
  readonly designEffect: number
  readonly random: boolean
}

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
  const n = effectiveSize(sample)
  if (!sample.random || n === null || !(share >= 0 && share <= 1)) return null
  if (n === Number.POSITIVE_INFINITY) return { lower: share, upper: share }
  const z = quantile(1 - (1 - confidence) / 2, 0, 1)
  const weight = z ** 2 / n
  const middle = (share + weight / 2) / (1 + weight)
  const half = (z / (1 + weight)) * Math.sqrt((share * (1 - share)) / n + weight / (4 * n))
  return { lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) }
}

/** The simple random sample that would tell as much: smaller for clusters, larger where most people were asked. */
function effectiveSize({ answered, population, designEffect }: Sample): number | null {
  if (answered <= 0 || designEffect <= 0) return null
  const n = answered / designEffect
  if (population === null || population <= 1) return n
  if (answered >= population) return Number.POSITIVE_INFINITY
  return n / ((population - answered) / (population - 1))
}
