/**
 * One form for characters that look alike (ＡBｶﾞ％ → ABガ%), offsets into the source kept. NFKC alone would do harm:
 * it turns the mark ① into the number 1, 2½ into 21⁄2 and 10² into 102, so marks (①-㊿ ⑴ ⅰ Ⅱ ㈱ ½) stay themselves.
 */
import { type FoldedText, moved, unchanged } from './folded-text.ts'

/**
 * Folds width and look-alikes: full-width letters, digits and signs to ASCII, half-width kana to full width, every
 * wave dash to `~`, hyphens and minus to `-` (long dashes and ー only between digits), radicals out of PDFs to
 * their kanji; what cannot be seen (zero-width, bidi controls) goes. △ ▲ 、 。 … ・ stay.
 *
 * @param offset Where `text` begins in its document: spans then speak of the document
 */
export function fold(text: string, offset = 0): FoldedText {
  const first = firstUnusual(text)
  if (first === text.length) return unchanged(text, offset)
  return new Folding(text, first).done(offset)
}

/** Where plain ASCII, kana, kanji and the usual Japanese signs end: only what follows costs time. */
function firstUnusual(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isPlain(code) || (code === vowelSign && !isDigit(text.charCodeAt(at - 1)))) continue
    return at
  }
  return text.length
}

class Folding {
  readonly #source: string
  readonly #pieces: string[] = []
  /** Where each character came from; nothing is kept while none has moved (８ → 8). */
  #places: { readonly starts: number[]; readonly ends: number[] } | null = null
  #length = 0
  /** The last character written, which a following ﾞ may still change. */
  #last = ''

  constructor(source: string, first: number) {
    this.#source = source
    this.#keep(0, first)
    this.#fold(first)
  }

  done(offset: number): FoldedText {
    const text = this.#pieces.join('')
    if (this.#places === null) return unchanged(text, offset)
    return moved(text, this.#places.starts, this.#places.ends, offset)
  }

  #fold(first: number) {
    const source = this.#source
    let kept = first
    let at = first
    while (at < source.length) {
      const code = source.charCodeAt(at)
      const before = at === kept ? this.#last.charCodeAt(0) : source.charCodeAt(at - 1)
      if (isPlain(code) || (code === vowelSign && !isDigit(before))) {
        at += 1
        continue
      }
      this.#keep(kept, at)
      kept = this.#one(at)
      at = kept
    }
    this.#keep(kept, at)
  }

  /** Folds the one character at `at` and tells where the next begins. */
  #one(at: number): number {
    const point = this.#source.codePointAt(at) ?? 0
    const next = at + (point > 0xffff ? 2 : 1)
    if (isVoicing(point)) this.#voice(point, at, next)
    else this.#write(this.#folded(point, next), at, next)
    return next
  }

  #folded(point: number, next: number): string {
    if (longDashes.has(point)) {
      return isDigit(this.#last.charCodeAt(0)) && this.#digitAt(next) ? '-' : foldPoint(point)
    }
    // m² is m2, as ㎡ is; but 10² is not 102, and after other words ² is a note's mark
    if (superscripts.has(point) && !/^[A-Za-z]$/.test(this.#last))
      return String.fromCodePoint(point)
    return foldPoint(point)
  }

  /** Whether the next character that can be seen is a digit. */
  #digitAt(at: number): boolean {
    for (let next = at; next < this.#source.length; next += 1) {
      const folded = foldPoint(this.#source.codePointAt(next) ?? 0)
      if (folded !== '') return isDigit(folded.charCodeAt(0))
    }
    return false
  }

  /** カ and ﾞ become ガ, one character from two; a mark with nothing to sit on stands alone. */
  #voice(point: number, at: number, next: number) {
    const mark = String.fromCodePoint(point)
    const joined = (this.#last + mark).normalize('NFKC')
    if (this.#last === '' || joined.length !== 1) {
      this.#write(standing.get(point) ?? mark, at, next)
      return
    }
    this.#pieces.push((this.#pieces.pop() ?? '').slice(0, -1) + joined)
    this.#last = joined
    this.#move().ends[this.#length - 1] = next
  }

  #keep(from: number, to: number) {
    if (from === to) return
    this.#pieces.push(this.#source.slice(from, to))
    this.#last = this.#source.charAt(to - 1)
    const moves = this.#places !== null || from !== this.#length
    for (let at = from; moves && at < to; at += 1) this.#place(1, at, at + 1)
    if (!moves) this.#length = to
  }

  #write(piece: string, start: number, end: number) {
    if (piece === '') return
    this.#pieces.push(piece)
    this.#last = piece.slice(-1)
    const stays = start === this.#length && end - start === 1 && piece.length === 1
    if (this.#places === null && stays) this.#length = end
    else this.#place(piece.length, start, end)
  }

  #place(count: number, start: number, end: number) {
    const { starts, ends } = this.#move()
    for (let each = 0; each < count; each += 1) {
      starts.push(start)
      ends.push(end)
    }
    this.#length += count
  }

