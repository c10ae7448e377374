import { describe, expect, it } from 'vitest'
import { eraOfDay, eras, eraYears, findEra, lastCount } from './era.ts'

describe('eras', () => {
  it('stand newest first, each beginning in its own first year', () => {
    const days = eras.map(({ firstDay }) => firstDay)
    expect(days).toEqual([...days].sort().reverse())
    for (const era of eras) expect(Number(era.firstDay.slice(0, 4))).toBe(era.yearBeforeFirst + 1)
  })

  it.each([
    ['2019-04-30', '平成'],
    ['2019-05-01', '令和'],
    ['1989-01-07', '昭和'],
    ['1989-01-08', '平成'],
    ['1926-12-24', '大正'],
    ['1926-12-25', '昭和'],
    ['1912-07-29', '明治'],
    ['1850-01-01', undefined],
  ])('on %s it is %s', (day, name) => {
    expect(eraOfDay(day)?.name).toBe(name)
  })

  it('give a calendar year all its names, the newer first', () => {
    expect(eraYears(2019)).toEqual(['令和元', '平成31'])
    expect(eraYears(1989)).toEqual(['平成元', '昭和64'])
    expect(eraYears(2020)).toEqual(['令和2'])
    expect(eraYears(1867)).toEqual([])
  })

  it('end where the next begins; the present one has no end', () => {
    const last = (name: string) => eras.filter((era) => era.name === name).map(lastCount)
    expect([last('平成'), last('昭和'), last('大正'), last('明治')]).toEqual([
      [31],
      [64],
      [15],
      [45],
    ])
    expect(last('令和')).toEqual([Number.POSITIVE_INFINITY])
  })

  it('are found by name and by letter', () => {
    expect([findEra('平成')?.letter, findEra('S')?.name, findEra('X')]).toEqual(['H', '昭和', null])
  })
})
