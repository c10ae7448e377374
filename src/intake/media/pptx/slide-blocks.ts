/**
 * Boxes of a slide → paragraphs and tables from top to bottom: boxes side by side are cells of a row, and rows of several
 * boxes one under the other are a table, as the eye takes them.
 */
import type { Block, TableCell, TableRow } from '../block.ts'
import { paragraphEnd } from '../block.ts'
import { shapeText } from '../shape-text.ts'
import { childrenOf, type XmlElement } from '../xml/parse-xml.ts'
import type { Frame, SlideShape } from './slide-shape.ts'

interface Box {
  readonly frame: Frame
  readonly text: string
}

/** @param slide Counted from 1 */
export function slideBlocks(shapes: readonly SlideShape[], slide: number): readonly Block[] {
  const blocks: Block[] = []
  let open: (readonly Box[])[] = []
  let left = Number.POSITIVE_INFINITY
  const close = () => {
    if (open.length > 0) blocks.push(tableOf(open, slide), { kind: 'gap' })
    open = []
    left = Number.POSITIVE_INFINITY
  }
  for (const band of bandsOf(shapes)) {
    if ('table' in band) {
      close()
      blocks.push(drawnTable(band.table, band.frame, slide), { kind: 'gap' })
      continue
    }
    const [only] = band.boxes
    if (only === undefined) continue
    if (band.boxes.length > 1 || (open.length > 0 && only.frame.left > left + indent)) {
      open.push(band.boxes)
      for (const { frame } of band.boxes) left = Math.min(left, frame.left)
    } else {
      close()
      blocks.push({ kind: 'paragraph', words: wordsOf(only, slide) }, { kind: 'gap' })
    }
  }
  close()
  return blocks
}

/** A single box farther right than this stands in a column of the boxes above it. */
const indent = 12

type Band =
  | { readonly boxes: readonly Box[] }
  | { readonly table: XmlElement; readonly frame: Frame }

/** Boxes of which more than half the height of the lower one is beside the others. */
function bandsOf(shapes: readonly SlideShape[]): readonly Band[] {
  const bands: (Band & { reach: number; boxes?: Box[] })[] = []
  for (const { frame, holds } of placed(shapes)) {
    const bottom = frame.top + frame.height
    const last = bands.at(-1)
    if (holds.kind === 'table') {
      bands.push({ table: holds.table, frame, reach: Number.NEGATIVE_INFINITY })
    } else if (last?.boxes !== undefined && last.reach - frame.top > 0.5 * frame.height) {
      last.boxes.push({ frame, text: holds.text })
      last.reach = Math.min(last.reach, bottom)
    } else bands.push({ boxes: [{ frame, text: holds.text }], reach: bottom })
  }
  return bands
}

/** From top to bottom; what has no place comes in its order, under what was before it. */
function placed(shapes: readonly SlideShape[]) {
  let below = 0
  const all = shapes.map(({ frame, holds }) => {
    const own = frame ?? { left: 0, top: below, width: 0, height: 1 }
    below = own.top + own.height
    return { frame: own, holds }
  })
  return all.toSorted((a, b) => a.frame.top - b.frame.top || a.frame.left - b.frame.left)
}

function tableOf(rows: readonly (readonly Box[])[], slide: number): Block {
  const columnAt = columnFinder(rows.flat().map(({ frame }) => frame.left))
  return { kind: 'table', rows: rows.map((row) => cellsOf(row, columnAt, slide)) }
}

/** Boxes one under the other in a column of the row are one cell. */
function cellsOf(row: readonly Box[], columnAt: (left: number) => number, slide: number): TableRow {
  const cells = new Map<number, TableCell>()
  for (const box of row.toSorted(
    (a, b) => a.frame.left - b.frame.left || a.frame.top - b.frame.top,
  )) {
    const column = columnAt(box.frame.left)
    const { text, place } = wordsOf(box, slide)
    const known = cells.get(column)
    cells.set(
      column,
      known === undefined
        ? { column, words: { text, place } }
        : { column, words: { ...known.words, text: `${known.words.text}${paragraphEnd}${text}` } },
    )
  }
  return [...cells.values()]
}

/** Boxes that begin near the same place are of one column. */
function columnFinder(lefts: readonly number[]): (left: number) => number {
  const begins: number[] = []
  for (const left of lefts.toSorted((a, b) => a - b)) {
    if (left - (begins.at(-1) ?? Number.NEGATIVE_INFINITY) > 8) begins.push(left)
  }
  return (left) => begins.findLastIndex((begin) => left >= begin)
}

function wordsOf({ frame, text }: Box, slide: number) {
  const { left, top, width, height } = frame
  return { text, place: { kind: 'page', page: slide, box: [left, top, width, height] } as const }
}

/** A table as it was drawn; the places that a cell covers hold nothing of their own. */
function drawnTable(table: XmlElement, frame: Frame, slide: number): Block {
  const rows = childrenOf(table, 'tr').map((row) =>
    childrenOf(row, 'tc').flatMap((cell, column): readonly TableCell[] => {
      const text = shapeText(cell.children.find(isBody) ?? null)
      return text === '' ? [] : [{ column, words: wordsOf({ frame, text }, slide) }]
    }),
  )
  return { kind: 'table', rows }
}

function isBody(node: XmlElement['children'][number]): node is XmlElement {
  return typeof node === 'object' && node.name === 'txBody'
}
