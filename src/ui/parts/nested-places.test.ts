import { describe, expect, it } from 'vitest'
import { type NestedPlace, nestPlaces } from './nested-places.ts'

const place = (id: string | null, start: number, end: number) => ({ id, span: { start, end } })
type Place = ReturnType<typeof place>

/** `a 0-9(b 7-9) - 9-15`: id, span and what lies inside, in the order of the text. */
const shown = (nested: readonly NestedPlace<Place>[]): string =>
  nested
    .map(({ place: { id, span }, inner }) => {
      const within = inner.length === 0 ? '' : `(${shown(inner)})`
      return `${id ?? '-'} ${span.start}-${span.end}${within}`
    })
    .join(' ')

/** How often a span is read while as many sheets as this are laid out, each with fields, rests and tags. */
function readsFor(sheets: number): number {
  let reads = 0
  const counted = (id: string, start: number, end: number): Place => ({
    id,
    get span() {
      reads += 1
      return { start, end }
    },
  })
  const places = Array.from({ length: sheets }, (_, index) => index * 100).flatMap((at) => [
    counted(`sheet-${at}`, at, at + 100),
    counted(`field-${at}`, at + 10, at + 40),
    counted(`crossing-${at}`, at + 30, at + 60),
    counted(`tag-${at}`, at + 70, at + 75),
  ])
  nestPlaces(places)
  return reads
}

describe('nestPlaces', () => {
  it('puts a place inside the one that holds it, whatever order they come in', () => {
    const places = [place('b', 2, 4), place('c', 5, 6), place('a', 0, 9), place('d', 9, 12)]
    expect(shown(nestPlaces(places))).toBe('a 0-9(b 2-4 c 5-6) d 9-12')
  })

  it('cuts a crossing place at the end of the one around it, and goes on behind it', () => {
    expect(shown(nestPlaces([place('a', 0, 9), place('b', 7, 15)]))).toBe('a 0-9(b 7-9) - 9-15')
  })

  it('cuts again at every end that the place crosses', () => {
    const places = [place('a', 0, 20), place('b', 2, 9), place('c', 7, 30), place('d', 9, 12)]
    expect(shown(nestPlaces(places))).toBe('a 0-20(b 2-9(c 7-9) - 9-20(d 9-12)) - 20-30')
  })

  it('opens the rests of two crossing places with the longer one outside', () => {
    const places = [place('a', 0, 9), place('b', 5, 12), place('c', 7, 15)]
    expect(shown(nestPlaces(places))).toBe('a 0-9(b 5-9(c 7-9)) - 9-15(- 9-12)')
  })

  it('looks at each place only a few times, however many there are', () => {
    expect(readsFor(4000)).toBeLessThan(readsFor(1000) * 6)
  })
})
