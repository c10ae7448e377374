/** A problem with where it stands, the words it is about and a caret under them, as wide as a terminal draws them. */
import { lineCounter } from '../intake/line-counter.ts'
import { type PlacedSpan, placeAt } from '../intake/media/laid-out.ts'
import type { Problem } from '../lib/problem.ts'
import type { Span } from '../lib/span.ts'
import type { ListedProblem } from '../plan/list-problems.ts'
import { formatPlace } from '../plan/place.ts'
import { formatProblem, severityWord } from './terminal.ts'

/** A problem of one sentence, which is all there is to look at. */
export function formatInSentence(problem: Problem, sentence: string): string {
  return [formatProblem(problem), ...words(problem, sentence), ...remedy(problem)].join('\n')
}

export interface ReadText {
  /** Its name, as given on the command line. */
  readonly source: string
  readonly text: string
  /** Where the text stands in the file it was laid out from, if in one. */
  readonly places: readonly PlacedSpan[]
}

/** A problem of a document, one of many perhaps: its file, sheet and line first, as `check` names them. */
export function formatInDocument(problem: ListedProblem, read: ReadText): string {
  const { sheet, span, severity, message } = problem
  const place = [
    read.source,
    ...(sheet == null ? [] : [`取組項目${sheet}`]),
    ...(span === undefined ? [] : [lineOf(span, read)]),
  ].join(' ')
  return [
    `${severityWord(severity)}: ${place}`,
    `  ${message}`,
    ...words(problem, read.text),
    ...remedy(problem),
  ].join('\n')
}

function lineOf({ start }: Span, { text, places }: ReadText): string {
  const place = placeAt(places, start)
  return place === null ? `${lineCounter(text)(start)}行目` : formatPlace(place)
}

/** The line the words stand in, cut to the width of a terminal around them, and carets under them. */
function words({ span }: Problem, text: string): readonly string[] {
  if (span === undefined) return []
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const lineEnd = text.indexOf('\n', span.start)
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd)
  const end = Math.min(span.end - lineStart, line.length)
  const { before, marked, after } = cut(line, span.start - lineStart, end)
  const carets = '^'.repeat(Math.max(1, columns(marked)))
  return [`  ${before}${marked}${after}`, `  ${' '.repeat(columns(before))}${carets}`]
}

/** Columns of a terminal that a quotation may take, and those of them before the words it is about. */
const widest = 76
const ahead = 24
const leftOut = '...'

function cut(line: string, start: number, end: number) {
  const plain = line.replace(/[\t\u2029]/gu, ' ')
  const [before, marked, after] = [
    plain.slice(0, start),
    plain.slice(start, end),
    plain.slice(end),
  ] as const
  if (columns(plain) <= widest) return { before, marked, after }
  const head = fitting([...before].reverse(), ahead)
    .reverse()
    .join('')
  const shownBefore = head === before ? before : `${leftOut}${head.trimStart()}`
  const shownMarked = fitting([...marked], widest - columns(shownBefore)).join('')
  const room = widest - columns(shownBefore) - columns(shownMarked)
  const tail = shownMarked === marked ? fitting([...after], room).join('') : ''
  const isWhole = shownMarked === marked && tail === after
  return { before: shownBefore, marked: shownMarked, after: `${tail}${isWhole ? '' : leftOut}` }
}

/** As many of these characters, from the first, as fit in so many columns. */
function fitting(characters: readonly string[], most: number): string[] {
  let taken = 0
  const end = characters.findIndex((character) => {
    taken += columns(character)
    return taken > most
  })
  return characters.slice(0, end === -1 ? undefined : end)
}

function remedy({ expected, suggestion }: Problem): readonly string[] {
  return [
    ...(expected === undefined ? [] : [`  ここに来ると思われるもの：${expected}`]),
    ...(suggestion === undefined ? [] : [`  もしかして：${suggestion}`]),
  ]
}

/** Full-width characters take two columns of a terminal. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~｡-ﾟ]/.test(character) ? 1 : 2), 0)
}
