/**
 * Years as prose has them: 令和2年度, H27, 2020年, 29年度, 平成23～27年度, 30・31年度. A calendar year stands for the fiscal
 * year that begins in it. A bare 3年 is a length of time unless what follows makes it a year.
 */
import { addYears, type FiscalYear, findFiscalYear } from '../../japanese/fiscal-year.ts'
import { letterCodes } from '../../japanese/letter-codes.ts'
import { readFiscalYearAt } from '../../japanese/read-fiscal-year.ts'
import { readFiscalYearsAt } from '../../japanese/read-fiscal-years.ts'
import { readYearName, westernYear, type YearName } from '../../japanese/year-name.ts'
import type { YearToken } from './token.ts'

/** Where no context tells the era of a bare year, the reading nearest to the years these plans were written in. */
const usualYear = 2018 as FiscalYear

/** What a year in figures may not follow: 第3, 1.5, A4, 約40年. */
const runsInto = /[A-Za-z0-9第.約]/u

/** Reads the year, span or list at `at`, or null. `context` decides the era of a bare 29年度. */
export function scanYear(text: string, at: number, context: FiscalYear | null): YearToken | null {
  if (/[A-Za-z0-9]/.test(text.charAt(at)) && runsInto.test(text.charAt(at - 1))) return null
  const fiscal = fiscalYear(text, at, context)
  return fiscal ?? calendarYear(text, at, context)
}

/** 令和2年度 alone on a fast road; spans and lists by `readFiscalYearsAt`. */
function fiscalYear(text: string, at: number, context: FiscalYear | null): YearToken | null {
  const one = readFiscalYearAt(text, at, context ?? usualYear)
  if (one !== null && one.fiscalYear !== null && !joins.has(text.charCodeAt(one.end))) {
    const guessed = one.inferred && context === null
    return yearToken(at, one.end, one.fiscalYear, one.fiscalYear, guessed, true)
  }
  const several = readFiscalYearsAt(text, at, context ?? usualYear)
  const year = several?.years[0]
  if (several === null || year === undefined) return null
  const to = several.years.at(-1) ?? year
  if (to < year || to - year > longestSpan) return null
  return yearToken(at, several.end, year, to, several.inferred && context === null, true)
}

/** What may join two years. */
const joins = letterCodes('~-か・,、と及お並 ')
const longestSpan = 40

function yearToken(
  start: number,
  end: number,
  year: FiscalYear,
  to: FiscalYear,
  guessed: boolean,
  fiscal: boolean,
): YearToken {
  return { kind: 'year', start, end, year, to, guessed, fiscal }
}

const yearEnd =
  /年(?!間|以|後|目|ご|毎|計|生|次|連|先|前|お|未|超|程|平|物|もの|分|に[1一0-9]|を|で[0-9]|弱|強|経|問|度|と(?:す|な|し)|[)」』])/y
const eraYearEnd = /\s?年(?!度)/y
/** 2025(平成37)年: one year under two names. */
const bracketed = /\s?\((?:令和|平成|昭和|[RHS])?[0-9元]{1,4}\)\s?年(?!度)/y
const joint = /\s?(?:年度?)?\s?(?:~|-|から)\s?/y
/** H27 without 年, where a deadline, a colon or an end follows. */
const letterEnd = /(?=末|まで|年|度|:|\)|実績|比|\/|~|-|$|\s|、|の|に)/y

function calendarYear(text: string, at: number, context: FiscalYear | null): YearToken | null {
  const name = readYearName(text, at)
  if (name === null) return null
  const year = plausible(name, context)
  if (year === null) return null
  const last = lastOfSpan(text, name, year)
  if (last !== null) return yearToken(at, last.end, year, last.year, false, false)
  const end = closing(text, name)
  if (end === null) return null
  const guessed = name.kind === 'bare' && context === null
  return yearToken(at, end, year, year, guessed, text.slice(at - 2, at) === 'FY')
}

function closing(text: string, name: YearName): number | null {
  bracketed.lastIndex = name.end
  if (name.kind !== 'bare' && bracketed.test(text)) return bracketed.lastIndex
  const pattern = name.kind === 'bare' ? yearEnd : eraYearEnd
  pattern.lastIndex = name.end
  if (pattern.test(text)) return pattern.lastIndex
  letterEnd.lastIndex = name.end
  if (name.kind === 'era' && letterEnd.test(text)) return name.end
  if (name.kind === 'western' && /^(?:末|まで)/u.test(text.slice(name.end, name.end + 2)))
    return name.end
  return null
}

function lastOfSpan(text: string, first: YearName, year: FiscalYear) {
  if (first.kind === 'bare') return null
  joint.lastIndex = first.end
  if (!joint.test(text)) return null
  const name = readYearName(text, joint.lastIndex)
  if (name === null) return null
  const bare = name.kind === 'bare' && first.kind === 'western'
  const last = bare ? Math.floor(year / 100) * 100 + name.count : westernYear(name, year)
  eraYearEnd.lastIndex = name.end
  if (last === null || last < year || last - year > 40 || !eraYearEnd.test(text)) return null
  return { year: addYears(year, last - year), end: eraYearEnd.lastIndex }
}

/** A bare 30年 is a year only where it lies near the sheet's own; 5年 is five years. */
function plausible(name: YearName, context: FiscalYear | null): FiscalYear | null {
  const near = context ?? usualYear
  const year = westernYear(name, near)
  if (year === null || (name.kind === 'bare' && (name.count < 13 || Math.abs(year - near) > 25)))
    return null
  return findFiscalYear(year)
}
