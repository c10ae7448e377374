/**
 * How far the mean of numbers from a random sample can lie from the truth: as wide as for a share, by the same effective
 * size and the same correction for a small population, with Student's t.
 */
import { effectiveSize, leftOfVariance, type Sample } from './sample.ts'
import { studentQuantile } from './student.ts'
import type { Interval } from './wilson.ts'

/**
 * @param variance Of the numbers around their mean, weighted as it is
 * @returns null also where the numbers do not differ, for then they tell nothing of how far others may lie off
 */
export function meanInterval(
  mean: number,
  variance: number,
  sample: Sample,
  confidence = 0.95,
): Interval | null {
  const size = effectiveSize(sample)
  if (!sample.random || size === null) return null
  const left = leftOfVariance(sample)
  if (left === 0) return { lower: mean, upper: mean }
  // one degree of freedom went into the mean; part of one is none, but for what doubles leave out
  const degrees = Math.floor(size + 1e-9) - 1
  if (degrees < 1 || variance <= 0) return null
  const half = studentQuantile(degrees, confidence) * Math.sqrt((variance / (size - 1)) * left)
  // nobody gives a number below 0
  return { lower: Math.max(0, mean - half), upper: mean + half }
}
