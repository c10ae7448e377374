/**
 * Days of the calendar as text, `YYYY-MM-DD`: they sort as they are, and no time zone can move them. JavaScript's
 * Date is a moment, not a day (2021-03-31 read in Tokyo is 30 March in Los Angeles), so it is not used here.
 */
import { eraOfDay, printCount } from './era.ts'

declare const calendarDateBrand: unique symbol
/** A day that exists, `YYYY-MM-DD`; comparing two as strings compares the days. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true }

export interface DateParts {
  readonly year: number
  /** 1-12. */
  readonly month: number
  /** 1-31. */
  readonly day: number
}

/**
 * A day the program itself names, as `2021-03-31`; throws RangeError where the calendar has none. For date fields and
 * files see `readDay`, for text of people `parseDate`.
 */
export function calendarDate(text: string): CalendarDate {
  const found = readDay(text)
  if (found === null) throw new RangeError(`calendarDate: no such day: ${text}`)
  return found
}

/** The same of its parts; throws RangeError where the calendar has none (2021-02-30). */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const found = findDate(year, month, day)
  if (found === null) throw new RangeError(`dateOf: no such day: ${year}-${month}-${day}`)
  return found
}

/** The day, or null where the calendar has none. Years run from 1 to 9999. */
export function findDate(year: number, month: number, day: number): CalendarDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate
}

export function partsOf(date: CalendarDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8)),
  }
}

/** 28-31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The years in which people's days lie: those of fiscal years, less the ends that lie in another one. */
const earliestYear = 1869
const latestYear = 2199

/**
 * The day as date fields and files carry it, `2021-03-31`; null where it is none, or one that nobody means: a year
 * that was not typed to its end stands in the field as 0002 or 0020.
 */
export function readDay(text: string | undefined): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? []
  const known = Number(year) >= earliestYear && Number(year) <= latestYear
  return known ? findDate(Number(year), Number(month), Number(day)) : null
}

/** The day so many days later, or earlier below zero. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfNumber(dayNumber(date) + days)
}

/** The first of its month. */
export function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01` as CalendarDate
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** For the eye, in the official form: 令和3年3月31日; days before 明治 keep the western year. */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return `${eraYear(date) ?? year}年${month}月${day}日`
}

/** With the western year beside the era, as pages print it: 令和3(2021)年3月31日. */
export function formatDateLong(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  const era = eraYear(date)
  return `${era === null ? year : `${era}(${year})`}年${month}月${day}日`
}

function eraYear(date: CalendarDate): string | null {
  const era = eraOfDay(date)
  if (era === null) return null
  return `${era.name}${printCount(Number(date.slice(0, 4)) - era.yearBeforeFirst)}`
}

/** Days since 0000-03-01: counting from March leaves the leap day at the end of its year. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date)
  const march = month < 3 ? year - 1 : year
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return march * 365 + leapDaysBefore(march) + ofYear
}

function dateOfNumber(number: number): CalendarDate {
  const cycle = Math.floor(number / 146_097)
  const ofCycle = number - cycle * 146_097
  const leaps =
    Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096)
  const yearOfCycle = Math.floor((ofCycle - leaps) / 365)
  const ofYear = ofCycle - (365 * yearOfCycle + leapDaysBefore(yearOfCycle))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = ((fromMarch + 2) % 12) + 1
  return dateOf(cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0), month, day)
}

function leapDaysBefore(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function pad(n: number, length: number): string {
  return String(n).padStart(length, '0')
}
