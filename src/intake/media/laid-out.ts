/**
 * Blocks → one text with the place of every stretch of it: a row is a line, cells are parted by tabs, blank lines part
 * what is apart. From here on all formats are read alike, and spans count in this text.
 */
import type { Problem } from '../../lib/problem.ts'
import type { Span } from '../../lib/span.ts'
import type { Place } from '../../plan/place.ts'
import { type Block, type PlacedWords, paragraphEnd, type TableRow } from './block.ts'
import { beyond, type Limits, Refused } from './limits.ts'

export interface LaidOut {
  readonly text: string
  /** In order of the text, without overlap. */
  readonly places: readonly PlacedSpan[]
  /** What a person should look at although the file was read. */
  readonly problems: readonly Problem[]
  /** Tags and entities in the text are markup; else they are words like any other. */
  readonly markup: boolean
}

export interface PlacedSpan extends Span {
  readonly place: Place
}

/** Where in the file the character at `offset` stands; null for the text's own tabs and line ends. */
export function placeAt(places: readonly PlacedSpan[], offset: number): Place | null {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const { start, end, place } = places[middle] ?? none
    if (offset < start) high = middle
    else if (offset >= end) low = middle + 1
    else return place
  }
  return null
}

const none = { start: Number.POSITIVE_INFINITY, end: 0, place: null }

/** A problem with the place it has in the file; the text is not written yet. */
export type PlacedProblem = Omit<Problem, 'span'> & { readonly words?: PlacedWords }

/** @throws {Refused} where the text grows beyond the limits: a few rows may ask for as many columns as the file has cells */
export function layOutBlocks(
  blocks: readonly Block[],
  problems: readonly PlacedProblem[],
  limits: Limits,
): LaidOut {
  const writing = new Writing(limits)
  for (const block of blocks) writing.block(block)
  return {
    text: writing.text(),
    places: writing.places,
    markup: false,
    problems: problems.map(({ words, ...problem }) => {
      const span = words === undefined ? undefined : writing.spanOf(words)
      return span === undefined ? problem : { ...problem, span }
    }),
  }
}

class Writing {
  readonly places: PlacedSpan[] = []
  readonly #limits: Limits
  readonly #pieces: string[] = []
  readonly #spans = new Map<PlacedWords, Span>()
  #length = 0
  /** White space is wanted before the next line; none stands first or last. */
  #gapWanted = false

  constructor(limits: Limits) {
    this.#limits = limits
  }

  block(block: Block): void {
    if (block.kind === 'gap') this.#gap()
    else if (block.kind === 'paragraph') this.#line([{ column: 0, words: block.words }], 1)
    else this.#table(block.rows)
  }

  /** A row without words is a blank line; a table is apart from what stands around it. */
  #table(rows: readonly TableRow[]): void {
    const columns = usedColumns(rows)
    this.#gap()
    for (const row of rows) {
      const filled = row.filter(({ words }) => words.text !== '')
      if (filled.length === 0) this.#gap()
      else
        this.#line(
          filled.map(({ column, words }) => ({ column: columns.get(column) ?? 0, words })),
          columns.size,
        )
    }
    this.#gap()
  }

  #line(row: TableRow, columns: number): void {
    if (this.#gapWanted) this.#write('\n')
    this.#gapWanted = false
    let column = 0
    for (const [index, cell] of row.entries()) {
      if (cell.column > column) this.#write('\t'.repeat(cell.column - column))
      else if (index > 0) this.#write(paragraphEnd)
      column = Math.max(column, cell.column)
      this.#words(cell.words)
    }
    this.#write(`${'\t'.repeat(Math.max(0, columns - 1 - column))}\n`)
  }

  #words(words: PlacedWords): void {
    if (words.text === '') return
    const span = { start: this.#length, end: this.#length + words.text.length }
    this.#spans.set(words, span)
    this.places.push({ ...span, place: words.place })
    this.#write(words.text)
  }

  #gap(): void {
    this.#gapWanted = this.#length > 0
  }

  #write(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#length > this.#limits.characters)
      throw new Refused(beyond('characters', this.#limits))
  }

  spanOf(words: PlacedWords): Span | undefined {
    return this.#spans.get(words)
  }

  text(): string {
    return this.#pieces.join('')
  }
}

/** Columns in which any cell holds words, counted anew: a grid of narrow columns leaves most of them empty. */
function usedColumns(rows: readonly TableRow[]): ReadonlyMap<number, number> {
  const used = new Set<number>()
  for (const row of rows) {
    for (const { column, words } of row) if (words.text !== '') used.add(column)
  }
  return new Map([...used].sort((a, b) => a - b).map((column, index) => [column, index]))
}

/** Text that came as text: it stays as it is, tags and all, and its lines are its places. */
export function layOutPlainText(text: string): LaidOut {
  return { text, places: [], problems: [], markup: true }
}
