import { describe, expect, it } from 'vitest'
import { calendarDate, dateOf } from '../japanese/calendar-date.ts'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import type { Deadline } from '../workflow/calendar/deadline.ts'
import { printCalendarFile } from './calendar-file.ts'

const deadline: Deadline = {
  fiscalYear: fiscalYear(2020),
  kind: 'books-close',
  name: '出納整理期間の終わり, 確定;',
  nameEnglish: 'Books close',
  begins: null,
  day: dateOf(2021, 5, 31),
  moved: null,
  leaves: null,
}
const file = {
  name: '汐待市の年間の予定',
  municipality: 'city',
  language: 'ja',
  today: calendarDate('2021-04-01'),
} as const

describe('printCalendarFile', () => {
  it('writes a day as a whole day, whatever time zone the machine is in', () => {
    const text = printCalendarFile({ ...file, deadlines: [deadline] })
    expect(text).toContain('BEGIN:VCALENDAR\r\n')
    expect(text).toContain('UID:books-close-2020@city\r\n')
    expect(text).toContain('DTSTART;VALUE=DATE:20210531\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20210601\r\n')
    expect(text).toContain('SUMMARY:出納整理期間の終わり\\, 確定\\;\r\n')
  })

  it('spans the days an event takes, in the language asked for', () => {
    const long = { ...deadline, begins: dateOf(2021, 5, 1) }
    const text = printCalendarFile({ ...file, language: 'en', deadlines: [long] })
    expect(text).toContain('DTSTART;VALUE=DATE:20210501\r\n')
    expect(text).toContain('SUMMARY:Books close\r\n')
  })
})
