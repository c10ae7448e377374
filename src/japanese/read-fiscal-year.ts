/**
 * Fiscal years as sheets write them: 令和2年度, 平成31(2019)年度, H30年度, 2021年度, and 29年度 with its era left out,
 * which means the reading nearest to the sheet's own year. 平成32年度 is read as 2020, with a question.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Span } from '../lib/span.ts'
import { type FiscalYear, findFiscalYear } from './fiscal-year.ts'
import { squeeze } from './squeeze.ts'
import { fold } from './width.ts'
import { beyondItsEnd, readYearName, westernYear, type YearName } from './year-name.ts'

export interface FiscalYearReading {
  /** null where the era is left out and no context tells it; the problem says so. */
  readonly fiscalYear: FiscalYear | null
  /** Half-open [start, end) in the text given, 年度 included. */
  readonly start: number
  readonly end: number
  /** The era was left out, and taken from the context. */
  readonly inferred: boolean
  /** `era/beyond-its-end`, `fiscal-year/era-missing`, `fiscal-year/names-differ`; all of them ask. */
  readonly problems: readonly Problem[]
}

/**
 * Reads text that is one fiscal year and nothing else. A count beyond its era's end passes here without a word;
 * `readFiscalYearAt` raises the question.
 *
 * @param text In any width, spaces allowed: `令和元年度`, `２０２１年度`, `平成 30 年度`
 * @param context The year the sheet itself is for; decides what a bare `30年度` means
 */
export function parseFiscalYear(text: string, context?: FiscalYear): Result<FiscalYear> {
  const { text: clean } = squeeze(fold(text))
  const reading = readFiscalYearAt(clean, 0, context)
  if (reading === null || reading.end !== clean.length) {
    return fail({
      code: 'fiscal-year/unreadable',
      severity: 'blocks',
      message: `「${text}」を年度として読めません。「令和2年度」のように書いてください。`,
    })
  }
  const open = reading.problems.filter(({ code }) => code !== 'era/beyond-its-end')
  if (reading.fiscalYear === null || open.length > 0) return fail(...open)
  return ok(reading.fiscalYear)
}

/** Reads the fiscal year that begins at `at` in folded text; null where none begins there. */
export function readFiscalYearAt(
  text: string,
  at: number,
  context?: FiscalYear,
): FiscalYearReading | null {
  const name = readYearName(text, at)
  if (name === null) return null
  const whole = bracketInside(text, name) ?? bracketBehind(text, name)
  if (whole === null) return null
  const span = { start: at, end: whole.end }
  const asWritten = text.slice(at, whole.end)
  const meant = name.kind === 'bare' && whole.other !== null ? whole.other : name
  const year = westernYear(meant, context)
  if (year === null) return reading(null, span, false, [eraMissing(asWritten, span)])
  const fiscalYear = findFiscalYear(year)
  if (fiscalYear === null) return null
  const same = whole.other === null || agree(name, whole.other)
  const beyond = beyondItsEnd(name, asWritten, span)
  const problems = same ? beyond : [...beyond, namesDiffer(asWritten, span)]
  return reading(fiscalYear, span, meant.kind === 'bare', problems)
}

/** Every fiscal year in folded text, in order; of 30・31年度 the last alone (`readFiscalYearsAt` reads lists). */
export function findFiscalYears(text: string, context?: FiscalYear): readonly FiscalYearReading[] {
  const found: FiscalYearReading[] = []
  beginnings.lastIndex = 0
  for (let begun = beginnings.exec(text); begun !== null; begun = beginnings.exec(text)) {
    const next = readFiscalYearAt(text, begun.index, context)
    if (next === null) continue
    found.push(next)
    beginnings.lastIndex = next.end
  }
  return found
}

const beginnings = /西暦|令和|平成|昭和|大正|明治|[RHSTM](?=\.?[0-9元])|元|(?<![0-9])[0-9]/gu

/** Where the 年度 behind a name ends; null where there is none, or where it counts years (2年度目, 3年度間). */
export function yearWordEnd(text: string, name: YearName): number | null {
  const counts = name.kind === 'bare' ? counting : named
  return matchAt(counts, text, name.end)?.end ?? null
}

const named = /\s?年\s?度/uy
const counting = /\s?年\s?度(?!目(?![標的])|間|連続|にわた)/uy

interface Whole {
  readonly other: YearName | null
  readonly end: number
}

/** 平成31(2019)年度, 令和2年(2020年)度, 2020(令和2)年度: one year under two names. */
function bracketInside(text: string, name: YearName): Whole | null {
  const before = matchAt(/\s?(年)?\s?\(\s?/uy, text, name.end)
  if (before === null) return null
  const other = readYearName(text, before.end)
  if (other === null) return null
  const after = matchAt(/\s?年?\s?\)\s?(年)?度/uy, text, other.end)
  if (after === null || (before.group === undefined) === (after.group === undefined)) return null
  return { other, end: after.end }
}

/** 令和2年度, and 令和2年度(2020年度) where the bracket names the same year. */
function bracketBehind(text: string, name: YearName): Whole | null {
  const end = yearWordEnd(text, name)
  if (end === null) return null
  const alone = { other: null, end }
  const opened = matchAt(/\s?\(\s?/uy, text, end)
  const other = opened === null ? null : readYearName(text, opened.end)
  if (other === null || other.kind === 'bare') return alone
  const closed = matchAt(/\s?(?:年\s?度)?\s?\)/uy, text, other.end)
  return closed !== null && agree(name, other) ? { other, end: closed.end } : alone
}

/** Whether two names are of one year; a bare count agrees with whatever it can be read as. */
function agree(name: YearName, other: YearName): boolean {
  const year = westernYear(other, westernYear(name, undefined) ?? undefined)
  return year !== null && westernYear(name, year) === year
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? null : { group: match[1], end: at + match[0].length }
}

function reading(
  fiscalYear: FiscalYear | null,
  { start, end }: Span,
  inferred: boolean,
  problems: readonly Problem[],
): FiscalYearReading {
  return { fiscalYear, start, end, inferred, problems }
}

function eraMissing(asWritten: string, span: Span): Problem {
  return {
    code: 'fiscal-year/era-missing',
    severity: 'asks',
    message: `「${asWritten}」の元号が分かりません。「令和2年度」のように元号を付けてください。`,
    span,
  }
}

function namesDiffer(asWritten: string, span: Span): Problem {
  return {
    code: 'fiscal-year/names-differ',
    severity: 'asks',
    message: `「${asWritten}」の元号と西暦が同じ年になりません。どちらかを直してください。`,
    span,
  }
}
