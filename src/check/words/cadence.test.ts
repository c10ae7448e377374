import { describe, expect, it } from 'vitest'
import { monthsIn, readCadences } from './cadence.ts'

const read = (text: string) =>
  readCadences(text).map(({ asWritten, perYear, times, months }) =>
    months === null ? [asWritten, perYear ?? times] : [asWritten, `${months.from}-${months.to}`],
  )

describe('readCadences', () => {
  it.each([
    ['集いを開催する(年3回)', [['年3回', 3]]],
    ['集いの開催 月2回', [['月2回', 24]]],
    ['研修(全職員)1回', [['1回', 1]]],
    ['聞き取りの実施(1回以上)', [['1回以上', 1]]],
    ['朝市(毎月)', [['毎月', 12]]],
    ['情報の共有(随時)', [['随時', null]]],
    ['聞き取り(6～3月)', [['6～3月', '6-3']]],
    ['聞き取り(6～3募集)', [['6～3', '6-3']]],
    [
      '桟橋の傷みを、年5回(5月～9月)見回る',
      [
        ['年5回', 5],
        ['5月～9月', '5-9'],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['第3回目の集い', '令和2年度～令和4年度', '14日以内に返事をする', '3密を避ける'])(
    'takes %s for none',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
})

describe('monthsIn', () => {
  it('counts across the turn of the year', () => {
    expect(monthsIn({ from: 6, to: 3 })).toBe(10)
    expect(monthsIn({ from: 4, to: 4 })).toBe(1)
  })
})
