/**
 * A piece of a text around the first of some words, cut so that the matches can be marked. Width, case and kana
 * do not matter to a match: what search finds, the excerpt shows.
 */
import { fold } from './width.ts'

export type Excerpt = readonly ExcerptPiece[]

export interface ExcerptPiece {
  readonly text: string
  readonly match: boolean
}

/** How many characters stand around the first match. */
const before = 20
const after = 80

/** @param words Separated by white space; with no match the beginning of the text is given */
export function excerptOf(text: string, words: string): Excerpt {
  const searched = searchable(text)
  const wanted = searchable(words)
    .text.split(/\s+/u)
    .filter((word) => word !== '')
  const found = wanted.map((word) => searched.text.indexOf(word)).filter((index) => index >= 0)
  const first = found.length === 0 ? 0 : Math.min(...found)
  const start = Math.max(0, first - before)
  const end = Math.min(searched.text.length, first + after)
  const cuts = matchesIn(searched.text.slice(start, end), wanted)
  const pieces: ExcerptPiece[] = []
  let at = start
  for (const { from, to } of cuts) {
    if (start + from > at) pieces.push({ text: part(at, start + from), match: false })
    pieces.push({ text: part(start + from, start + to), match: true })
    at = start + to
  }
  if (at < end) pieces.push({ text: part(at, end), match: false })
  return framed(pieces, start > 0, end < searched.text.length)

  function part(from: number, to: number): string {
    const span = searched.span(from, to)
    return text.slice(span.start, span.end)
  }
}

/** Katakana and hiragana lie 0x60 apart, so the change keeps every offset. */
function searchable(text: string) {
  const folded = fold(text)
  const same = folded.text
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  return { text: same.length === folded.text.length ? same : folded.text, span: folded.span }
}

function matchesIn(text: string, words: readonly string[]) {
  const cuts: { from: number; to: number }[] = []
  for (let at = 0; at < text.length; ) {
    const word = words
      .filter((each) => text.startsWith(each, at))
      .sort((a, b) => b.length - a.length)[0]
    if (word === undefined) at += 1
    else {
      cuts.push({ from: at, to: at + word.length })
      at += word.length
    }
  }
  return cuts
}

function framed(pieces: readonly ExcerptPiece[], cutBefore: boolean, cutAfter: boolean): Excerpt {
  const dots: ExcerptPiece = { text: '…', match: false }
  return [...(cutBefore ? [dots] : []), ...pieces, ...(cutAfter ? [dots] : [])]
}
