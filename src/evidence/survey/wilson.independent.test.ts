/**
 * The interval held against another way to it on 200 random designs: the two shares whose own sampling error just
 * reaches the one observed, found by halving, with a normal quantile found by halving a series for its integral.
 */
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson.ts'

/** P(Z ≤ z), by the series Σ z^(2k+1) ÷ (1·3·5…(2k+1)). */
function normal(z: number): number {
  let term = z
  let sum = z
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}

function halve(low: number, high: number, isLow: (at: number) => boolean): number {
  let [a, b] = [low, high]
  for (let step = 0; step < 200; step += 1) {
    const middle = (a + b) / 2
    if (isLow(middle)) a = middle
    else b = middle
  }
  return (a + b) / 2
}

function byHalving(share: number, n: number, confidence: number) {
  const z = halve(0, 8, (at) => normal(at) < 1 - (1 - confidence) / 2)
  const far = (truth: number) => Math.abs(share - truth) > z * Math.sqrt((truth * (1 - truth)) / n)
  return { lower: halve(0, share, far), upper: halve(share, 1, (truth) => !far(truth)) }
}

function random(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

describe('wilsonInterval on 200 random designs', () => {
  it('agrees with the interval found by halving to 1e-9', () => {
    const next = random(20_201_112)
    for (let design = 0; design < 200; design += 1) {
      const answered = 2 + Math.floor(next() * 4_000)
      const population = next() < 0.3 ? null : answered + 1 + Math.floor(next() * 100_000)
      const designEffect = next() < 0.5 ? 1 : 0.5 + 2 * next()
      const share = Math.floor(next() * (answered + 1)) / answered
      const confidence = [0.9, 0.95, 0.99][Math.floor(next() * 3)] ?? 0.95
      const found = wilsonInterval(
        share,
        { answered, population, designEffect, random: true },
        confidence,
      )
      const correction = population === null ? 1 : (population - answered) / (population - 1)
      const wanted = byHalving(share, answered / designEffect / correction, confidence)
      expect(Math.abs((found?.lower ?? 9) - wanted.lower)).toBeLessThan(1e-9)
      expect(Math.abs((found?.upper ?? 9) - wanted.upper)).toBeLessThan(1e-9)
    }
  })
})
