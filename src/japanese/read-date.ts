/**
 * Days as sheets write them: 令和3年3月31日, R3.3.31, 2021-03-31, and 4月末 whose year is the sheet's. The end of April
 * named in a self-evaluation lies after the year: its money is still being booked (settlement).
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Span } from '../lib/span.ts'
import { type CalendarDate, daysInMonth, findDate } from './calendar-date.ts'
import { eraOfDay } from './era.ts'
import { type FiscalYear, lastDay, yearOfMonth } from './fiscal-year.ts'
import { squeeze } from './squeeze.ts'
import { fold } from './width.ts'
import { readYearName, westernYear, type YearName } from './year-name.ts'

export interface DateContext {
  /** The year of the sheet: a month without a year lies in it. */
  readonly fiscalYear: FiscalYear
  /** April and May without a year are those after the year's end (an actual of the self-evaluation). */
  readonly settlement: boolean
}

export interface DateReading {
  /** null where the calendar has no such day, or where no context gives the year; the problem says which. */
  readonly date: CalendarDate | null
  /** Half-open [start, end) in the text given. */
  readonly start: number
  readonly end: number
  /** The year was left out, and taken from the context. */
  readonly inferred: boolean
  /** `date/impossible` blocks; `date/year-missing` and `era/not-of-the-day` ask. */
  readonly problems: readonly Problem[]
}

/**
 * Reads text that is one day and nothing else. A day outside its era (平成31年5月1日) passes here without a word;
 * `readDateAt` raises the question.
 *
 * @param text In any width, spaces allowed: `令和3年3月31日`, `2021/3/31`, `4月末`
 */
export function parseDate(text: string, context?: DateContext): Result<CalendarDate> {
  const { text: clean } = squeeze(fold(text))
  const reading = readDateAt(clean, 0, context)
  if (reading === null || reading.end !== clean.length) {
    return fail({
      code: 'date/unreadable',
      severity: 'blocks',
      message: `「${text}」を日付として読めません。「令和3年3月31日」のように書いてください。`,
    })
  }
  return reading.date === null ? fail(...reading.problems) : ok(reading.date)
}

/** Reads the day that begins at `at` in folded text (年度末 too, with a context); null where none begins there. */
export function readDateAt(text: string, at: number, context?: DateContext): DateReading | null {
  yearEnd.lastIndex = at
  if (context !== undefined && yearEnd.test(text)) {
    const span = { start: at, end: yearEnd.lastIndex }
    return { date: lastDay(context.fiscalYear), ...span, inferred: true, problems: [] }
  }
  const year = readYear(text, at)
  const rest = readMonthAndDay(text, year?.end ?? at, year?.mark ?? '月')
  if (rest === null) return null
  const span = { start: at, end: rest.end }
  const western =
    year === null ? yearFromContext(rest.month, context) : westernYear(year.name, undefined)
  const asWritten = text.slice(at, rest.end)
  if (western === null) return without(span, yearMissing(asWritten, span))
  const date = findDate(western, rest.month, rest.day ?? lastOf(western, rest.month))
  if (date === null) return without(span, impossible(asWritten, span))
  const problems = year === null ? [] : notOfTheDay(year.name, date, asWritten, span)
  return { date, ...span, inferred: year === null, problems }
}

const yearEnd = /年度末日?/uy
const bracketed = /\s?\(\s?(?:西暦)?[0-9]{4}年?\s?\)\s?/uy
const yearMark = /\s?(年|[-/.])\s?/uy
const inWords = /(?<![0-9])([0-9]{1,2})\s?月\s?(?:([0-9]{1,2})\s?日|末日?)/uy
const inFigures = /([0-9]{1,2})([-/.])([0-9]{1,2})(?![0-9])/uy

/** 令和3年, 令和3(2021)年, R3., 2021-: the year and the mark that joins it to the month. */
function readYear(text: string, at: number) {
  const name = readYearName(text, at)
  if (name === null || name.kind === 'bare') return null
  bracketed.lastIndex = name.end
  const end = bracketed.test(text) ? bracketed.lastIndex : name.end
  yearMark.lastIndex = end
  const [, mark] = yearMark.exec(text) ?? []
  return mark === undefined ? null : { name, mark, end: yearMark.lastIndex }
}

/** 3月31日, 3月末 behind 年 or nothing; 3.31, 3/31, 3-31 behind the same mark. */
function readMonthAndDay(text: string, at: number, mark: string) {
  const figures = mark !== '年' && mark !== '月'
  const pattern = figures ? inFigures : inWords
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null || (figures && match[2] !== mark)) return null
  const day = figures ? match[3] : match[2]
  return {
    month: Number(match[1]),
    day: day === undefined ? null : Number(day),
    end: pattern.lastIndex,
  }
}

function yearFromContext(month: number, context: DateContext | undefined): number | null {
  if (context === undefined) return null
  return yearOfMonth(context.fiscalYear, month, context.settlement)
}

/** The last day of a month; 0, which no calendar has, where the month is none. */
function lastOf(year: number, month: number): number {
  return month >= 1 && month <= 12 ? daysInMonth(year, month) : 0
}

function without(span: Span, problem: Problem): DateReading {
  return { date: null, ...span, inferred: false, problems: [problem] }
}

function yearMissing(asWritten: string, span: Span): Problem {
  return {
    code: 'date/year-missing',
    severity: 'asks',
    message: `「${asWritten}」が何年のことか分かりません。「令和3年3月31日」のように年を付けてください。`,
    span,
  }
}

function impossible(asWritten: string, span: Span): Problem {
  return {
    code: 'date/impossible',
    severity: 'blocks',
    message: `「${asWritten}」という日は暦にありません。日付を確かめてください。`,
    span,
  }
}

/** 平成31年5月1日 is 令和元年5月1日, and 令和元年4月30日 is 平成31年4月30日. */
function notOfTheDay(
  name: YearName,
  date: CalendarDate,
  asWritten: string,
  span: Span,
): readonly Problem[] {
  const era = eraOfDay(date)
  if (name.kind !== 'era' || era?.name === name.era.name) return []
  const instead = era === null ? '西暦' : era.name
  return [
    {
      code: 'era/not-of-the-day',
      severity: 'asks',
      message: `「${asWritten}」の日は${name.era.name}ではなく${instead}です。${date}と読みました。正しいか確かめてください。`,
      span,
    },
  ]
}
