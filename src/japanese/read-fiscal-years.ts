/**
 * Several fiscal years written as one: 30・31年度, 令和元・2年度, 平成29年度～平成31年度, 2019~21年度. A later year takes its
 * era from the one before it; 平成31・令和元年度 is a list of one year, 2019.
 */
import type { Problem } from '../lib/problem.ts'
import { addYears, type FiscalYear, findFiscalYear, yearsFrom } from './fiscal-year.ts'
import { readFiscalYearAt, yearWordEnd } from './read-fiscal-year.ts'
import { beyondItsEnd, readYearName, westernYear, type YearName } from './year-name.ts'

export interface FiscalYearsReading {
  /** `span` when all years from the first to the last are meant, as a whole or one by one: the words behind tell. */
  readonly kind: 'one' | 'list' | 'span'
  /** As written, spans filled in, none twice; never empty. */
  readonly years: readonly FiscalYear[]
  readonly start: number
  readonly end: number
  /** The first year's era was left out, and taken from the context. */
  readonly inferred: boolean
  readonly problems: readonly Problem[]
}

/** Reads the year, list or span that begins at `at` in folded text; null where none does, or no context tells it. */
export function readFiscalYearsAt(
  text: string,
  at: number,
  context?: FiscalYear,
): FiscalYearsReading | null {
  const chain = readChain(text, at, context)
  if (chain === null) return oneYear(text, at, context)
  const years: FiscalYear[] = []
  for (const { year, filled } of chain.items) {
    const from = filled ? addYears(years.at(-1) ?? year, 1) : year
    if (filled && year < from) return null
    years.push(...yearsFrom(from, year))
  }
  const span = { start: at, end: chain.end }
  const asWritten = text.slice(at, chain.end)
  return {
    kind: chain.items.every(({ filled }, index) => filled || index === 0) ? 'span' : 'list',
    years: [...new Set(years)],
    ...span,
    inferred: chain.items[0]?.name.kind === 'bare',
    problems: chain.items.flatMap(({ name }) => beyondItsEnd(name, asWritten, span)),
  }
}

interface Item {
  readonly name: YearName
  readonly year: FiscalYear
  /** Joined to the item before by a wave or から: the years between are meant too. */
  readonly filled: boolean
}

const joint = /\s?(?:年度?)?\s?(?:([~-]|から)|[・,、と]|及び|および|並びに)\s?/uy

/** Two years or more with their joints; only the last must have its 年度. */
function readChain(text: string, at: number, context: FiscalYear | undefined) {
  const items: Item[] = []
  let next = at
  let filled = false
  let closed = -1
  let count = 0
  while (true) {
    const last = items.at(-1)
    const name = readYearName(text, next)
    const year = name === null ? null : yearIn(name, last, context)
    if (name === null || year === null) break
    items.push({ name, year, filled })
    const end = yearWordEnd(text, name)
    if (end !== null) {
      closed = end
      count = items.length
    }
    joint.lastIndex = name.end
    const match = joint.exec(text)
    if (match === null) break
    filled = match[1] !== undefined
    next = joint.lastIndex
  }
  return count < 2 ? null : { items: items.slice(0, count), end: closed }
}

/** 31 behind 平成29 is 平成31, 21 behind 2019 is 2021; else the reading nearest to the year before. */
function yearIn(
  name: YearName,
  last: Item | undefined,
  context: FiscalYear | undefined,
): FiscalYear | null {
  if (name.kind === 'bare' && last?.name.kind === 'western') {
    return findFiscalYear(Math.floor(last.year / 100) * 100 + name.count)
  }
  const year = westernYear(name, last?.year ?? context)
  return year === null ? null : findFiscalYear(year)
}

function oneYear(text: string, at: number, context: FiscalYear | undefined) {
  const one = readFiscalYearAt(text, at, context)
  if (one === null || one.fiscalYear === null) return null
  const { fiscalYear, start, end, inferred, problems } = one
  return { kind: 'one' as const, years: [fiscalYear], start, end, inferred, problems }
}
