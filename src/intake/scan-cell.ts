/**
 * Cuts the words of a cell into items: labels, legends, and lines with the sign they begin with. A ・ starts a line
 * only where words may begin (図書室・集会所 is one word list); a list that lost its bullets is cut at its blanks.
 */
import { readMark } from '../japanese/mark.ts'
import type { Span } from '../lib/span.ts'
import { claim } from './ledger.ts'
import type { Found, LegendId, Recogniser } from './recogniser.ts'
import { type SourceText, sign } from './source-text.ts'

export type Item<Id extends string> =
  | ({ readonly kind: 'label' } & Found<Id>)
  | ({ readonly kind: 'legend' } & Found<LegendId>)
  | Line

/** A line: the words behind a sign, or words without one. Its span leaves the sign out, except for 【…】. */
export interface Line {
  readonly kind: 'line'
  readonly sign: LineSign | null
  /** Place of the sign; empty where there is none. */
  readonly signSpan: Span
  /** Empty (start equals end) when the sign stands alone. */
  start: number
  end: number
  /** A mark of revision stands in it. */
  revised: boolean
  /** It begins a paragraph, a cell or an entry of a list, not only a stretch of words. */
  readonly opens: boolean
  /** It was cut from the words before it because its list has lost its bullets. */
  readonly cut: boolean
}

/** dot: ・ -; ring: ○ ●; number: ① (1); bracket: 【…】; note: ※; outlook: (i) (ii). */
export interface LineSign {
  readonly kind: 'dot' | 'ring' | 'number' | 'bracket' | 'note' | 'outlook'
  /** As folded: ①-1, (ii). */
  readonly text: string
}

/** @param opens false where the cell goes on with the words of the one above */
export function scanCell<Id extends string>(
  source: SourceText,
  cell: Span,
  recogniser: Recogniser<Id>,
  opens = true,
): readonly Item<Id>[] {
  return new CellScan(source, cell.end, recogniser, opens).scan(cell.start)
}

class CellScan<Id extends string> {
  readonly #source: SourceText
  readonly #plain: string
  readonly #end: number
  readonly #recogniser: Recogniser<Id>
  readonly #items: Item<Id>[] = []
  #line: Line | null = null
  /** Words that come next begin a paragraph or follow a label. */
  #opens: boolean
  #inList = false
  /** Whether the list's entries carry signs; then blanks between words do not cut. */
  #signed = false

  constructor(source: SourceText, end: number, recogniser: Recogniser<Id>, opens: boolean) {
    this.#opens = opens
    this.#source = source
    this.#plain = source.plain
    this.#end = end
    this.#recogniser = recogniser
  }

  scan(start: number): readonly Item<Id>[] {
    let at = start
    while (at < this.#end) {
      at = this.#plain.charCodeAt(at) <= 0x20 ? this.#blank(at) : this.#token(at)
    }
    return this.#items
  }

