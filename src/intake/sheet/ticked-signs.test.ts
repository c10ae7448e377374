import { describe, expect, it } from 'vitest'
import { boxedSigns, hasEmptyBox } from './ticked-signs.ts'

const legends = ['①目標達成', '②目標未達成', '(i)実施見込み']

const read = (text: string) => {
  const all = { start: 0, end: text.length }
  const legendEnd = (at: number) => {
    const words = legends.find((each) => text.startsWith(each, at))
    return words === undefined ? -1 : at + words.length
  }
  return boxedSigns(text, all, hasEmptyBox(text, all), legendEnd).map(({ start, end, mark }) => [
    text.slice(start, end),
    mark?.sign?.text ?? null,
  ])
}

describe('boxedSigns', () => {
  it('tells the ticked sign from those that only print the legend', () => {
    expect(read('☐①目標達成 ☑②目標未達成')).toEqual([
      ['☐①目標達成', null],
      ['☑②目標未達成', '②'],
    ])
    expect(read('✔ (i)実施見込み')).toEqual([['✔ (i)実施見込み', '(i)']])
    expect(read('□ⅰ ☒ⅱ')).toEqual([
      ['□ⅰ', null],
      ['☒ⅱ', '(ii)'],
    ])
  })

  it('takes a black square for a tick only beside an empty one', () => {
    expect(read('■① □②')).toEqual([
      ['■①', '①'],
      ['□②', null],
    ])
    expect(read('■① ■②')).toEqual([])
  })

  it('leaves what is no legend to be read as words', () => {
    expect(read('☑①登校時の見守り □②旗の貸し出し')).toEqual([])
  })

  it('takes no longer than the cell is long', () => {
    const time = (times: number) => {
      const text = '□①当番'.repeat(times)
      const begun = performance.now()
      read(text)
      return performance.now() - begun
    }
    time(20_000)
    expect(time(160_000)).toBeLessThan(40 * Math.max(5, time(20_000)))
  })
})
