/**
 * Fields of a document → the lines the form prints. Words, signs and marks are those of the source where the words
 * still are; what was corrected or written in the house gets the signs the form itself uses.
 */
import { badges } from '../../intake/forms/policy-tree.ts'
import type { SourceText } from '../../intake/source-text.ts'
import { rawIn } from '../../intake/words.ts'
import { squeezeText } from '../../japanese/squeeze-text.ts'
import type { Passage, Span } from '../../lib/span.ts'
import type { Activity, Entry, PlacedTarget } from '../../plan/sheet.ts'
import type { FormLine } from './form-layout.ts'
import { isAsWritten, markAfter, signBefore, type Written } from './source-signs.ts'

export const revisedMark = '【改定履歴あり】'

/** Entries in order, each heading once above those that stand under it. */
export function entryLines(
  source: Written,
  entries: readonly (Entry | Activity)[],
): readonly FormLine[] {
  let heading: Passage | undefined
  return entries.flatMap((entry) => {
    const lines: FormLine[] = []
    if (entry.under !== undefined && !isSame(entry.under, heading)) {
      lines.push({ ...passageLine(source, entry.under, '○'), kind: 'heading' })
    }
    heading = entry.under
    const line = passageLine(source, entry, numbered.test(entry.text) ? '' : '・')
    const revised = 'revised' in entry && entry.revised && source === null
    return [...lines, revised && line.mark === '' ? { ...line, mark: revisedMark } : line]
  })
}

const numbered = /^(?:[①-⑳【※]|\(\d)/u

function isSame(a: Passage, b: Passage | undefined): boolean {
  return b !== undefined && a.span.start === b.span.start && a.text === b.text
}

/** One passage as one line. A numbered one keeps its blanks: they part its heading from its words. */
export function passageLine(source: Written, passage: Passage, sign: string): FormLine {
  if (!isAsWritten(source, passage)) return { sign, text: passage.text, mark: '', kind: 'entry' }
  const { text, span } = passage
  const words = numbered.test(text) ? rawIn(source, span).replace(/\s+/gu, ' ') : text
  return {
    sign: signBefore(source, span),
    text: words,
    mark: markAfter(source, span),
    kind: 'entry',
  }
}

/** Statements in order: several targets read from one are one line. */
export function targetLines(
  source: Written,
  targets: readonly PlacedTarget[],
): readonly FormLine[] {
  let heading: Passage | undefined
  return statementsOf(targets).flatMap((statement) => {
    const [first] = statement
    if (first === undefined) return []
    const lines: FormLine[] = []
    if (first.under !== undefined && !isSame(first.under, heading)) {
      lines.push({ ...passageLine(source, first.under, '○'), kind: 'heading' })
    }
    heading = first.under
    return [...lines, ...statementLines(source, statement)]
  })
}

function statementsOf(targets: readonly PlacedTarget[]): readonly (readonly PlacedTarget[])[] {
  const statements: PlacedTarget[][] = []
  for (const placed of targets) {
    const before = statements.at(-1)?.[0]?.span
    const { start, end } = placed.span
    const goesOn = start < end && before?.start === start && before.end === end
    if (goesOn) statements.at(-1)?.push(placed)
    else statements.push([placed])
  }
  return statements
}

function statementLines(source: Written, statement: readonly PlacedTarget[]): readonly FormLine[] {
  return writtenStatement(source, statement) ?? statement.flatMap(statedLines)
}

/** A target's own words with the sign the form uses, its badges below it. */
function statedLines({ target, label, under }: PlacedTarget): readonly FormLine[] {
  const { words, badges } = cutBadges(target.asWritten)
  const marked = target.marks.includes('revised') && !/改[定訂]履歴/u.test(words)
  const sign = label ?? (under === undefined ? '○' : '・')
  const line = { sign, text: words, mark: marked ? revisedMark : '', kind: 'entry' } as const
  return [line, ...badges.map(badgeLine)]
}

/** The statement's words at their place, where its targets still say them; null when a person corrected one. */
function writtenStatement(
  source: Written,
  statement: readonly PlacedTarget[],
): readonly FormLine[] | null {
  const [first] = statement
  if (source === null || first === undefined || first.span.start >= first.span.end) return null
  const text = statementWords(source, first.span)
  const own = bare(text)
  const whole = [...new Set(statement.map(({ target }) => target.asWritten))].join('')
  const { words, badges } = bare(whole).endsWith(own)
    ? { words: whole, badges: [] }
    : cutBadges(whole)
  const read = bare(words)
  const inherited = read.slice(0, read.length - own.length)
  if (!read.endsWith(own) || !(inherited === '' || yearWords.test(inherited))) return null
  const sign = first.label ?? signBefore(source, first.span)
  const mark = markAfter(source, first.span)
  const lines = text.split(beforeLine).map((piece, index): FormLine => {
    if (index === 0) return { sign, text: piece, mark: '', kind: 'entry' }
    const dot = /^・/u.exec(piece)?.[0] ?? ''
    return { sign: dot, text: piece.slice(dot.length), mark: '', kind: 'entry' }
  })
  const last = lines.length - 1
  return [
    ...lines.map((line, index) => (index === last ? { ...line, mark } : line)),
    ...badges.map(badgeLine),
  ]
}

/**
 * As written, but where a year begins the blank before it stays (8件 30年度8件 is no 8件30年度8件), and so do the line ends
 * before 【令和2年度】, ・ and ※, which the source has as blanks.
 */
function statementWords(source: SourceText, span: Span): string {
  const lines = rawIn(source, span).split(/\s+(?=[【・※])/u)
  return lines.map((line) => line.split(beforeYear).map(squeezeText).join(' ')).join('\n')
}

const beforeLine = /\n/u
const beforeYear = /\s+(?=(?:令和|平成|昭和|[HRS]|\d{1,4}\s?年))/u

/** 【令和2年度】 of the lines above, which the target was given before its own words. */
const yearWords = /^【[^【】]*年度[^【】]*】$/u

/** Letters only: blanks and signs of lists are no words. */
function bare(text: string): string {
  return text.replace(/[\s・○●◎]/gu, '')
}

/** The badges a target of an overview ends with: …: 85%以上 プラン2.0 目標値UP. */
function cutBadges(asWritten: string): { words: string; badges: readonly string[] } {
  const found: string[] = []
  let words = asWritten
  for (let badge = lastBadge(words); badge !== null; badge = lastBadge(words)) {
    found.unshift(badge)
    words = words.slice(0, words.length - badge.length).trimEnd()
  }
  return { words, badges: found }
}

function lastBadge(words: string): string | null {
  const badge = badges.find((each) => words.endsWith(each) && words.length > each.length)
  return badge ?? /(?<=.)(?:市政改革)?プラン\d(?:\.\d)?$/u.exec(words)?.[0] ?? null
}

function badgeLine(text: string): FormLine {
  return { sign: '', text, mark: '', kind: 'badge' }
}
