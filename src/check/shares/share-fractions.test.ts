import { describe, expect, it } from 'vitest'
import { decimal } from '../../lib/decimal.ts'
import { commonNumbers, countIn, fractionsOf, lowestTerms } from './share-fractions.ts'

const pairs = (percent: string, most: number) =>
  fractionsOf(decimal(percent), most).map(({ k, n }) => `${k}/${n}`)

describe('fractionsOf', () => {
  it('finds the only fractions a share among few can be', () => {
    // sample 000, sheet 2
    expect(pairs('91.7', 18)).toEqual(['11/12'])
    expect(pairs('86.7', 18)).toEqual(['13/15'])
  })

  it('rounds half up at the digits printed', () => {
    expect(pairs('87.5', 8)).toEqual(['7/8'])
    expect(pairs('88', 8)).toEqual(['7/8'])
    expect(pairs('33.3', 3)).toEqual(['1/3'])
    expect(pairs('33.4', 12)).toEqual([])
  })

  it('knows nobody and everybody', () => {
    expect(pairs('0', 2)).toEqual(['0/1', '0/2'])
    expect(pairs('100', 2)).toEqual(['1/1', '2/2'])
    expect(fractionsOf(decimal('100'), 0)).toEqual([])
  })

  it('agrees with trying every count', () => {
    for (const percent of ['12.5', '64.3', '66.7', '91.7', '50.0']) {
      const tried = Array.from({ length: 60 }, (_, at) => at + 1).flatMap((n) =>
        Array.from({ length: n + 1 }, (_, k) => k)
          .filter((k) => (Math.round((k * 1000) / n) / 10).toFixed(1) === percent)
          .map(() => n),
      )
      expect(fractionsOf(decimal(percent), 60).map(({ n }) => n)).toEqual([...new Set(tried)])
    }
  })
})

describe('commonNumbers', () => {
  it('finds no number of answers below sixty for two shares of one poll', () => {
    // sample 000, sheet 2
    expect(commonNumbers(decimal('91.7'), decimal('86.7'), 59)).toEqual([])
    expect(commonNumbers(decimal('91.7'), decimal('86.7'), 60)).toEqual([60])
  })

  it('finds the numbers both shares can rest on', () => {
    expect(commonNumbers(decimal('50'), decimal('25'), 8)).toEqual([4, 8])
  })
})

describe('countIn', () => {
  it('finds how many of a known number answered so', () => {
    expect(countIn(decimal('33.8'), 400)).toBe(135)
    expect(countIn(decimal('33.9'), 10)).toBeNull()
  })
})

describe('lowestTerms', () => {
  it('names fractions of one value once', () => {
    expect(lowestTerms(fractionsOf(decimal('91.7'), 24))).toEqual([{ k: 11, n: 12 }])
  })
})
