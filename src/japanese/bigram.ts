/**
 * Japanese without spaces, cut so that PostgreSQL can find it: 収納率 → 収納 納率 率. The same folding on both sides
 * (width, case, katakana as hiragana) makes センター find ｾﾝﾀｰ. The lone last character lets one character be searched.
 */
import { fold } from './width.ts'

/** The tokens of a text in order, for `to_tsvector('simple', tokens joined by spaces)`; letters and digits only. */
export function bigrams(text: string): string[] {
  const tokens: string[] = []
  for (const piece of runsOf(text)) addTokens(piece, tokens)
  return tokens
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
const run = /(\p{Nd}+)|((?:(?=\p{L})\p{Script=Latin})+)|(?:(?!\p{Script=Latin})[\p{L}〇])+/gu

function runsOf(text: string): readonly Run[] {
  return Array.from(foldForSearch(text).matchAll(run), ([piece, figure, latin]): Run => {
    if (figure !== undefined) return { kind: 'figure', text: piece }
    return { kind: latin === undefined ? 'japanese' : 'latin', text: piece }
  })
}

/** Into one list: lists of lists made flat cost more than all the rest of reading a text for search. */
function addTokens({ kind, text }: Run, tokens: string[]): void {
  if (kind !== 'japanese') {
    tokens.push(text)
    return
  }
  let former = ''
  for (const character of text) {
    if (former !== '') tokens.push(former + character)
    former = character
  }
  tokens.push(former)
}

/** Neighbours in order. In the text the last run may be longer than in the query, so it keeps its end open. */
function phraseOf(runs: readonly Run[]): string {
  return runs
    .flatMap((piece, index) =>
      index === runs.length - 1 ? openEnd(piece) : bigrams(piece.text).map(quoted),
    )
    .join(' <-> ')
}

function openEnd({ kind, text }: Run): readonly string[] {
  if (kind === 'figure') return [quoted(text)]
  const pairs = kind === 'japanese' ? bigrams(text).slice(0, -1) : []
  return pairs.length > 0 ? pairs.map(quoted) : [`${quoted(text)}:*`]
}

/** Tokens hold letters and digits only, so quoting needs no escapes. */
function quoted(token: string): string {
  return `'${token}'`
}
