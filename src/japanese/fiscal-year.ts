/**
 * Fiscal years (年度) run from April to March and count by the western year in which they begin. FY2019 has two
 * names, 平成31年度 and 令和元年度; its money moves until 31 May 2020, when the books close (出納整理期間).
 */
import { type CalendarDate, dateOf, daysInMonth, partsOf } from './calendar-date.ts'
import { eraYears } from './era.ts'

declare const fiscalYearBrand: unique symbol
/** The western year in which it begins: 2020 is 2020-04-01 to 2021-03-31. */
export type FiscalYear = number & { readonly [fiscalYearBrand]: true }

export const earliestFiscalYear = 1868
export const latestFiscalYear = 2199

/** A year of the program itself; throws RangeError outside 1868-2199. For text of people see `parseFiscalYear`. */
export function fiscalYear(year: number): FiscalYear {
  const found = findFiscalYear(year)
  if (found === null) throw new RangeError(`fiscalYear: no such year: ${year}`)
  return found
}

/** The year, or null outside 1868-2199. */
export function findFiscalYear(year: number): FiscalYear | null {
  const real = Number.isInteger(year) && year >= earliestFiscalYear && year <= latestFiscalYear
  return real ? (year as FiscalYear) : null
}

/** So many years later, or earlier below zero; only counted, whether or not anybody could write such a year. */
export function addYears(year: FiscalYear, years: number): FiscalYear {
  return (year + years) as FiscalYear
}

/** Both and those between them; none where `to` lies before `from`. */
export function yearsFrom(from: FiscalYear, to: FiscalYear): readonly FiscalYear[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => addYears(from, index))
}

/** The fiscal year a day lies in: 2021-03-31 is in 2020. */
export function fiscalYearOf(date: CalendarDate): FiscalYear {
  const { year, month } = partsOf(date)
  return fiscalYear(month < 4 ? year - 1 : year)
}

/** 1 April. */
export function firstDay(year: FiscalYear): CalendarDate {
  return dateOf(year, 4, 1)
}

/** 31 March of the next calendar year. */
export function lastDay(year: FiscalYear): CalendarDate {
  return dateOf(year + 1, 3, 31)
}

/** 31 May after the year's end (地方自治法 235条の5): until then figures of money are provisional. */
export function booksClose(year: FiscalYear): CalendarDate {
  return dateOf(year + 1, 5, 31)
}

/**
 * The last day of a month of the year: 4月末 of 2020 is 2020-04-30. With `settlement`, April and May are those after
 * the year's end, when its books are still open: a collection rate of 2020 「4月末現在」 is of 2021-04-30.
 */
export function monthEnd(
  year: FiscalYear,
  month: number,
  { settlement }: { readonly settlement: boolean },
): CalendarDate {
  const of = yearOfMonth(year, month, settlement)
  return dateOf(of, month, daysInMonth(of, month))
}

/** The calendar year in which a month of the fiscal year lies; with `settlement` April and May come after it. */
export function yearOfMonth(year: FiscalYear, month: number, settlement: boolean): number {
  return month < 4 || (settlement && month < 6) ? year + 1 : year
}

/** 令和2年度; for 2019 the newer name, 令和元年度. */
export function formatFiscalYear(year: FiscalYear): string {
  return `${eraYears(year)[0] ?? year}年度`
}

/** With the western year, as pages print it: 令和2(2020)年度. */
export function formatFiscalYearLong(year: FiscalYear): string {
  return `${eraYears(year)[0] ?? ''}(${year})年度`
}

/** Both names where there are two, the older first: 平成31・令和元年度; else 令和2年度. */
export function formatFiscalYearNames(year: FiscalYear): string {
  return `${eraYears(year).toReversed().join('・')}年度`
}