  /** From here on places are kept. */
  #move() {
    if (this.#places !== null) return this.#places
    const starts = Array.from({ length: this.#length }, (_, at) => at)
    this.#places = { starts, ends: starts.map((at) => at + 1) }
    return this.#places
  }
}

function isPlain(code: number): boolean {
  if (code < 0x7f) return true
  if (code >= 0x4e00) return code <= 0x9fff
  if (code < 0x3001 || code > 0x30fb) return false
  if (code < 0x302a) return code !== 0x301c
  return (code > 0x3040 && code < 0x3097) || code > 0x30a0
}

/** Half- or full-width: `8`, `８`. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

const isVoicing = (point: number) =>
  point === 0x3099 ||
  point === 0x309a ||
  point === 0xff9e ||
  point === 0xff9f ||
  (point >= 0x0300 && point <= 0x036f)

const points = (characters: string) => [...characters].map((c) => c.codePointAt(0) ?? 0)
const each = (characters: string, to: string) =>
  points(characters).map((point) => [point, to] as const)

const standing = new Map([...each('\uff9e', '゛'), ...each('\uff9f', '゜')])
const superscripts = new Set(points('⁰¹²³⁴⁵⁶⁷⁸⁹'))

const vowelSign = 0x30fc

/** Long dashes may stand for a blank, and ー is a vowel: only between digits are they a hyphen. */
const longDashes = new Set(points('—―ーｰ─━'))

/** What NFKC leaves alone or gets wrong. */
const special = new Map<number, string>([
  ...each('〜～∼∾˜⁓〰', '~'),
  ...each('‐‑‒–−﹣－﹘', '-'),
  ...each('∶﹕', ':'),
  ...each('∕⁄', '/'),
  ...each('·⋅∙', '・'),
  ...each('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff', ''),
  ...each('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', ''),
  ...each('\u2028\u2029\u0085', '\n'),
  // readers of PDFs take these kanji for the radicals they look like; NFKC mends only the Kangxi block
  ...[
    ...'⺠民⻁虎⻄西⻅見⻆角⻉貝⻋車⻑長⻘青⻝食⻣骨⻤鬼⻥魚⻦鳥⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, radical = '', kanji = '']) => [radical.codePointAt(0) ?? 0, kanji] as const),
])

/** Signs that are marks or quantities of their own: circled, in brackets, roman, fractions, ellipses. */
function isMark(point: number): boolean {
  return (
    (point >= 0x2460 && point <= 0x24ff) ||
    (point >= 0x2150 && point <= 0x218f) ||
    (point >= 0x3200 && point <= 0x32bf) ||
    (point >= 0x32d0 && point <= 0x32fe) ||
    (point >= 0x1f100 && point <= 0x1f2ff) ||
    (point >= 0xbc && point <= 0xbe) ||
    point === 0x2025 ||
    point === 0x2026
  )
}

const known = new Map<number, string>()

function foldPoint(point: number): string {
  const found = known.get(point)
  if (found !== undefined) return found
  const character = String.fromCodePoint(point)
  const folded = special.get(point) ?? (isMark(point) ? character : compatible(character))
  known.set(point, folded)
  return folded
}

/** NFKC, except where it would make a space out of a sign (´, ゛). */
function compatible(character: string): string {
  const folded = character.normalize('NFKC')
  return folded.startsWith(' ') && /\S/u.test(character) ? character : folded
}
