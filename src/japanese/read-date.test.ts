import { describe, expect, it } from 'vitest'
import { fiscalYear } from './fiscal-year.ts'
import { parseDate, readDateAt } from './read-date.ts'

const ofYear = { fiscalYear: fiscalYear(2020), settlement: false }
const ofResult = { fiscalYear: fiscalYear(2020), settlement: true }

describe('parseDate', () => {
  it.each([
    ['令和3年3月31日', '2021-03-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和３（２０２１）年３月３１日', '2021-03-31'],
    ['R3.3.31', '2021-03-31'],
    ['H31.4.1', '2019-04-01'],
    ['2021-03-31', '2021-03-31'],
    ['2021/3/31', '2021-03-31'],
    ['2021年 3月 31日', '2021-03-31'],
    ['令和2年2月末', '2020-02-29'],
    ['令和3年2月末日', '2021-02-28'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, value: date })
  })

  it('takes the year of a month from the sheet, and after the year while books are open', () => {
    expect(parseDate('4月末', ofYear)).toEqual({ ok: true, value: '2020-04-30' })
    expect(parseDate('4月末', ofResult)).toEqual({ ok: true, value: '2021-04-30' })
    expect(parseDate('1月末', ofYear)).toEqual({ ok: true, value: '2021-01-31' })
    expect(parseDate('6月10日', ofResult)).toEqual({ ok: true, value: '2020-06-10' })
    expect(parseDate('年度末', ofYear)).toEqual({ ok: true, value: '2021-03-31' })
  })

  it.each([
    ['令和3年2月30日', 'date/impossible', 'blocks'],
    ['2021-13-01', 'date/impossible', 'blocks'],
    ['令和3年13月末', 'date/impossible', 'blocks'],
    ['4月末', 'date/year-missing', 'asks'],
    ['3月', 'date/unreadable', 'blocks'],
    ['令和3年3月31日頃', 'date/unreadable', 'blocks'],
    ['2021-03/31', 'date/unreadable', 'blocks'],
    ['', 'date/unreadable', 'blocks'],
  ])('does not read %j: %s', (text, code, severity) => {
    expect(parseDate(text)).toMatchObject({ ok: false, problems: [{ code, severity }] })
  })
})

describe('readDateAt', () => {
  it('finds the as-of day inside a sentence', () => {
    const text = '収納率は4月末現在で80.1%'
    expect(readDateAt(text, 4, ofResult)).toEqual({
      date: '2021-04-30',
      start: 4,
      end: 7,
      inferred: true,
      problems: [],
    })
    expect(readDateAt('14月末', 1, ofResult)).toBeNull()
  })

  it.each([
    ['平成31年5月1日', '2019-05-01'],
    ['令和元年4月30日', '2019-04-30'],
    ['平成35年3月31日', '2023-03-31'],
  ])('reads %s, a day outside its era, and asks', (text, date) => {
    expect(readDateAt(text, 0)).toMatchObject({
      date,
      problems: [{ code: 'era/not-of-the-day', severity: 'asks' }],
    })
  })
})
