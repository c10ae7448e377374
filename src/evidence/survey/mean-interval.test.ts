/** The interval of a mean: against a printed table of t, and on samples worked out by hand. */
import { describe, expect, it } from 'vitest'
import { meanInterval } from './mean-interval.ts'
import type { Sample } from './sample.ts'
import { studentQuantile } from './student.ts'

const sample: Sample = { answered: 25, population: null, designEffect: 1, random: true }
const ends = (mean: number, variance: number, more: Partial<Sample> = {}) => {
  const interval = meanInterval(mean, variance, { ...sample, ...more })
  return interval && [interval.lower, interval.upper].map((end) => end.toFixed(2))
}

describe('studentQuantile', () => {
  it.each([
    // as tables of t print it, 95 % to both sides
    [1, '12.706'],
    [2, '4.303'],
    [3, '3.182'],
    [9, '2.262'],
    [24, '2.064'],
    [30, '2.042'],
    [120, '1.980'],
    [100_000, '1.960'],
  ])('of %i degrees of freedom is %s', (degrees, table) => {
    expect(studentQuantile(degrees, 0.95).toFixed(3)).toBe(table)
  })
})

describe('meanInterval', () => {
  it('reaches as many standard errors to both sides as Student’s t says', () => {
    // variance 24 of 25 numbers: error √(24 ÷ 24) = 1, and t of 24 is 2.064
    expect(ends(10, 24)).toEqual(['7.94', '12.06'])
  })

  it('is wider with unequal weights, narrower where most were asked, a point where all were', () => {
    // as sure as 12.5 equal answers: √(24 ÷ 11.5) × t of 11, 2.201
    expect(ends(10, 24, { designEffect: 2 })).toEqual(['6.82', '13.18'])
    // (49 − 25) ÷ 48 = a half
    expect(ends(10, 24, { population: 49 })).toEqual(['8.54', '11.46'])
    expect(ends(10, 24, { population: 25 })).toEqual(['10.00', '10.00'])
  })

  it('does not go below nothing', () => {
    expect(ends(1, 24)).toEqual(['0.00', '3.06'])
  })

  it('is refused to a panel, to one number, and where all numbers are the same', () => {
    expect(ends(10, 24, { random: false })).toBeNull()
    expect(ends(10, 24, { answered: 1 })).toBeNull()
    expect(ends(10, 24, { answered: 0 })).toBeNull()
    expect(ends(10, 0)).toBeNull()
  })
})
