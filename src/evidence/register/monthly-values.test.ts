import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../japanese/calendar-date.ts'
import { decimal, printDecimal } from '../../lib/decimal.ts'
import type { MeasureDefinition } from './measure.ts'
import { type MonthSums, monthlyValues } from './monthly-values.ts'

const definition: MeasureDefinition = {
  name: '受講率',
  nameEnglish: null,
  unit: '%',
  of: { kind: 'share', counted: [{ field: 'taken', is: 'filled', value: '' }] },
  where: [],
  day: 'day',
  yearField: null,
  time: { kind: 'year' },
  places: 1,
  rounding: 'half-up',
  finalWith: 'time',
}

const month = (of: string, k: number, n: number): MonthSums => ({
  month: calendarDate(`${of}-01`),
  k: decimal(k),
  n: decimal(n),
  rows: n,
})
const months = [month('2020-04', 1, 4), month('2020-05', 0, 0), month('2020-06', 2, 2)]

function shown(given: MeasureDefinition) {
  const print = (value: Parameters<typeof printDecimal>[0] | null) =>
    value === null ? null : printDecimal(value)
  return monthlyValues(given, months).map(({ rows, own, soFar }) => [
    rows,
    print(own),
    print(soFar),
  ])
}

describe('monthlyValues', () => {
  it('divides what has come so far, and says nothing of a month that has nothing to divide by', () => {
    expect(shown(definition)).toEqual([
      [4, '25.0', '25.0'],
      [0, null, '25.0'],
      [2, '100.0', '50.0'],
    ])
  })

  it('adds counts up; a month without a row has 0', () => {
    expect(shown({ ...definition, unit: '件', of: { kind: 'count' }, places: 0 })).toEqual([
      [4, '1', '1'],
      [0, '0', '1'],
      [2, '2', '3'],
    ])
  })

  it('does not add up for the month with the fewest', () => {
    const fewest = { ...definition, unit: '件', of: { kind: 'fewestInMonth' }, places: 0 } as const
    expect(shown(fewest).map(([, , soFar]) => soFar)).toEqual([null, null, null])
  })

  it('has nothing to say of the value of one row, nor of what is counted since the beginning', () => {
    expect(shown({ ...definition, of: { kind: 'maximum', field: 'points' } })).toEqual([])
    expect(shown({ ...definition, time: { kind: 'asOf', month: 3 } })).toEqual([])
    expect(shown({ ...definition, yearField: 'fiscalYear' })).toEqual([])
  })
})
