import { describe, expect, it } from 'vitest'
import { printDecimal } from '../../lib/decimal.ts'
import { designEffectOf, shareOf, weightedShareOf } from './share.ts'

const percent = (k: number, n: number) => {
  const share = shareOf(k, n)
  return share === null ? null : printDecimal(share)
}

describe('shareOf', () => {
  it('rounds half up at the second decimal, as surveys of Japanese cities print it', () => {
    // checked by hand: 135/400 = 33.75, 1/16 = 6.25, 1/3 = 33.333…, 229/400 = 57.25
    expect([percent(135, 400), percent(1, 16), percent(1, 3), percent(229, 400)]).toEqual([
      '33.8',
      '6.3',
      '33.3',
      '57.3',
    ])
    // where a double is a little under the tie: 1.005 % of 1000 is 100.5 → 0.05 steps of 1/2000
    expect([percent(1, 2000), percent(3, 2000), percent(23, 2000)]).toEqual(['0.1', '0.2', '1.2'])
  })

  it('lets the sum differ from 100', () => {
    expect([1, 1, 1].map((k) => percent(k, 3))).toEqual(['33.3', '33.3', '33.3'])
    expect([1, 1, 4].map((k) => percent(k, 6))).toEqual(['16.7', '16.7', '66.7'])
  })

  it('is nothing where nobody answered, and not 0', () => {
    expect(percent(0, 0)).toBeNull()
    expect(percent(0, 8)).toBe('0.0')
  })
})

describe('weightedShareOf', () => {
  const young = { population: 3_000, respondents: 50, n: 50, noAnswer: 0, k: 10 }
  const old = { population: 1_000, respondents: 150, n: 150, noAnswer: 0, k: 120 }

  it('lets each group count for the people it stands for', () => {
    // by hand: (3000 × 10/50 + 1000 × 120/150) ÷ 4000 = (600 + 800) ÷ 4000
    const share = weightedShareOf([young, old])
    expect(share && printDecimal(share)).toBe('35.0')
    // unanswered in a group: w = 60 and 6.666…; (60 × 10 + 6.667 × 120) ÷ (60 × 40 + 6.667 × 150) = 1400 ÷ 3400
    const missing = weightedShareOf([{ ...young, n: 40, noAnswer: 10 }, old])
    expect(missing && printDecimal(missing)).toBe('41.2')
  })

  it('speaks for no group that nobody answered in, be it the survey or this question', () => {
    expect(weightedShareOf([{ ...young, respondents: 0, n: 0, k: 0 }, old])).toBeNull()
    const passedOver = { ...young, n: 0, noAnswer: 50, k: 0 }
    expect(weightedShareOf([passedOver, old])).toBeNull()
    // in which nobody lives
    expect(weightedShareOf([{ ...passedOver, population: 0 }, old])).toEqual(shareOf(120, 150))
  })

  it('leaves out a group of which nobody was asked', () => {
    const notAsked = { ...young, n: 0, noAnswer: 0, k: 0 }
    expect(weightedShareOf([notAsked, old])).toEqual(shareOf(120, 150))
  })

  it('is the plain share where the answers already are as the people are', () => {
    const groups = [
      { population: 200, respondents: 20, n: 20, noAnswer: 0, k: 5 },
      { population: 300, respondents: 30, n: 30, noAnswer: 0, k: 6 },
    ]
    expect(weightedShareOf(groups)).toEqual(shareOf(11, 50))
    expect(designEffectOf(groups)).toBeCloseTo(1, 12)
    // Kish by hand: 200 (50·60² + 150·(20/3)²) ÷ 4000²
    expect(designEffectOf([young, old])).toBeCloseTo((200 * (180_000 + 20_000 / 3)) / 16e6, 12)
  })
})
