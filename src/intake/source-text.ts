/**
 * A document's text beside its plain form: the same text, character for character at the same offsets, with widths
 * folded, tags and entities resolved and the structure they carried left as control characters. So a place found in
 * one is a place in the other, and nothing ever has to be mapped back.
 */
import { fold } from '../japanese/width.ts'
import { claim, type Ledger, openLedger } from './ledger.ts'

export interface SourceText {
  readonly text: string
  /** Same length as `text`; see `sign` for the control characters in it. */
  readonly plain: string
  readonly ledger: Ledger
}

/** Control characters of the plain form; tab and line end keep their sense (next cell, next row). */
export const sign = {
  /** Not there at all: inside a tag, behind an entity, an emphasis sign, an invisible character. */
  nothing: '\u0001',
  /** A paragraph begins or ends. */
  paragraph: '\u0002',
  /** A list begins; its entries may have lost their bullets. */
  list: '\u0003',
  /** An entry of a list begins. */
  item: '\u0004',
  /** A row and a cell of a table inside a cell. */
  row: '\u0005',
  cell: '\u0006',
} as const

/** @param markup false where a reader has taken tags and entities away already: what looks like one is words */
export function sourceText(text: string, markup = true): SourceText {
  const ledger = openLedger(text.length)
  if (!markup) return { text, plain: resolved(text, 0, ledger, false), ledger }
  return { text, plain: withoutRules(resolved(text, 0, ledger, true), ledger), ledger }
}

/**
 * A text, or the piece of it that begins at `offset`, in its plain form. Most characters are passed over one by one; the
 * pattern of markup is asked only where its first character stands.
 */
function resolved(text: string, offset: number, ledger: Ledger, markup: boolean): string {
  const pieces: string[] = []
  const rowsBegin = text.includes('<')
  let kept = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const what = kinds[code]
    if (what === ordinary || (what === lineEnd && !rowsBegin)) continue
    if (what !== unusual && !markup) continue
    const found = what === unusual ? text.charAt(at) : markupAt(text, at)
    if (found === null) continue
    const plain =
      what === unusual
        ? foldOne(found, offset + at, ledger)
        : resolveMarkup(found, offset + at, ledger)
    pieces.push(text.slice(kept, at), plain)
    kept = at + found.length
    at = kept - 1
  }
  if (kept === 0) return text
  pieces.push(text.slice(kept))
  return pieces.join('')
}

function resolveMarkup(found: string, at: number, ledger: Ledger): string {
  const first = found.charCodeAt(0)
  if (first === 0x3c) return resolveTag(found, at, ledger)
  if (first === 0x26) return resolveEntity(found, at, ledger)
  if (found === '\n') return ' '
  claim(ledger, { start: at, end: at + found.length }, 'markup')
  return first === 0x0a ? ' '.repeat(found.length) : nothings(found.length)
}

/** The rules under a table's head (`----⇥--⇥---`, `|---|:--|`) blanked out: they are markup. */
function withoutRules(plain: string, ledger: Ledger): string {
  const pieces: string[] = []
  let kept = 0
  for (let at = plain.indexOf('--'); at !== -1; ) {
    const start = plain.lastIndexOf('\n', at) + 1
    const next = plain.indexOf('\n', at)
    const end = next === -1 ? plain.length : next
    if (/^[-|:\s]+$/u.test(plain.slice(start, end))) {
      claim(ledger, { start, end }, 'markup')
      pieces.push(plain.slice(kept, start), ' '.repeat(end - start))
      kept = end
    }
    at = plain.indexOf('--', end)
  }
  pieces.push(plain.slice(kept))
  return pieces.join('')
}

/**
 * Tags, entities, `**`, `##` at the start of a line, and a line end inside a table. Each alternative stops at the next
 * `<`, tab or line end: no text makes it slow.
 */
const marked =
  /<[/!]?[a-zA-Z][^<>\n\t]*>|&#?[a-zA-Z0-9]{1,8};|\*\*|^#{1,6}(?=[ \u3000])|\n[ \r]*(?=<\/?(?:t[dhr]|tbody|thead|table)[\s>])/my

