/**
 * Lines of a field → its entries. A bullet is one entry with everything up to the next; a line (○, ①, 【…】) that has
 * ・ lines under it is their heading and no entry, and words without a sign go on where they stand.
 */
import type { Passage } from '../lib/span.ts'
import type { Entry } from '../plan/sheet.ts'
import { claim } from './ledger.ts'
import { claimBlanks, isDashes, type PlacedLine } from './placed-line.ts'
import type { Line } from './scan-cell.ts'
import type { SourceText } from './source-text.ts'
import { passageIn, wordsIn } from './words.ts'

export interface EntryDraft extends Passage {
  readonly heading: Passage | null
  readonly revised: boolean
}

export function gatherEntries(
  source: SourceText,
  lines: readonly PlacedLine[],
): readonly EntryDraft[] {
  const gathering = new Gathering(source)
  for (const placed of lines) gathering.add(placed)
  return gathering.done()
}

/** The draft as the document carries it. */
export function toEntry({ text, span, heading }: EntryDraft): Entry {
  return heading === null ? { text, span } : { text, span, under: heading }
}

interface OpenEntry {
  readonly line: Line
  readonly block: number
  start: number
  end: number
  revised: boolean
  heading: OpenEntry | null
}

class Gathering {
  readonly #source: SourceText
  readonly #entries: OpenEntry[] = []
  /** A bullet without words has ended the entry above. */
  #ended = false
  /** The heading that ・ lines of this block stand under. */
  #heading: OpenEntry | null = null
  readonly #blanks: Line[] = []

  constructor(source: SourceText) {
    this.#source = source
  }

  add({ line, block }: PlacedLine) {
    const last = this.#entries.at(-1)
    if (this.#heading?.block !== block) this.#heading = null
    if (isDashes(this.#source, line)) this.#blanks.push(line)
    else if (line.start === line.end) this.#withoutWords(line, last)
    else if (last !== undefined && last.block === block && !this.#ended && goesOn(line, last)) {
      last.end = line.end
      last.revised ||= line.revised
    } else this.#open(line, block, last)
  }

  #open(line: Line, block: number, last: OpenEntry | undefined) {
    this.#ended = false
    const entry: OpenEntry = {
      line,
      block,
      start: startOf(line),
      end: line.end,
      revised: line.revised,
      heading: null,
    }
    if (last?.block === block && isHeading(line) && isPointer(this.#source, last)) {
      this.#entries.pop()
      entry.start = last.start
      this.#entries.push(entry)
      return
    }
    if (isHeading(line)) this.#heading = null
    else if (last !== undefined && last.block === block && isHeading(last.line)) {
      this.#entries.pop()
      this.#heading = last
    }
    entry.heading = this.#heading
    this.#entries.push(entry)
  }

  /** A sign alone is blank, a mark alone belongs to the line before it. */
  #withoutWords(line: Line, last: OpenEntry | undefined) {
    if (line.revised && last !== undefined) last.revised = true
    if (line.sign?.kind === 'dot') {
      claim(this.#source.ledger, line.signSpan, 'blank')
      this.#ended = true
    }
  }

  done(): readonly EntryDraft[] {
    const headings = new Map<OpenEntry, Passage>()
    const taken = this.#entries.map((entry) => {
      const heading = entry.heading === null ? null : this.#headingOf(entry.heading, headings)
      const { text, span } = this.#take(entry)
      return { text, span, heading, revised: entry.revised || entry.heading?.revised === true }
    })
    claimBlanks(this.#source, this.#blanks)
    return taken
  }

  #headingOf(heading: OpenEntry, taken: Map<OpenEntry, Passage>): Passage {
    const passage = taken.get(heading) ?? this.#take(heading)
    taken.set(heading, passage)
    return passage
  }

  #take({ line, start, end }: OpenEntry): Passage {
    const { ledger } = this.#source
    const passage = passageIn(this.#source, { start, end })
    claim(ledger, passage.span, 'field')
    claim(ledger, line.signSpan, 'markup')
    return passage
  }
}

/** Numbers are the plan's own and stay in the words; other signs only mark where an entry begins. */
function startOf({ sign, signSpan, start }: Line): number {
  return sign?.kind === 'number' || sign?.kind === 'outlook' || sign?.kind === 'note'
    ? signSpan.start
    : start
}

function isHeading({ sign }: Line): boolean {
  return (
    sign !== null && (sign.kind === 'ring' || sign.kind === 'number' || sign.kind === 'bracket')
  )
}

/** Words without a sign go on where they stand; a new paragraph goes on only under a numbered or ringed line. */
function goesOn(line: Line, last: OpenEntry): boolean {
  if (line.sign?.kind === 'note') return true
  if (line.sign !== null) return false
  return !line.opens ? !line.cut : isHeading(last.line)
}

/** 取組項目2の再掲 above a numbered line says where that line has its home, and goes with it. */
function isPointer(source: SourceText, { line, end }: OpenEntry): boolean {
  return line.sign === null && end - line.start < 24 && pointer.test(wordsIn(source, line))
}

const pointer = /^取り?組み?項目\d{1,3}の?[(（]?再掲[)）]?$/u
