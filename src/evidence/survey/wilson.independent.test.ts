/** The interval held against another way to it on 200 random designs, those at the edges among them. */
import { describe, expect, it } from 'vitest'
import { byHalving, random } from './testing/by-halving.ts'
import { wilsonInterval } from './wilson.ts'

function randomDesign(next: () => number, nth: number) {
  const answered = 2 + Math.floor(next() * (nth % 5 === 0 ? 30 : 4_000))
  const others = 1 + Math.floor(next() * (nth % 4 === 0 ? answered : 100_000))
  const population = next() < 0.3 ? null : answered + others
  const designEffect = next() < 0.5 ? 1 : 0.5 + 2 * next()
  // of ten designs one where nobody, one where everybody said so
  const said = [0, answered][nth % 10] ?? Math.floor(next() * (answered + 1))
  const confidence = [0.9, 0.95, 0.99][Math.floor(next() * 3)] ?? 0.95
  return { answered, population, designEffect, share: said / answered, confidence }
}

type Design = ReturnType<typeof randomDesign>

const edges: Readonly<Record<string, (design: Design) => boolean>> = {
  nobody: ({ share }) => share === 0,
  everybody: ({ share }) => share === 1,
  'most were asked': ({ answered, population }) => population !== null && answered * 2 > population,
  'few answered': ({ answered }) => answered < 30,
}

describe('wilsonInterval on 200 random designs', () => {
  const next = random(20_201_112)
  const designs = Array.from({ length: 200 }, (_, nth) => randomDesign(next, nth))

  it('agrees with the interval found by halving to 1e-9', () => {
    for (const { answered, population, designEffect, share, confidence } of designs) {
      const sample = { answered, population, designEffect, random: true }
      const found = wilsonInterval(share, sample, confidence)
      const correction = population === null ? 1 : (population - answered) / (population - 1)
      const wanted = byHalving(share, answered / designEffect / correction, confidence)
      expect(Math.abs((found?.lower ?? 9) - wanted.lower)).toBeLessThan(1e-9)
      expect(Math.abs((found?.upper ?? 9) - wanted.upper)).toBeLessThan(1e-9)
    }
  })

  it.each(Object.entries(edges))('has designs where %s', (_, isSo) => {
    expect(designs.filter(isSo).length).toBeGreaterThan(10)
  })
})
