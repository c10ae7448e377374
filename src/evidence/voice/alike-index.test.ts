/** Letters that say nearly the same, found by an index and by comparing each with each. */
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../japanese/calendar-date.ts'
import { AlikeIndex } from './alike-index.ts'
import { alike, fingerprintOf, likeness } from './likeness.ts'

const day = calendarDate('2021-06-10')
const parts = [
  ...['公園の街灯が切れています', '夜に歩くと足もとが見えません', '早く直してください'],
  ...['坂の手すりが錆びています', '雨の日はすべります', '図書館の席が足りません'],
  ...['バスの本数を増やしてほしい', 'ごみの分け方が分かりません', '窓口で長く待ちました'],
]

/** Letters of some of the parts: many share most of what they say, some nearly all. */
const letters = Array.from({ length: 400 }, (_, n) => {
  const own = parts.filter((_, at) => (n * 2_654_435_761 + at * 40_503) % 11 < 6)
  return fingerprintOf(`${own.join('。')}。${n % 7 === 0 ? '' : `${n}番の者です。`}`)
})

describe('AlikeIndex', () => {
  it('finds what holding each letter against each would find', () => {
    const index = new AlikeIndex()
    let found = 0
    for (const [nth, fingerprint] of letters.slice(0, 60).entries()) {
      const before = letters.slice(0, nth)
      const shares = before.map((each) => likeness(fingerprint, each))
      const expected = shares.filter((share) => share >= alike).toSorted((a, b) => b - a)
      const ids = index.find({ on: day, fingerprint })
      const told = ids.map((id) => shares[Number(id)] ?? 0)
      expect(told.length).toBe(Math.min(expected.length, 5))
      expect(told).toEqual(expected.slice(0, 5))
      found += told.length
      index.add({ id: String(nth), on: day, fingerprint })
    }
    expect(found).toBeGreaterThan(10)
  })

  it('lets go what came in long before, and what has no words', () => {
    const index = new AlikeIndex()
    const [fingerprint = []] = letters
    index.add({ id: 'old', on: addDays(day, -181), fingerprint })
    expect(index.find({ on: day, fingerprint })).toEqual([])
    index.add({ id: 'new', on: addDays(day, -180), fingerprint })
    expect(index.find({ on: day, fingerprint })).toEqual(['new'])
    index.add({ id: 'empty', on: day, fingerprint: [] })
    expect(index.find({ on: day, fingerprint: [] })).toEqual([])
  })

  it('does not grow with the square of a campaign of equal letters', () => {
    const [fingerprint = []] = letters
    const index = new AlikeIndex()
    for (let nth = 0; nth < 5_000; nth += 1) {
      expect(index.find({ on: day, fingerprint })).toHaveLength(Math.min(nth, 5))
      index.add({ id: String(nth), on: day, fingerprint })
    }
  })
})
