/**
 * Lines of 達成状況 → reported actuals: indicator, figure, unit, as of when. A line may repeat its target (…を前年度
 * (58%)より向上: 71.4%); what stands before the last colon is the promise, behind it the result.
 */
import { type CalendarDate, dateOf } from '../../japanese/calendar-date.ts'
import {
  booksClose,
  type FiscalYear,
  lastDay,
  monthEnd,
  yearOfMonth,
} from '../../japanese/fiscal-year.ts'
import { readFiscalYearAt } from '../../japanese/read-fiscal-year.ts'
import { squeezeText } from '../../japanese/squeeze-text.ts'
import { fold } from '../../japanese/width.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Entry, ReportedActual } from '../../plan/sheet.ts'
import { withoutNoteMarks } from '../../target/read/note-marks.ts'
import type { ParseStatement } from '../place-targets.ts'
import { type ActualFigure, resultFigures } from './actual-figure.ts'
import { listedResults } from './listed-results.ts'
import { actualParted } from './sheet-problems.ts'

/** One actual for a line; several where it lists several (登録3件、問合せ5件), or tells one as a count and as a share. */
export function readActuals(
  passage: Entry,
  fiscalYear: FiscalYear | null,
  parse: ParseStatement,
): readonly ReportedActual[] {
  const text = squeezeText(fold(passage.text).text)
  return listedResults(text).flatMap((each) => readOne(each, passage, fiscalYear, parse))
}

/** What has to be asked of a line: where it tells only parts (第1回30人、第2回25人), what they come to. */
export function problemsOfActual(
  passage: Entry,
  fiscalYear: FiscalYear | null,
): readonly Problem[] {
  const text = squeezeText(fold(passage.text).text)
  const parted = listedResults(text).some((each) => {
    const year = leadingYear(each, fiscalYear)
    const words = withoutParticle(each.slice(year?.end ?? 0))
    return figuresOf(mask(words, year?.fiscalYear ?? fiscalYear), lastColon(words)).parted
  })
  return parted ? [actualParted(passage.span)] : []
}

function readOne(
  text: string,
  passage: Entry,
  sheetYear: FiscalYear | null,
  parse: ParseStatement,
): readonly ReportedActual[] {
  const year = leadingYear(text, sheetYear)
  const words = withoutParticle(text.slice(year?.end ?? 0))
  const colon = lastColon(words)
  const asOf = readAsOf(words)
  const { result, share, start } = figuresOf(mask(words, year?.fiscalYear ?? sheetYear), colon)
  const stated = colon === -1 ? null : statedTarget(words.slice(0, colon), parse)
  const ends = Math.min(start ?? words.length, asOf?.start ?? words.length)
  const name = colon === -1 ? bare(words.slice(0, ends)) : words.slice(0, colon)
  const fiscalYear = year?.fiscalYear ?? null
  const date = asOf === null ? null : dateFor(asOf, fiscalYear ?? sheetYear)
  const actual = {
    text: passage.text,
    span: passage.span,
    indicator: stated?.indicator ?? nameIn(name),
    fiscalYear,
    ...(result === null ? { ...nothing, unit: blankUnit(words, colon) } : figureIn(result)),
    asOf: date,
    provisional: isProvisional(words, date, fiscalYear ?? sheetYear),
    statedTarget: stated,
    ...(passage.under === undefined ? {} : { under: passage.under }),
  }
  return share === null ? [actual] : [actual, { ...actual, ...figureIn(share) }]
}

const nothing = { value: null, valueAsWritten: null } as const

function figureIn({ value, asWritten, unit }: ActualFigure) {
  return { value, valueAsWritten: asWritten, unit }
}

/** Words behind a colon that hold no figure leave the result open (集計中), unless a sentence stood before them. */
function figuresOf(masked: string, colon: number) {
  const behind = resultFigures(masked, colon + 1)
  const told = behind.result !== null || behind.start !== null || colon === -1
  return told || !masked.slice(0, colon).includes('。') ? behind : resultFigures(masked, 0)
}

function leadingYear(text: string, context: FiscalYear | null) {
  return readFiscalYearAt(text.slice(0, 24), 0, context ?? undefined)
}

/** The colon before the result; one inside brackets is part of the words. */
function lastColon(text: string): number {
  let depth = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at)
    if (letter === ')') depth += 1
    if (letter === '(') depth -= 1
    if (letter === ':' && depth <= 0) return at
  }
  return -1
}

/** 令和元年度の参加者数. */
function withoutParticle(words: string): string {
  return words.startsWith('の') ? words.slice(1) : words
}

