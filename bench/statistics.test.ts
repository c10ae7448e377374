import { describe, expect, it } from 'vitest'
import { median, slope } from './statistics.ts'

describe('median', () => {
  it('is the middle of the values in order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
  })

  it('does not exist for no values', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('slope', () => {
  const grown = (by: (size: number) => number) =>
    slope([1, 10, 100, 1_000].map((size) => ({ size, seconds: by(size) })))

  it('is 0 for what stays flat, 1 for what grows in proportion, 2 for its square', () => {
    expect(grown(() => 0.2)).toBeCloseTo(0, 10)
    expect(grown((size) => 0.2 * size)).toBeCloseTo(1, 10)
    expect(grown((size) => 0.2 * size ** 2)).toBeCloseTo(2, 10)
  })

  it('needs two points', () => {
    expect(() => slope([{ size: 1, seconds: 1 }])).toThrow(RangeError)
  })
})
