import { describe, expect, it } from 'vitest'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dateOf,
  daysBetween,
  findDate,
  firstOfMonth,
  formatDate,
  formatDateLong,
  partsOf,
  readDay,
} from './calendar-date.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { parseDate } from './read-date.ts'

const first = dateOf(1926, 12, 25)
const last = dateOf(2100, 12, 31)

/** Every day of the quality bar, told by the platform's own calendar in UTC. */
function everyDay(): readonly string[] {
  const from = Date.UTC(1926, 11, 25)
  const count = (Date.UTC(2100, 11, 31) - from) / 86_400_000 + 1
  return Array.from({ length: count }, (_, index) =>
    new Date(from + index * 86_400_000).toISOString().slice(0, 10),
  )
}

describe('readDay', () => {
  it('takes a day that is there, in years that people mean', () => {
    expect(readDay('2021-03-31')).toBe('2021-03-31')
    expect(['1869-01-01', '2199-12-31'].map((text) => fiscalYearOf(dateOf(...ymd(text))))).toEqual([
      1868, 2199,
    ])
    expect(readDay('1869-01-01')).toBe('1869-01-01')
    expect(readDay('2199-12-31')).toBe('2199-12-31')
  })

  it.each(['', '2021-02-30', '0002-04-01', '0020-04-01', '1868-12-31', '2200-01-01', '9999-12-31'])(
    'takes no %j',
    (text) => {
      expect(readDay(text)).toBeNull()
    },
  )
})

function ymd(text: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return [year, month, day]
}

describe('every day from 昭和元年 to the end of 2100', () => {
  const days = everyDay()

  it('follows the one before it, and is counted from the first', () => {
    let day = first
    const wrong = days.filter((expected, index) => {
      const good = day === expected && daysBetween(first, day) === index
      day = addDays(day, 1)
      return !good
    })
    expect(wrong).toEqual([])
    expect(days).toHaveLength(63_560)
    expect(days.at(-1)).toBe(last)
  })

  it('is read back from both of its forms, and from its own text', () => {
    const wrong = days.filter((day) => {
      const date = day as CalendarDate
      const { year, month, day: ofMonth } = partsOf(date)
      const texts = [formatDate(date), formatDateLong(date), date, `${year}/${month}/${ofMonth}`]
      return texts.some((text) => {
        const result = parseDate(text)
        return !result.ok || result.value !== day
      })
    })
    expect(wrong).toEqual([])
  })
})

describe('calendarDate', () => {
  it('takes a day that exists, and throws where the program names none', () => {
    expect(calendarDate('2020-02-29')).toBe(dateOf(2020, 2, 29))
    expect(() => calendarDate('2021-02-29')).toThrow('no such day: 2021-02-29')
    expect(() => calendarDate('2021-2-1')).toThrow(RangeError)
    expect(() => calendarDate('')).toThrow(RangeError)
  })
})

describe('firstOfMonth', () => {
  it('is the same for every day of a month', () => {
    expect(firstOfMonth(calendarDate('2021-02-28'))).toBe('2021-02-01')
    expect(firstOfMonth(calendarDate('2021-02-01'))).toBe('2021-02-01')
  })
})

describe('formatDate', () => {
  it('changes the era on the day, and calls its first year 元年', () => {
    expect(formatDate(dateOf(2019, 4, 30))).toBe('平成31年4月30日')
    expect(formatDate(dateOf(2019, 5, 1))).toBe('令和元年5月1日')
    expect(formatDateLong(dateOf(2021, 3, 31))).toBe('令和3(2021)年3月31日')
    expect(formatDateLong(dateOf(1850, 1, 2))).toBe('1850年1月2日')
  })
})

describe('findDate', () => {
  it.each([
    [2021, 2, 29],
    [1900, 2, 29],
    [2021, 4, 31],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 1, 0],
    [2021, 1.5, 1],
    [0, 1, 1],
    [Number.NaN, 1, 1],
  ])('finds no day %d-%d-%d', (year, month, day) => {
    expect(findDate(year, month, day)).toBeNull()
  })

  it('knows leap days', () => {
    expect(findDate(2000, 2, 29)).toBe('2000-02-29')
    expect(findDate(2020, 2, 29)).toBe('2020-02-29')
  })
})

describe('addDays', () => {
  it('goes back as well, over leap days and centuries', () => {
    expect(addDays(dateOf(2020, 3, 1), -1)).toBe('2020-02-29')
    expect(addDays(dateOf(2000, 3, 1), -36_525)).toBe('1900-03-01')
  })
})
