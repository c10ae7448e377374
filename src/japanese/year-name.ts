/**
 * The name of a year, without the 年 or 年度 behind it: 令和2, 平成元, H30, 2021, 西暦2021, or a bare 30 whose era is left
 * out. What it is a name for, a calendar or a fiscal year, only the words behind it tell.
 */
import type { Problem } from '../lib/problem.ts'
import type { Span } from '../lib/span.ts'
import { readAmount } from './amount.ts'
import { type Era, eras, findEra, lastCount } from './era.ts'

export type YearName =
  | { readonly kind: 'western'; readonly year: number; readonly end: number }
  | { readonly kind: 'era'; readonly era: Era; readonly count: number; readonly end: number }
  | { readonly kind: 'bare'; readonly count: number; readonly end: number }

/** Reads the name that begins at `at` in folded text; null where none begins, or only part of a longer number. */
export function readYearName(text: string, at: number): YearName | null {
  const first = text.charCodeAt(at)
  if (first === westernName || isDigit(first)) {
    western.lastIndex = at
    const year = western.exec(text)?.[1]
    if (year !== undefined) return { kind: 'western', year: Number(year), end: western.lastIndex }
  }
  if (isDigit(first) || first === firstYear) return readBare(text, at)
  return readEraName(text, at)
}

function readEraName(text: string, at: number): YearName | null {
  named.lastIndex = at
  const written = named.exec(text)?.[1]
  if (written === undefined) return null
  const era = findEra(written)
  const read = readCount(text, named.lastIndex)
  if (era === null || read === null) return null
  return { kind: 'era', era, count: read.count, end: read.end }
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const westernName = '西'.charCodeAt(0)
const firstYear = '元'.charCodeAt(0)

const western = /(?<![0-9.])(?:西暦\s?)?((?:18|19|20|21)[0-9]{2})(?![0-9])/uy
const named = /(令和|平成|昭和|大正|明治|(?<![A-Za-z])[RHSTM](?=\.?[0-9元]))[\s.]?/uy
const arabic = /(?<![0-9])(?:元|[1-9][0-9]?)(?![0-9])/uy
const kanji = /[一二三四五六七八九十]{1,4}/uy

type Count = { readonly count: number; readonly end: number }

function readArabic(text: string, at: number): Count | null {
  arabic.lastIndex = at
  const written = arabic.exec(text)?.[0]
  if (written === undefined) return null
  return { count: written === '元' ? 1 : Number(written), end: arabic.lastIndex }
}

function readCount(text: string, at: number): Count | null {
  const figures = readArabic(text, at)
  if (figures !== null) return figures
  kanji.lastIndex = at
  if (!kanji.test(text)) return null
  const amount = readAmount(text, at)
  if (amount === null || amount.end !== kanji.lastIndex) return null
  return { count: Number(amount.value.coefficient), end: amount.end }
}

/** A bare count: not 第2, 過去3, 1.5, nor the tail of 平成30. */
function readBare(text: string, at: number): YearName | null {
  const read = readArabic(text, at)
  if (read === null || notBare.test(text.slice(Math.max(0, at - 4), at))) return null
  return { kind: 'bare', count: read.count, end: read.end }
}

const notBare = /(?:[.第]|過去|直近|今後|(?:令和|平成|昭和|大正|明治|[RHSTM]\.?)\s?)$/u

/** The western year; of a bare count the reading nearest to `context`, or null where there is no context. */
export function westernYear(name: YearName, context: number | undefined): number | null {
  if (name.kind === 'western') return name.year
  if (name.kind === 'era') return name.era.yearBeforeFirst + name.count
  if (context === undefined) return null
  const distance = (year: number) => Math.abs(year - context)
  return eras
    .map((era) => era.yearBeforeFirst + name.count)
    .reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

/** The question that a count beyond its era's end raises (平成32年度, printed before 2019, is 2020); else nothing. */
export function beyondItsEnd(name: YearName, asWritten: string, span: Span): readonly Problem[] {
  if (name.kind !== 'era' || name.count <= lastCount(name.era)) return []
  const year = name.era.yearBeforeFirst + name.count
  return [
    {
      code: 'era/beyond-its-end',
      severity: 'asks',
      message: `「${asWritten}」は${name.era.name}が${lastCount(name.era)}年で終わっているため、西暦${year}年と読みました。正しいか確かめてください。`,
      span,
    },
  ]
}
