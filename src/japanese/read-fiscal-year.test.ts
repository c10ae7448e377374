import { describe, expect, it } from 'vitest'
import { fiscalYear } from './fiscal-year.ts'
import { findFiscalYears, parseFiscalYear, readFiscalYearAt } from './read-fiscal-year.ts'
import { fold } from './width.ts'

const fy2018 = fiscalYear(2018)
const fy2020 = fiscalYear(2020)

describe('parseFiscalYear', () => {
  it.each([
    ['令和2年度', 2020],
    ['令和元年度', 2019],
    ['令和1年度', 2019],
    ['平成31年度', 2019],
    ['平成31(2019)年度', 2019],
    ['平成31年度(令和元年度)', 2019],
    ['2019(令和元)年度', 2019],
    ['令和2年(2020年)度', 2020],
    ['平成元年度', 1989],
    ['昭和64年度', 1989],
    ['昭和63年度', 1988],
    ['２０２１年度', 2021],
    ['西暦2021年度', 2021],
    ['H30年度', 2018],
    ['Ｒ２年度', 2020],
    ['R.2年度', 2020],
    ['R元年度', 2019],
    ['S60年度', 1985],
    ['令和 ２ 年度', 2020],
    ['令和\n3年度', 2021],
    ['平成三十一年度', 2019],
    ['30(2018)年度', 2018],
    ['30年度(平成30年度)', 2018],
  ])('reads %j as %i', (text, year) => {
    expect(parseFiscalYear(text)).toEqual({ ok: true, value: year })
  })

  it.each([
    ['29年度', 2018, 2017],
    ['31年度', 2018, 2019],
    ['元年度', 2020, 2019],
    ['2年度', 2020, 2020],
    ['2年度', 1990, 1990],
    ['32年度', 2018, 2020],
    ['60年度', 1990, 1985],
  ])('takes the era of %s from a sheet for %i: %i', (text, context, year) => {
    expect(parseFiscalYear(text, fiscalYear(context))).toEqual({ ok: true, value: year })
  })

  it('asks, and does not guess, when nothing says which era', () => {
    expect(parseFiscalYear('30年度')).toMatchObject({
      ok: false,
      problems: [{ code: 'fiscal-year/era-missing', severity: 'asks' }],
    })
  })

  it('asks when era and western year are not the same year', () => {
    expect(parseFiscalYear('令和2(2021)年度')).toMatchObject({
      ok: false,
      problems: [{ code: 'fiscal-year/names-differ', severity: 'asks' }],
    })
  })

  it.each([
    '',
    '年度',
    '2018年',
    '令和0年度',
    '平成2018年度',
    '令和2度',
    '2300年度',
    '前年度',
    '令和2年度末',
    '第2年度',
    '過去3年度',
    '3年度間',
    '1.5年度',
    'GR2年度',
    '120年度',
  ])('does not read %j', (text) => {
    expect(parseFiscalYear(text, fy2020)).toMatchObject({
      ok: false,
      problems: [{ code: 'fiscal-year/unreadable', severity: 'blocks' }],
    })
  })
})

describe('readFiscalYearAt', () => {
  it('tells where the year stands, and whether its era was inferred', () => {
    const text = fold('目標は３１年度に達成').text
    expect(readFiscalYearAt(text, 3, fy2018)).toEqual({
      fiscalYear: 2019,
      start: 3,
      end: 7,
      inferred: true,
      problems: [],
    })
  })

  it('reads a count beyond the end of its era as the year that was meant, and asks', () => {
    expect(readFiscalYearAt('平成32年度', 0)).toMatchObject({
      fiscalYear: 2020,
      inferred: false,
      problems: [{ code: 'era/beyond-its-end', severity: 'asks', span: { start: 0, end: 6 } }],
    })
    expect(readFiscalYearAt('平成40年度', 0)?.fiscalYear).toBe(2028)
    expect(readFiscalYearAt('昭和64年度', 0)?.problems).toEqual([])
  })

  it('gives no year, but a question, where the era is left out and nothing tells it', () => {
    expect(readFiscalYearAt('29年度', 0)).toMatchObject({
      fiscalYear: null,
      end: 4,
      problems: [{ code: 'fiscal-year/era-missing' }],
    })
  })

  it('does not begin inside a year', () => {
    expect(readFiscalYearAt('平成29年度', 2, fy2018)).toBeNull()
    expect(readFiscalYearAt('平成29年度', 3, fy2018)).toBeNull()
    expect(readFiscalYearAt('2019年度', 2, fy2018)).toBeNull()
    expect(readFiscalYearAt('H30年度', 1, fy2018)).toBeNull()
  })

  it('leaves a bracket that names another year, or something about a year, to the reader', () => {
    expect(readFiscalYearAt('令和2年度(令和元年度)', 0)).toMatchObject({ fiscalYear: 2020, end: 5 })
    expect(readFiscalYearAt('令和2年度(2020年度実績)', 0)).toMatchObject({ end: 5, problems: [] })
  })
})

describe('findFiscalYears', () => {
  it('finds every year of a sentence, in order', () => {
    const text = '【令和2年度】6台(元年度実績:9台、平成30年度実績:5台)、2021年度までに10件'
    const found = findFiscalYears(text, fy2020)
    expect(found.map((reading) => reading.fiscalYear)).toEqual([2020, 2019, 2018, 2021])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '令和2年度',
      '元年度',
      '平成30年度',
      '2021年度',
    ])
  })

  it('tells a target of a year from a count of years', () => {
    const years = (text: string) => findFiscalYears(text, fy2018).map(({ fiscalYear: of }) => of)
    expect(years('平成27年度目標値、30年度分、令和元年度間、29年度目的')).toEqual([
      2015, 2018, 2019, 2017,
    ])
    expect(years('2年度目、3年度間')).toEqual([])
  })

  it('finds none in words about years', () => {
    expect(findFiscalYears('前年度比5%増、3年度連続、第1年度、令和2年4月', fy2020)).toEqual([])
  })
})
