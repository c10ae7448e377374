import { describe, expect, it } from 'vitest'
import { type CalendarDate, calendarDate } from '../../japanese/calendar-date.ts'
import { answerDue, commonPeriods, keptUntil, periodOn } from './answer-period.ts'

const [common] = commonPeriods
if (common === undefined) throw new Error('there is no common period')
/** 2021-05-08 and 09 are a weekend; 3-5 May are holidays. */
const closed = new Set(['2021-05-01', '2021-05-02', '2021-05-03', '2021-05-04', '2021-05-05'])
const isClosed = (date: CalendarDate) => closed.has(date)

describe('answerDue', () => {
  it('counts fourteen days from the day after receipt', () => {
    expect(answerDue(calendarDate('2021-06-01'), common, isClosed)).toBe('2021-06-15')
  })

  it('ends on the next open day where the last one is closed', () => {
    expect(answerDue(calendarDate('2021-04-17'), common, isClosed)).toBe('2021-05-06')
    const stays = { ...common, onClosedDay: 'stays' } as const
    expect(answerDue(calendarDate('2021-04-17'), stays, isClosed)).toBe('2021-05-01')
  })

  it('passes over closed days where only open ones count', () => {
    const open = { ...common, counts: 'openDays', days: 3 } as const
    expect(answerDue(calendarDate('2021-04-29'), open, isClosed)).toBe('2021-05-07')
  })

  it('ends even where the offices never open', () => {
    expect(
      answerDue(calendarDate('2021-04-29'), { ...common, counts: 'openDays' }, () => true),
    ).toMatch(/^\d/)
  })
})

describe('periodOn', () => {
  it('holds each letter to the period of its day', () => {
    const shorter = { ...common, from: calendarDate('2021-04-01'), days: 10 }
    expect(periodOn(calendarDate('2021-03-31'), [shorter]).days).toBe(14)
    expect(periodOn(calendarDate('2021-04-01'), [shorter]).days).toBe(10)
    expect(periodOn(calendarDate('1999-01-01'))).toEqual(commonPeriods[0])
  })
})

describe('keptUntil', () => {
  it('keeps originals for whole fiscal years', () => {
    expect(keptUntil(calendarDate('2021-03-31'), common)).toBe('2024-03-31')
    expect(keptUntil(calendarDate('2021-04-01'), common)).toBe('2025-03-31')
  })
})
