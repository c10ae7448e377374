import { describe, expect, it } from 'vitest'
import { formatDay, formatMinute, formatMoment, monthEnd } from './day.ts'

describe('formatDay', () => {
  it('writes a day as people say it', () => {
    expect(formatDay('2021-05-31', 'ja')).toBe('令和3(2021)年5月31日')
    expect(formatDay('2021-05-31T01:02:03Z', 'en')).toBe('31 May 2021')
  })

  it('leaves what is no day as it is', () => {
    expect(formatDay('年度末', 'ja')).toBe('年度末')
  })
})

describe('monthEnd', () => {
  it('knows the last day of a month, leap years included', () => {
    expect(monthEnd('2021-04-30', 'ja')).toBe('4月')
    expect(monthEnd('2020-02-29', 'en')).toBe('February')
    expect(monthEnd('2020-02-28', 'ja')).toBeNull()
  })
})

describe('formatMinute', () => {
  it('takes the hour of Japan as well', () => {
    expect(formatMinute('2021-05-31T16:05:00Z', 'ja')).toBe('令和3(2021)年6月1日 1時05分')
    expect(formatMinute('2021-05-31T16:05:00Z', 'en')).toBe('1 June 2021 01:05')
  })
})

describe('formatMoment', () => {
  it('takes the day of Japan, whatever the machine thinks', () => {
    expect(formatMoment('2021-05-31T16:00:00Z', 'ja')).toBe('令和3(2021)年6月1日')
  })
})
