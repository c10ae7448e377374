/** Means and medians worked out on paper. */
import { describe, expect, it } from 'vitest'
import { printDecimal } from '../../lib/decimal.ts'
import { type NumberGroup, summaryOfNumbers, unweighted, varianceOf } from './numbers.ts'

const told = (groups: readonly NumberGroup[]) => {
  const summary = summaryOfNumbers(groups)
  return summary && [summary.mean, summary.median].map(printDecimal)
}
const times = (value: number, count: number) => ({ value, count })

/** Three of the young stand for 600, six of the old for 400: each young number counts three times an old one's. */
const young = { population: 600, respondents: 4, noAnswer: 1, numbers: [times(3, 1), times(5, 2)] }
const old = {
  population: 400,
  respondents: 8,
  noAnswer: 4,
  numbers: [times(0, 1), times(4, 2), times(10, 1)],
}

describe('summaryOfNumbers', () => {
  it('gives mean and median, and neither of nothing', () => {
    expect(told(unweighted([times(1, 2), times(4, 1), times(10, 1)]))).toEqual(['4.0', '2.5'])
    expect(told(unweighted([times(7, 3)]))).toEqual(['7.0', '7.0'])
    expect(told([])).toBeNull()
  })

  it('lets each number count for the people it stands for', () => {
    // 150 and 50 people an answer: (150 × 13 + 50 × 18) ÷ (3 × 150 + 4 × 50) = 2850 ÷ 650
    // of 650 people, by their number: 50 (0), 200 (3), 300 (4), 600 (5): half of them, 325, is passed at 5
    expect(told([young, old])).toEqual(['4.4', '5.0'])
  })

  it('takes the middle of two neighbours where the people part in halves', () => {
    const one = { population: 100, respondents: 1, noAnswer: 0, numbers: [times(2, 1)] }
    const two = { population: 100, respondents: 2, noAnswer: 0, numbers: [times(8, 2)] }
    expect(told([one, two])).toEqual(['5.0', '5.0'])
    expect(told(unweighted([times(2, 1), times(8, 2)]))).toEqual(['6.0', '8.0'])
  })

  it('leaves out a group in which nobody lives, and says nothing where one with people is silent', () => {
    expect(told([young, { ...old, population: 0 }])).toEqual(['4.3', '5.0'])
    expect(told([young, { ...old, respondents: 0, numbers: [] }])).toBeNull()
  })

  it('says nothing for a group that passed the question over, and leaves out one that was not asked', () => {
    expect(told([young, { ...old, numbers: [], noAnswer: 8 }])).toBeNull()
    expect(told([young, { ...old, numbers: [], noAnswer: 0 }])).toEqual(['4.3', '5.0'])
  })
})

describe('varianceOf', () => {
  it('is that of the people the numbers stand for', () => {
    // around 4: (150 × (1 + 1 + 1) + 50 × (16 + 0 + 0 + 36)) ÷ 650 = 3050 ÷ 650
    expect(varianceOf([young, old], 4)).toBeCloseTo(3_050 / 650, 12)
    expect(varianceOf(unweighted([times(1, 1), times(3, 1)]), 2)).toBe(1)
  })
})
