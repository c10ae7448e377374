/**
 * Finds personal details in what people wrote, whatever its width and its kanji: names, places where people live,
 * numbers that lead to somebody. What is known of the sender is found wherever it stands.
 */
import { fold } from '../../japanese/width.ts'
import { type Detail, type DetailKind, mergeDetails } from './detail.ts'
import { findNames } from './find-names.ts'
import { findNumbers } from './find-numbers.ts'
import { plainKanji } from './surnames.ts'

/** What is known of the sender, in their own words. */
export interface KnownDetail {
  readonly kind: DetailKind
  readonly text: string
}

const kanjiDigits: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('〇一二三四五六七八九', (sign, digit) => [sign, String(digit)]),
)

export function findDetails(text: string, known: readonly KnownDetail[] = []): readonly Detail[] {
  const folded = fold(text)
  const plain = plainKanji(folded.text).toLowerCase()
  // where lower case changed the length, places would move
  const words = plain.length === folded.text.length ? plain : folded.text
  const digits = words.replace(/[〇一二三四五六七八九]/gu, (sign) => kanjiDigits[sign] ?? sign)
  const found = [
    ...findNames(words).map((stretch) => ({ kind: 'name' as const, ...stretch })),
    ...findNumbers(digits),
    ...known.flatMap(({ kind, text: own }) =>
      occurrences(words, own).map((at) => ({ kind, ...at })),
    ),
  ]
  const details = found.map(({ kind, start, end }): Detail => {
    const span = folded.span(start, end)
    return { kind, span, text: text.slice(span.start, span.end) }
  })
  return mergeDetails(details, text)
}

/** The whole of it, and each of its words: a family name alone tells who it is. */
function occurrences(words: string, own: string) {
  const wanted = plainKanji(fold(own).text).toLowerCase()
  const pieces = [wanted, ...wanted.split(/[ \t\n、,]+/u)].filter((piece) => piece.length >= 2)
  return [...new Set(pieces)].flatMap((piece) => {
    const places: { start: number; end: number }[] = []
    for (let at = words.indexOf(piece); at >= 0; at = words.indexOf(piece, at + piece.length)) {
      places.push({ start: at, end: at + piece.length })
    }
    return places
  })
}
