import { describe, expect, it } from 'vitest'
import { type CalendarDate, calendarDate, dateOf } from '../../japanese/calendar-date.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import type { CalendarEvent, MunicipalYear } from '../../plan/municipality.ts'
import { closedBecause, openDay } from './closed-day.ts'
import { deadlineOf, isReminderDay, listDeadlines } from './deadline.ts'

const fy2020 = fiscalYear(2020)
const fy2021 = fiscalYear(2021)
const fy2022 = fiscalYear(2022)

const event = (given: Partial<CalendarEvent> & { kind: string }): CalendarEvent => ({
  monthDay: '10-16',
  yearOffset: 0,
  name: '公表',
  nameEnglish: null,
  begins: null,
  from: null,
  to: null,
  onClosedDay: 'stays',
  leaves: null,
  ...given,
})

const calendar = (...events: CalendarEvent[]): MunicipalYear => ({
  events,
  closed: [{ from: '12-29', to: '01-03', name: '年末年始' }],
  reminders: { daysBefore: [14, 3, 0], lateEvery: 7 },
})

describe('closedBecause', () => {
  it.each([
    ['2020-07-24', 'スポーツの日'], // moved for the games of that year
    ['2019-05-01', /休日/], // the accession, a holiday of that year alone
    ['2020-05-06', /振替休日/], // 憲法記念日 fell on a Sunday
    ['2020-12-30', '年末年始'],
    ['2021-01-02', '年末年始'],
    ['2021-05-29', '土曜日'],
    ['2021-05-30', '日曜日'],
  ])('knows why the offices are closed on %s', (day, why) => {
    expect(closedBecause(day as CalendarDate, calendar())).toMatch(why)
  })

  it('says nothing of an open day', () => {
    expect(closedBecause(dateOf(2021, 5, 31), calendar())).toBeNull()
    expect(closedBecause(dateOf(2020, 7, 20), calendar())).toBeNull()
  })
})

describe('openDay', () => {
  it('passes over holidays in a row', () => {
    expect(openDay(dateOf(2021, 1, 1), 'after', calendar())).toBe('2021-01-04')
    expect(openDay(dateOf(2019, 5, 1), 'before', calendar())).toBe('2019-04-26')
  })

  it('ends where the offices are closed all the year', () => {
    const closed = [{ from: '04-01', to: '03-31', name: '閉鎖' }]
    const never: MunicipalYear = { ...calendar(), closed }
    expect(openDay(dateOf(2021, 1, 1), 'after', never)).toBeNull()
    expect(openDay(dateOf(2021, 1, 1), 'before', never)).toBeNull()
    const year = { ...never, events: [event({ kind: 'plan', onClosedDay: 'after' })] }
    expect(listDeadlines(year, fy2020)).toMatchObject([{ day: '2020-10-16', moved: null }])
  })
})

describe('listDeadlines', () => {
  it('never ends before it begins: of days that are all closed the open one before is left', () => {
    const turn = event({
      kind: 'turn',
      monthDay: '01-02',
      yearOffset: 1,
      begins: { monthDay: '12-30', yearOffset: 0 },
      onClosedDay: 'before',
    })
    expect(listDeadlines(calendar(turn), fy2020)).toMatchObject([
      { begins: null, day: '2020-12-28', moved: { from: '2021-01-02', because: '年末年始' } },
    ])
  })

  it('puts the days of a year in order, those of the next spring last', () => {
    const year = calendar(
      event({ kind: 'evaluated', monthDay: '06-05', yearOffset: 1 }),
      event({ kind: 'plan', monthDay: '04-01' }),
      event({ kind: 'reviewed' }),
    )
    expect(listDeadlines(year, fy2020).map(({ kind, day }) => [kind, day])).toEqual([
      ['plan', '2020-04-01'],
      ['reviewed', '2020-10-16'],
      ['evaluated', '2021-06-05'],
    ])
  })

  it('moves a deadline off a closed day only where the calendar says so, and says why', () => {
    const year = calendar(
      event({ kind: 'stays', monthDay: '06-05', yearOffset: 1 }),
      event({ kind: 'after', monthDay: '06-05', yearOffset: 1, onClosedDay: 'after' }),
      event({ kind: 'before', monthDay: '06-05', yearOffset: 1, onClosedDay: 'before' }),
    )
    const saturday = { from: '2021-06-05', because: '土曜日' }
    expect(listDeadlines(year, fy2020).map(({ kind, day, moved }) => [kind, day, moved])).toEqual([
      ['before', '2021-06-04', saturday],
      ['stays', '2021-06-05', null],
      ['after', '2021-06-07', saturday],
    ])
  })

  it('holds each year to the calendar that was in force', () => {
    const year = calendar(
      event({ kind: 'review', monthDay: '10-16', to: fy2020 }),
      event({ kind: 'review', monthDay: '09-30', from: fy2021 }),
    )
    expect(listDeadlines(year, fy2020).map(({ day }) => day)).toEqual(['2020-10-16'])
    expect(listDeadlines(year, fy2022).map(({ day }) => day)).toEqual(['2022-09-30'])
  })

  it('finds the day a stage should be left by', () => {
    const year = calendar(event({ kind: 'review', leaves: 'adopted' }), event({ kind: 'other' }))
    expect(deadlineOf(year, fy2020, 'adopted')?.day).toBe('2020-10-16')
    expect(deadlineOf(year, fy2020, 'draft')).toBeNull()
  })
})

describe('isReminderDay', () => {
  const rule = calendar().reminders
  const due = dateOf(2020, 10, 16)
  it.each([
    ['2020-10-02', true],
    ['2020-10-03', false],
    ['2020-10-13', true],
    ['2020-10-16', true],
    ['2020-10-17', false],
    ['2020-10-23', true],
    ['2020-10-30', true],
  ])('%s: %s', (today, expected) => {
    expect(isReminderDay(due, calendarDate(today), rule)).toBe(expected)
  })

  it('falls silent after the day where nobody shall be told again', () => {
    const silent = { daysBefore: [0], lateEvery: null }
    expect(isReminderDay(due, dateOf(2020, 10, 23), silent)).toBe(false)
  })
})