  #blank(at: number): number {
    const code = this.#plain.charCodeAt(at)
    if (code === paragraph || code === list || code === item) {
      this.#line = null
      this.#opens = true
      this.#inList = code === list
      this.#signed = false
    }
    return at + 1
  }

  /** What begins at `at`, where words may begin; gives where to go on. */
  #token(at: number): number {
    const { findLabel, findLegend } = this.#recogniser
    const label = findLabel(this.#plain, at, this.#end)
    if (label !== null) {
      const { id, start, end } = label
      return this.#take({ kind: 'label', id, start, end }, 'label')
    }
    const legend = findLegend(this.#plain, at, this.#end)
    if (legend !== null) {
      const { id, start, end } = legend
      return this.#take({ kind: 'legend', id, start, end }, 'legend')
    }
    const revised = this.#revisedMark(at)
    if (revised !== -1) return revised
    const begun = readSign(this.#plain, at, this.#end, this.#opens)
    if (begun !== null) return this.#begin(begun, at)
    return this.#words(at)
  }

  #take(found: Exclude<Item<Id>, Line>, kind: 'label' | 'legend'): number {
    claim(this.#source.ledger, found, kind)
    this.#items.push(found)
    this.#line = null
    this.#opens = true
    return found.end
  }

  #revisedMark(at: number): number {
    const after = this.#recogniser.findRevisedMark(this.#plain, at, this.#end)
    if (after === -1) return -1
    claim(this.#source.ledger, { start: at, end: after }, 'mark')
    const last = this.#items.at(-1)
    if (last?.kind === 'line') last.revised = true
    else this.#open(null, { start: at, end: at }, after, after).revised = true
    return after
  }

  #begin({ sign: begun, end }: { sign: LineSign; end: number }, at: number): number {
    const inside = begun.kind === 'bracket' ? at : end
    this.#open(begun, { start: at, end: inside }, inside, inside)
    this.#signed = true
    return begun.kind === 'bracket' ? this.#words(at) : end
  }

  #open(begun: LineSign | null, signSpan: Span, start: number, end: number): Line {
    const opens = this.#opens
    const cut = begun === null && this.#line !== null
    const line: Line = {
      kind: 'line',
      sign: begun,
      signSpan,
      start,
      end,
      revised: false,
      opens,
      cut,
    }
    this.#items.push(line)
    this.#line = line
    this.#opens = false
    return line
  }

  /** Words up to the next blank, or to where words may begin without one. */
  #words(at: number): number {
    const after = this.#endOfWords(at)
    const line = this.#line
    if (line === null || this.#listCut(line)) {
      this.#open(null, { start: at, end: at }, at, after)
    } else {
      if (line.start === line.end) line.start = at
      line.end = after
    }
    return after
  }

  /** Whether a blank in a list without bullets has ended an entry: behind a sentence, a bracket or a result. */
  #listCut(line: Line): boolean {
    if (!this.#inList || this.#signed || line.start === line.end) return false
    if (sentenceEnds.has(this.#plain.charCodeAt(line.end - 1))) return true
    return result.test(this.#plain.slice(Math.max(line.start, line.end - 24), line.end))
  }

  #endOfWords(from: number): number {
    for (let at = from + 1; at < this.#end; at += 1) {
      const code = this.#plain.charCodeAt(at)
      if (code <= 0x20 && code !== nothing) return at
      if (code === opening && this.#recogniser.findRevisedMark(this.#plain, at, this.#end) !== -1)
        return at
      if (this.#plain.charCodeAt(at - 1) === fullStop && mayBegin(code)) return at
    }
    return this.#end
  }
}

const paragraph = sign.paragraph.charCodeAt(0)
const list = sign.list.charCodeAt(0)
const item = sign.item.charCodeAt(0)
const nothing = sign.nothing.charCodeAt(0)
const opening = '【'.charCodeAt(0)
const fullStop = '。'.charCodeAt(0)

const sentenceEnds = new Set([...'。)」】'].map((each) => each.charCodeAt(0)))
/** …: 47.1% */
const result = /:\s*\S{0,3}\d[\d,.]*[^\s\d:]{0,4}$/u

/** Behind a full stop these begin something new even without a blank. */
function mayBegin(code: number): boolean {
  return '・○●【(※'.includes(String.fromCharCode(code)) || (code >= 0x2460 && code <= 0x2473)
}

const simple = new Map<number, LineSign>(
  (
    [
      ['・•▪‣➢', 'dot'],
      ['○◯●◎■□◆◇', 'ring'],
      ['【', 'bracket'],
      ['※', 'note'],
    ] as const
  ).flatMap(([signs, kind]) => [...signs].map((text) => [text.charCodeAt(0), { kind, text }])),
)

/** The sign that begins a line at `at`; (1) and - only where they cannot be part of words. */
function readSign(plain: string, at: number, end: number, opens: boolean) {
  const code = plain.charCodeAt(at)
  const known = simple.get(code)
  if (known !== undefined) return { sign: known, end: at + 1 }
  if (code === hyphen || code === asterisk) {
    return opens && plain.charCodeAt(at + 1) === 0x20
      ? { sign: { kind: 'dot' as const, text: plain.charAt(at) }, end: at + 1 }
      : null
  }
  if (code === zero && !/[0-9〇一二三四五六七八九]/u.test(plain.charAt(at + 1))) {
    return { sign: { kind: 'ring' as const, text: '〇' }, end: at + 1 }
  }
  return mayBeMark(code) ? readNumber(plain, at, end) : null
}

const hyphen = 0x2d
const asterisk = 0x2a
/** 〇 is a ring, but a figure before another figure. */
const zero = 0x3007

function readNumber(plain: string, at: number, end: number) {
  const mark = readMark(plain, at)
  if (mark === null || mark.end > end) return null
  const roman = mark.form === 'roman' || /^[(（]\D/u.test(plain.slice(mark.start, mark.end))
  if (roman) {
    if (mark.number > 2) return null
    const text = mark.number === 1 ? '(i)' : '(ii)'
    return { sign: { kind: 'outlook' as const, text }, end: mark.end }
  }
  branch.lastIndex = mark.end
  const after = branch.exec(plain) === null ? mark.end : branch.lastIndex
  return { sign: { kind: 'number' as const, text: plain.slice(at, after) }, end: after }
}

/** ①-1: the second number is part of the sign. */
const branch = /-[0-9]{1,2}(?![0-9.,])/uy

function mayBeMark(code: number): boolean {
  return code === 0x28 || (code >= 0x2170 && code <= 0x2487) || (code >= 0x3251 && code <= 0x32bf)
}
