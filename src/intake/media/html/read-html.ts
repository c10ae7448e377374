/**
 * An HTML page → text with places: its tables by the grid their spans make, everything else as paragraphs. Nothing a
 * page refers to is fetched, scripts and styles hold no words, and what it hides is read and said.
 */
import type { Problem } from '../../../lib/problem.ts'
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
import { parsePage } from './parse-page.ts'
import { type TableGrid, tableGrid } from './table-grid.ts'

/** @throws {Refused} beyond the limits */
export function readHtml(text: string, limits: Limits): LaidOut {
  const reading = new PageReading(limits)
  const blocks = reading.blocks(parsePage(text, limits).childNodes, 0)
  return layOutBlocks(blocks, reading.problems(), limits)
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
  #paragraphs = 0
  #tables = 0
  #cells = 0
  #hidden = 0

  constructor(limits: Limits) {
    this.#limits = limits
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
    const { parts, hidden } = flowOf(nodes, depth)
    this.#hidden += hidden
    return parts
  }

  /** A place that a cell over several rows takes counts as a cell. */
  #grid(table: Element): TableGrid {
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

  problems(): readonly Problem[] {
    if (this.#hidden === 0) return []
    return [
      {
        code: 'document/hidden-text',
        severity: 'asks',
        message: `画面に出ない部分が${this.#hidden}か所ありますが、読みました。要らない内容でないか確かめてください。`,
      },
    ]
  }
}
