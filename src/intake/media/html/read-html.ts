/**
 * An HTML page → text with places: its tables by the grid their spans make, everything else as paragraphs. Nothing a
 * page refers to is fetched, scripts and styles hold no words; what it hides is read and said, and what is not read named.
 */
import {
  type Block,
  type PlacedWords,
  paragraphEnd,
  type TableCell,
  type TableRow,
} from '../block.ts'
import { type LaidOut, layOutBlocks } from '../laid-out.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { type FlowPart, flowOf } from './flow.ts'
import type { Element, Node } from './node.ts'
import { PageStyles } from './page-styles.ts'
import { parsePage } from './parse-page.ts'
import { partsOfTable, type TableGrid, tableGrid } from './table-grid.ts'
import { Unread } from './unread.ts'

/** @throws {Refused} beyond the limits */
export function readHtml(text: string, limits: Limits): LaidOut {
  const page = parsePage(text, limits)
  const reading = new PageReading(limits, new PageStyles(page))
  const blocks = reading.blocks(page.childNodes, 0)
  const laid = layOutBlocks(blocks, [], limits)
  const problems = reading.unread.problems((words) => laid.text.includes(words))
  return { ...laid, problems }
}

/** Columns of a table count from `first` by `step`: less than 1 inside of another table's cell. */
interface Columns {
  readonly first: number
  readonly step: number
  /** How deep in the page the cells lie. */
  readonly depth: number
}

class PageReading {
  readonly #limits: Limits
  readonly #styles: PageStyles
  readonly unread: Unread
  #paragraphs = 0
  #tables = 0
  #cells = 0

  constructor(limits: Limits, styles: PageStyles) {
    this.#limits = limits
    this.#styles = styles
    this.unread = new Unread(styles)
  }

  blocks(nodes: readonly Node[], depth: number): readonly Block[] {
    return this.#parts(nodes, depth).flatMap((part): readonly Block[] => {
      if (part.kind === 'gap') return [part]
      if (part.kind === 'line') {
        this.#paragraphs += 1
        const place = { kind: 'paragraph', paragraph: this.#paragraphs } as const
        return [{ kind: 'paragraph', words: { text: part.text, place } }]
      }
      const { element, depth: within } = part
      const { captions, rows } = this.#grid(element)
      const above = captions.flatMap(({ childNodes }) => this.blocks(childNodes, within))
      const columns = { first: 0, step: 1, depth: within }
      return [...above, { kind: 'table', rows: this.#rows(rows, columns) }]
    })
  }

  #parts(nodes: readonly Node[], depth: number): readonly FlowPart[] {
    return flowOf(nodes, depth, this.unread, this.#styles)
  }

  /** A place that a cell over several rows takes counts as a cell. */
  #grid(table: Element): TableGrid {
    for (const part of partsOfTable(table)) {
      this.unread.see(part)
      this.unread.read(part)
    }
    return tableGrid(table, () => this.#count())
  }

  #count(): void {
    this.#cells += 1
    if (this.#cells > this.#limits.cells) throw new Refused(beyond('cells', this.#limits))
  }

  #rows(rows: TableGrid['rows'], columns: Columns): readonly TableRow[] {
    this.#tables += 1
    const table = this.#tables
    return rows.flatMap((row, index) => {
      const below: (readonly TableRow[])[] = []
      const cells = row.map(({ column, element }, position): TableCell => {
        this.#count()
        const place = { kind: 'table', table, row: index + 1, column: position + 1 } as const
        const first = columns.first + column * columns.step
        const inside = { first, step: columns.step / 1024, depth: columns.depth }
        const cell = this.#cell(element, place, inside)
        below.push(cell.below)
        return { column: first, words: cell.words }
      })
      return [cells, ...below.flat()]
    })
  }

  /** A table inside the cell follows as rows of its own, and words behind it as a row after those. */
  #cell(element: Element, place: PlacedWords['place'], columns: Columns) {
    const lines: string[] = []
    const below: (readonly TableRow[])[] = []
    for (const part of this.#parts(element.childNodes, columns.depth)) {
      if (part.kind === 'table') {
        const { captions, rows } = this.#grid(part.element)
        const within = { ...columns, depth: part.depth }
        for (const caption of captions) {
          const { words, below: under } = this.#cell(caption, place, within)
          below.push([[{ column: columns.first, words }]], under)
        }
        below.push(this.#rows(rows, within))
      } else if (part.kind === 'line' && below.length === 0) lines.push(part.text)
      else if (part.kind === 'line')
        below.push([[{ column: columns.first, words: { text: part.text, place } }]])
    }
    return { words: { text: lines.join(paragraphEnd), place }, below: below.flat() }
  }
}
