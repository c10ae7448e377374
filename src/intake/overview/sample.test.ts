import { describe, expect, it } from 'vitest'
import { readSample as read, samplesPresent } from '../testing/samples.ts'

describe.skipIf(!samplesPresent)(
  'the overview among the samples (skipped where they are absent)',
  () => {
    it('pairs the themes of the overview with their targets and activities, and asks', () => {
      const { panels, initiatives, problems } = read('004')
      expect(
        panels.map(({ outcomes, themes }) => [
          outcomes.length,
          themes.map(({ targets, activities }) => [targets.length, activities.length]),
        ]),
      ).toEqual([
        [
          2,
          [
            [2, 6],
            [1, 4],
          ],
        ],
        [
          1,
          [
            [1, 3],
            [1, 5],
          ],
        ],
        [
          1,
          [
            [2, 5],
            [1, 8],
          ],
        ],
        [
          1,
          [
            [3, 11],
            [3, 3],
          ],
        ],
      ])
      expect(panels.every(({ strategy }) => strategy !== null)).toBe(true)
      expect(
        initiatives.map(({ number, outline, targets }) => [number, outline.length, targets.length]),
      ).toEqual([
        [1, 2, 3],
        [2, 3, 1],
        [3, 3, 1],
        [4, 2, 1],
        [5, 3, 3],
        [6, 5, 4],
        [7, 2, 2],
        [8, 1, 2],
        [9, 1, 1],
      ])
      expect(problems.map(({ code }) => code)).toEqual(
        Array.from({ length: 4 }, () => 'panel/pairing-uncertain'),
      )
    })

    it('gives badges to the target they follow, and asks about one that is cut off', () => {
      const { panels } = read('004')
      const badges = panels.flatMap(({ outcomes, themes }) =>
        [...outcomes, ...themes.flatMap(({ targets }) => targets)].map(({ target }) => [
          target.framework,
          target.problems.some(({ code }) => code === 'target/badge-cut-off'),
        ]),
      )
      expect(badges.map(([framework]) => framework !== null)).toEqual([
        true,
        true,
        true,
        true,
        true,
        ...Array.from({ length: 14 }, () => false),
      ])
      expect(badges.map(([, cutOff]) => cutOff).indexOf(true)).toBe(6)
      const years = panels.flatMap(({ themes }) =>
        themes.flatMap(({ targets }) => targets.map(({ target }) => target.fiscalYear)),
      )
      expect(new Set(years)).toEqual(new Set([2019]))
    })
  },
)
