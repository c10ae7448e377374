import { describe, expect, it } from 'vitest'
import { printDecimal } from '../../lib/decimal.ts'
import { readCounts } from './quantities.ts'

const read = (text: string) =>
  readCounts(text).map(({ label, value, unit, bracketed }) => [
    label,
    printDecimal(value) + unit,
    bracketed,
  ])

describe('readCounts', () => {
  it('reads several counts of one bracket with their names', () => {
    // sample 000, sheet 5
    expect(read('見回りの強化(通知5,000世帯、面談300世帯、現地:150件)')).toEqual([
      ['通知', '5000世帯', false],
      ['面談', '300世帯', false],
      ['現地', '150件', false],
    ])
  })

  it('takes the words before the bracket for the name of a count that stands alone', () => {
    expect(read('防災地図を配布(3,870部)')).toEqual([['防災地図を配布', '3870部', true]])
  })

  it('keeps the day of a count out of it', () => {
    expect(read('通知の件数は1月末現在248件')).toEqual([['通知の件数は1月末現在', '248件', false]])
  })

  it.each([
    '年3回開く',
    '令和2年3月に公表',
    '6月以降は実施',
    '1件あたりの費用',
    '1世帯あたり3本の苗',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
