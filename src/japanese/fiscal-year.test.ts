import { describe, expect, it } from 'vitest'
import { dateOf } from './calendar-date.ts'
import {
  addYears,
  booksClose,
  type FiscalYear,
  firstDay,
  fiscalYear,
  fiscalYearOf,
  formatFiscalYear,
  formatFiscalYearLong,
  formatFiscalYearNames,
  lastDay,
  monthEnd,
  yearsFrom,
} from './fiscal-year.ts'
import { parseFiscalYear } from './read-fiscal-year.ts'

const fy2020 = fiscalYear(2020)

describe('a fiscal year', () => {
  it('runs from 1 April to 31 March, and its books close on 31 May', () => {
    expect(firstDay(fy2020)).toBe('2020-04-01')
    expect(lastDay(fy2020)).toBe('2021-03-31')
    expect(booksClose(fy2020)).toBe('2021-05-31')
  })

  it('is counted on and back, and lists those between', () => {
    expect(addYears(fy2020, -1)).toBe(2019)
    expect(yearsFrom(fiscalYear(2018), fy2020)).toEqual([2018, 2019, 2020])
    expect(yearsFrom(fy2020, fy2020)).toEqual([2020])
    expect(yearsFrom(fy2020, fiscalYear(2018))).toEqual([])
  })

  it('holds its first and its last day', () => {
    expect(fiscalYearOf(dateOf(2020, 4, 1))).toBe(2020)
    expect(fiscalYearOf(dateOf(2021, 3, 31))).toBe(2020)
    expect(fiscalYearOf(dateOf(2021, 4, 1))).toBe(2021)
  })

  it.each([1867, 2200, 2020.5, Number.NaN])('is never %d', (year) => {
    expect(() => fiscalYear(year)).toThrow(RangeError)
  })
})

describe('monthEnd', () => {
  it('puts April and May after the year while its books are open', () => {
    // sample 000, sheet 5: a collection rate as of the end of April, judged in the self-evaluation
    expect(monthEnd(fy2020, 4, { settlement: true })).toBe('2021-04-30')
    expect(monthEnd(fy2020, 5, { settlement: true })).toBe('2021-05-31')
    expect(monthEnd(fy2020, 4, { settlement: false })).toBe('2020-04-30')
  })

  it('puts every other month inside the year', () => {
    expect(monthEnd(fy2020, 6, { settlement: true })).toBe('2020-06-30')
    expect(monthEnd(fy2020, 1, { settlement: true })).toBe('2021-01-31')
    expect(monthEnd(fiscalYear(2019), 2, { settlement: false })).toBe('2020-02-29')
  })
})

describe('formatFiscalYear', () => {
  it.each([
    [2020, '令和2年度', '令和2(2020)年度', '令和2年度'],
    [2019, '令和元年度', '令和元(2019)年度', '平成31・令和元年度'],
    [2018, '平成30年度', '平成30(2018)年度', '平成30年度'],
    [1989, '平成元年度', '平成元(1989)年度', '昭和64・平成元年度'],
    [1988, '昭和63年度', '昭和63(1988)年度', '昭和63年度'],
  ])('prints %i in its three forms', (year, short, long, names) => {
    const of = fiscalYear(year)
    expect([formatFiscalYear(of), formatFiscalYearLong(of), formatFiscalYearNames(of)]).toEqual([
      short,
      long,
      names,
    ])
  })

  it('prints what parseFiscalYear reads back, for every year from 1868 to 2199', () => {
    const wrong: number[] = []
    for (let year = 1868; year < 2200; year += 1) {
      const of = year as FiscalYear
      for (const text of [formatFiscalYear(of), formatFiscalYearLong(of), `${year}年度`]) {
        const result = parseFiscalYear(text)
        // a bare count of three figures (令和100年度) is beyond what sheets write
        if (!(result.ok && result.value === year) && year < 2118) wrong.push(year)
      }
    }
    expect(wrong).toEqual([])
  })
})
