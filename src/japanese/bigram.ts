/**
 * Japanese without spaces, cut so that PostgreSQL can find it: 収納率 → 収納 納率 率. The same folding on both sides
 * (width, case, katakana as hiragana) makes センター find ｾﾝﾀｰ. The lone last character lets one character be searched.
 */
import { fold } from './width.ts'

/** The tokens of a text in order, for `to_tsvector('simple', tokens joined by spaces)`; letters and digits only. */
export function bigrams(text: string): string[] {
  return runsOf(text).flatMap(tokensOf)
}

/**
 * What people typed, for `to_tsquery('simple', …)`: words parted by spaces must all occur, each as one piece
 * (`'収納' <-> '納率'`). Empty when nothing is left to search for. A last single character or Latin word may go on.
 */
export function bigramQuery(text: string): string {
  return foldForSearch(text)
    .split(/\s+/u)
    .map((word) => phraseOf(runsOf(word)))
    .filter((phrase) => phrase !== '')
    .map((phrase) => `(${phrase})`)
    .join(' & ')
}

/** Width, case and kana made one; punctuation stays. */
export function foldForSearch(text: string): string {
  return fold(text)
    .text.toLowerCase()
    .replace(/[\u30a1-\u30f6]/gu, (katakana) =>
      String.fromCodePoint((katakana.codePointAt(0) ?? 0) - 0x60),
    )
}

interface Run {
  readonly kind: 'japanese' | 'latin' | 'figure'
  readonly text: string
}

/** Stretches of one kind: Latin words and numbers stay whole, the rest is cut; signs and marks fall away. */
const run =
  /(?<figure>\p{Nd}+)|(?<latin>(?:(?=\p{L})\p{Script=Latin})+)|(?:(?!\p{Script=Latin})[\p{L}〇])+/gu

function runsOf(text: string): readonly Run[] {
  return [...foldForSearch(text).matchAll(run)].map(({ 0: piece, groups }) => {
    if (groups?.['figure'] !== undefined) return { kind: 'figure', text: piece }
    return { kind: groups?.['latin'] === undefined ? 'japanese' : 'latin', text: piece }
  })
}

function tokensOf({ kind, text }: Run): readonly string[] {
  return kind === 'japanese' ? [...pairsOf(text), ...[...text].slice(-1)] : [text]
}

function pairsOf(text: string): readonly string[] {
  const characters = [...text]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Neighbours in order. In the text the last run may be longer than in the query, so it keeps its end open. */
function phraseOf(runs: readonly Run[]): string {
  return runs
    .flatMap((piece, index) =>
      index === runs.length - 1 ? openEnd(piece) : tokensOf(piece).map(quoted),
    )
    .join(' <-> ')
}

function openEnd({ kind, text }: Run): readonly string[] {
  if (kind === 'figure') return [quoted(text)]
  const pairs = kind === 'japanese' ? pairsOf(text) : []
  return pairs.length > 0 ? pairs.map(quoted) : [`${quoted(text)}:*`]
}

/** Tokens hold letters and digits only, so quoting needs no escapes. */
function quoted(token: string): string {
  return `'${token}'`
}
