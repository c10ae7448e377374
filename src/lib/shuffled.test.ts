import { describe, expect, it } from 'vitest'
import { shuffled } from './shuffled.ts'

describe('shuffled', () => {
  it('keeps every item once and leaves the list it was given alone', () => {
    const items = Array.from({ length: 500 }, (_, at) => at)
    const mixed = shuffled(items)
    expect(mixed).not.toEqual(items)
    expect([...mixed].sort((a, b) => a - b)).toEqual(items)
    expect(items[0]).toBe(0)
  })

  it('brings any item to any place about as often', () => {
    const places = [0, 0, 0]
    for (let time = 0; time < 3_000; time += 1) {
      const place = shuffled(['a', 'b', 'c']).indexOf('a')
      places[place] = (places[place] ?? 0) + 1
    }
    // five times the deviation there is by chance
    for (const count of places) expect(Math.abs(count - 1_000)).toBeLessThan(130)
  })
})