function markupAt(text: string, at: number): string | null {
  marked.lastIndex = at
  return marked.exec(text)?.[0] ?? null
}

/** What a character calls for, by its code. */
const kinds = new Uint8Array(0x10000)
const [ordinary, unusual, beginsMarkup, lineEnd] = [0, 1, 2, 3]
/** Characters that folding never changes. */
const plainLetter =
  /[\n\t\x20-\x7e\u3001-\u301b\u301d-\u3029\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]/
for (let code = 0; code < kinds.length; code += 1) {
  kinds[code] = plainLetter.test(String.fromCharCode(code)) ? ordinary : unusual
}
for (const letter of '<&*#') kinds[letter.charCodeAt(0)] = beginsMarkup
kinds[0x0a] = lineEnd

const breaking = new Set(
  'p div br hr h1 h2 h3 h4 h5 h6 section article header footer dl dt dd'.split(' '),
)
const listing = new Map([
  ['ul', sign.list],
  ['ol', sign.list],
  ['li', sign.item],
])
const celling = new Set(['td', 'th'])
const rowing = new Set(['table', 'tr', 'tbody', 'thead', 'tfoot'])
const inline = new Set(
  'span b strong i em u s sub sup font center small a img html body'.split(' '),
)

/** A tag becomes its structure; what only looks like one (<LINE>) stays text. */
function resolveTag(found: string, at: number, ledger: Ledger): string {
  const name = (/[a-zA-Z0-9]+/.exec(found)?.[0] ?? '').toLowerCase()
  const begins = structureOf(name, found.startsWith('</'))
  if (begins === null) return `<${resolved(found.slice(1), at + 1, ledger, true)}`
  claim(ledger, { start: at, end: at + found.length }, 'markup')
  return begins + nothings(found.length - 1)
}

function structureOf(name: string, closes: boolean): string | null {
  if (breaking.has(name)) return sign.paragraph
  const list = listing.get(name)
  if (list !== undefined) return closes ? sign.paragraph : list
  if (celling.has(name)) return closes ? sign.nothing : sign.cell
  if (rowing.has(name)) return sign.row
  return inline.has(name) ? sign.nothing : null
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '・',
  times: '×',
}

/** An entity stands for one character at its `&`, its tail is markup; one nobody knows stays text. */
function resolveEntity(found: string, at: number, ledger: Ledger): string {
  const name = found.slice(1, -1)
  const meant = named[name] ?? numbered(name)
  if (meant === null) return `&${resolved(found.slice(1), at + 1, ledger, true)}`
  claim(ledger, { start: at + 1, end: at + found.length }, 'markup')
  const folded = fold(meant).text
  const plain = folded.length === 1 && folded >= ' ' ? folded : meant
  return plain + nothings(found.length - 1)
}

function numbered(name: string): string | null {
  const [, hex, digits] = /^#(?:[xX]([\da-fA-F]{1,4})|(\d{1,5}))$/.exec(name) ?? []
  const code = hex === undefined ? Number(digits ?? Number.NaN) : Number.parseInt(hex, 16)
  const real = code >= 0x20 && code < 0xffff && (code < 0xd800 || code > 0xdfff)
  return real ? String.fromCharCode(code) : null
}

const known = new Map<string, string>()

/** A character's folded form where that is one character too; what cannot be seen is markup. */
function foldOne(found: string, at: number, ledger: Ledger): string {
  let folded = known.get(found)
  if (folded === undefined) {
    folded = foldedOnce(found)
    known.set(found, folded)
  }
  if (folded === sign.nothing) claim(ledger, { start: at, end: at + 1 }, 'markup')
  return folded
}

function foldedOnce(found: string): string {
  if (found === '\u2029') return sign.paragraph
  if (/\s/u.test(found)) return ' '
  if (found < ' ' || found === '\x7f') return sign.nothing
  const { text } = fold(found)
  if (text === '') return sign.nothing
  return text.length === 1 ? text : found
}

function nothings(count: number): string {
  return count < tail.length ? tail.slice(0, count) : sign.nothing.repeat(count)
}

const tail = sign.nothing.repeat(64)
