import { describe, expect, it } from 'vitest'
import type { Sample } from './sample.ts'
import { wilsonInterval } from './wilson.ts'

const sample: Sample = { answered: 400, population: null, designEffect: 1, random: true }
const percents = (share: number, more: Partial<Sample> = {}) => {
  const interval = wilsonInterval(share, { ...sample, ...more })
  return interval && [interval.lower, interval.upper].map((each) => (each * 100).toFixed(1))
}

describe('wilsonInterval', () => {
  it('gives the interval of a share of four hundred answers', () => {
    // sample 000, sheets 3 and 1
    expect(percents(0.375)).toEqual(['32.9', '42.3'])
    expect(percents(135 / 400)).toEqual(['29.3', '38.5'])
  })

  it('stays within 0 and 100 % where few answered', () => {
    expect(percents(0, { answered: 10 })).toEqual(['0.0', '27.8'])
    expect(percents(1, { answered: 10 })).toEqual(['72.2', '100.0'])
  })

  it('is narrower where most people were asked, and a point where all were', () => {
    const [lower] = percents(0.5, { population: 500 }) ?? []
    expect(Number(lower)).toBeGreaterThan(47)
    expect(percents(0.5, { population: 400 })).toEqual(['50.0', '50.0'])
  })

  it('is wider for a clustered sample', () => {
    expect(percents(0.375, { designEffect: 2 })).toEqual(percents(0.375, { answered: 200 }))
  })

  it('is refused for a panel, for nobody, and for what is no share', () => {
    expect(percents(0.375, { random: false })).toBeNull()
    expect(percents(0.375, { answered: 0 })).toBeNull()
    expect(percents(1.2)).toBeNull()
    expect(percents(Number.NaN)).toBeNull()
  })
})