interface AsOf {
  readonly start: number
  readonly month: number | null
  readonly day: number | null
}

const asOfWords =
  /(?:令和|平成)?(?:[\d元]{1,4}年)?(?:(\d{1,2})月(?:末日?|(\d{1,2})日)|年度末)(?:現在|時点)/u

function readAsOf(text: string): AsOf | null {
  const found = asOfWords.exec(text)
  if (found === null || isOfOther(text, found.index)) return null
  const [, month, day] = found
  return {
    start: found.index,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

/** 98.31%(5月末現在98.52%): the day is that of the figure in the brackets, which is not the result. */
function isOfOther(text: string, start: number): boolean {
  const opens = text.lastIndexOf('(', start)
  if (opens === -1 || text.slice(opens, start).includes(')')) return false
  const [inside = ''] = text.slice(start).split(')')
  return /\d/u.test(text.slice(0, opens)) && /\d/u.test(inside.replace(asOfWords, ''))
}

/** Written after the year's end, so April and May are those in which the books are still open. */
function dateFor({ month, day }: AsOf, year: FiscalYear | null): CalendarDate | null {
  if (year === null) return null
  if (month === null) return lastDay(year)
  if (month < 1 || month > 12) return null
  const end = monthEnd(year, month, { settlement: true })
  if (day === null) return end
  return day >= 1 && day <= Number(end.slice(-2))
    ? dateOf(yearOfMonth(year, month, true), month, day)
    : null
}

/** Figures that still move: the words say so, the year was not over, or its books were open. */
function isProvisional(text: string, asOf: string | null, year: FiscalYear | null): boolean {
  if (/速報|暫定|概算|中間集計|見込みの値|集計途中/u.test(text)) return true
  if (asOf === null || year === null) return false
  const money = /収納|徴収|納付率|収入|歳入|使用料|調定|未収/u.test(text)
  return asOf < (money ? booksClose(year) : lastDay(year))
}

/**
 * The text with years, months, days and the numbers of notes taken out, place for place: none of these is a result. What lies
 * in the year the line reports (12月末180人) becomes ■, all else □: a figure of another year is what it is held against.
 */
function mask(text: string, year: FiscalYear | null): string {
  return withoutNoteMarks(text).replace(dates, (found) =>
    (isWithin(found, year) ? '■' : '□').repeat(found.length),
  )
}

const dates =
  /(?:令和|平成|昭和)?[\d元]{1,4}年(?:度(?:末|中)?|(?:末|中)?(?![\d度](?!\d?月)))(?:\d{1,2}月(?:末|\d{1,2}日)?)?|\d{1,2}月(?:末|\d{1,2}日)?/gu

/** 令和2年度末, 令和3年3月, and a month without a year, lie in 2020. */
function isWithin(date: string, year: FiscalYear | null): boolean {
  const [, name, , month] = /^(?:(.*?)年(度)?(?:末|中)?)?(?:(\d+)月)?/u.exec(date) ?? []
  if (name === undefined) return month !== undefined
  const named = readFiscalYearAt(`${name}年度`, 0, year ?? undefined)?.fiscalYear ?? null
  if (named === null || year === null) return false
  if (date.includes('年度')) return named === year
  return month !== undefined && named === yearOfMonth(year, Number(month), false)
}

/** 割合: % says the unit of a figure that was left blank. */
function blankUnit(text: string, colon: number): string | null {
  if (colon === -1) return null
  const unit = text.slice(colon + 1).trim()
  return /^(?:%|ポイント|件|人|回|世帯|点|か所|名|円)$/u.test(unit) ? unit : null
}

function statedTarget(text: string, parse: ParseStatement) {
  if (!promise.test(text)) return null
  const [target] = parse(text)
  const stated = target?.conditions.some(
    ({ kind }) => kind === 'change' || kind === 'level' || kind === 'range',
  )
  return target !== undefined && stated === true ? target : null
}

const promise = /(?:より|比べ|比較し|以上|以下|未満|以内|を上回|を下回|維持)/u

/** The name before a figure, without what joins it to the figure. */
function nameIn(text: string): string {
  return withoutNoteMarks(text)
    .replace(/[(:、]+$/u, '')
    .replace(/(?:について)?(?:は|が|を|も|で)$/u, '')
    .replace(/[(:、・]+$/u, '')
    .trim()
}

/** 満足度は目標80%に対し78.4%, 全19校区中17校区: what the figure before the result is. */
const bare = (name: string) => name.replace(heldAgainst, '')

const heldAgainst = /(?:目標値?|(?:前年|昨年|前回)度?(?:実績)?値?|全|延べ|約)(?:の|は)?、?$/u
