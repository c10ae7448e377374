/**
 * An HTML page → text with places: its tables by the grid their spans make, everything else as paragraphs. Nothing a
 * page refers to is fetched, scripts and styles hold no words, and what it hides is read and said.
 */
import { parse } from 'parse5'
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
import { tableGrid } from './table-grid.ts'

/** @throws {Refused} beyond the limits */
export function readHtml(text: string, limits: Limits): LaidOut {
  const reading = new PageReading(limits)
  const blocks = reading.blocks(parse(text).childNodes)
  return layOutBlocks(blocks, reading.problems())
}

/** Columns of a table count from `first` by `step`: less than 1 inside of another table's cell. */
interface Columns {
  readonly first: number
  readonly step: number
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

  blocks(nodes: readonly Node[]): readonly Block[] {
    return this.#parts(nodes).flatMap((part): readonly Block[] => {
      if (part.kind === 'gap') return [part]
      if (part.kind === 'line') {
        this.#paragraphs += 1
        const place = { kind: 'paragraph', paragraph: this.#paragraphs } as const
        return [{ kind: 'paragraph', words: { text: part.text, place } }]
      }
      const { caption, rows } = tableGrid(part.element)
      const above = caption === null ? [] : this.blocks(caption.childNodes)
      return [...above, { kind: 'table', rows: this.#rows(rows, { first: 0, step: 1 }) }]
    })
  }

  #parts(nodes: readonly Node[]): readonly FlowPart[] {
    const { parts, hidden } = flowOf(nodes)
    this.#hidden += hidden
    return parts
  }

  #rows(rows: ReturnType<typeof tableGrid>['rows'], columns: Columns): readonly TableRow[] {
    this.#tables += 1
    const table = this.#tables
    return rows.flatMap((row, index) => {
      const below: TableRow[] = []
      const cells = row.map(({ column, element }, position): TableCell => {
        this.#cells += 1
        if (this.#cells > this.#limits.cells) throw new Refused(beyond('cells', this.#limits))
        const place = { kind: 'table', table, row: index + 1, column: position + 1 } as const
        const first = columns.first + column * columns.step
        const cell = this.#cell(element, place, { first, step: columns.step / 1024 })
        below.push(...cell.below)
        return { column: first, words: cell.words }
      })
      return [cells, ...below]
    })
  }

  /** A table inside the cell follows as rows of its own, and words behind it as a row after those. */
  #cell(element: Element, place: PlacedWords['place'], columns: Columns) {
    const lines: string[] = []
    const below: TableRow[] = []
    for (const part of this.#parts(element.childNodes)) {
      if (part.kind === 'table') {
        const { caption, rows } = tableGrid(part.element)
        if (caption !== null) below.push([this.#caption(caption, place, columns)])
        below.push(...this.#rows(rows, columns))
      } else if (part.kind === 'line' && below.length === 0) lines.push(part.text)
      else if (part.kind === 'line')
        below.push([{ column: columns.first, words: { text: part.text, place } }])
    }
    return { words: { text: lines.join(paragraphEnd), place }, below }
  }

  #caption(caption: Element, place: PlacedWords['place'], { first }: Columns): TableCell {
    const lines = this.#parts(caption.childNodes).flatMap((part) =>
      part.kind === 'line' ? [part.text] : [],
    )
    return { column: first, words: { text: lines.join(paragraphEnd), place } }
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
