/** A page → tables and paragraphs from top to bottom, their lines still with their places. */

import { freeBlocks } from './free-blocks.ts'
import { around, centreX, centreY, type Letter, type PageMarks, type Rectangle } from './letter.ts'
import { type Nested, nestedTables, rowsWithin } from './nested-tables.ts'
import type { PageBlock, PageCell, PageTable } from './page-block.ts'
import { type RuledTable, ruledTables } from './ruled-tables.ts'
import { textLines } from './text-lines.ts'

/** @param page Counted from 1 */
export function pageBlocks(marks: PageMarks, page: number): readonly PageBlock[] {
  const tables = ruledTables(marks.rules)
  const { inCells, boxed, free } = sortLetters(marks.letters, tables)
  const ruled = tables.filter(({ cells }) => cells.length > 1)
  const nested = nestedTables(ruled)
  const inner = new Set([...nested.values()].flat())
  const outer = ruled.filter((table) => !inner.has(table))
  const blocks: PageBlock[] = [
    ...outer.map((table) => toPageTable(table, { inCells, nested, page })),
    ...boxed.flatMap(({ letters, right }) => freeBlocks(letters, page, right - boxPadding)),
    ...freeBlocks(free, page, textEnd(marks)),
  ]
  return blocks.toSorted((a, b) => a.top - b.top || a.left - b.left)
}

/** Of a frame around words, about. */
const boxPadding = 4

/** Margins are alike on both sides, unless something reaches farther. */
function textEnd({ letters, rules, width }: PageMarks): number {
  let [left, right] = [width, 0]
  for (const letter of letters) {
    left = Math.min(left, letter.left)
    right = Math.max(right, letter.right)
  }
  for (const { horizontal, to } of rules) if (horizontal) right = Math.max(right, to)
  return Math.min(width, Math.max(right, width - left))
}

type InCells = ReadonlyMap<RuledTable['cells'][number], readonly Letter[]>

/** Each letter belongs to the innermost table it stands in; a frame around words is no table. */
function sortLetters(letters: readonly Letter[], tables: readonly RuledTable[]) {
  const inner = tables.toReversed()
  const inCells = new Map<RuledTable['cells'][number], Letter[]>()
  const boxes = new Map<RuledTable, Letter[]>()
  const free: Letter[] = []
  const cellAt = new Map(inner.map((table) => [table, placeFinder(table)]))
  for (const letter of letters) {
    const [x, y] = [centreX(letter), centreY(letter)]
    const table = inner.find(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    )
    if (table === undefined) free.push(letter)
    else if (table.cells.length === 1) add(boxes, table, letter)
    else {
      const cell = cellAt.get(table)?.(x, y)
      if (cell === undefined) free.push(letter)
      else add(inCells, cell, letter)
    }
  }
  return {
    inCells: inCells as InCells,
    boxed: [...boxes].map(([{ right }, own]) => ({ letters: own, right })),
    free,
  }
}

function add<Key>(map: Map<Key, Letter[]>, key: Key, letter: Letter): void {
  const own = map.get(key)
  if (own === undefined) map.set(key, [letter])
  else own.push(letter)
}

function placeFinder({ xs, ys, cells }: RuledTable) {
  const columns = xs.length - 1
  const byPlace = new Map(
    cells.flatMap((cell) => cell.places.map(([x, y]) => [y * columns + x, cell] as const)),
  )
  const indexOf = (grid: readonly number[], at: number) => {
    const above = grid.findIndex((line) => line > at)
    return above === -1 ? grid.length - 2 : Math.max(0, above - 1)
  }
  return (x: number, y: number) => byPlace.get(indexOf(ys, y) * columns + indexOf(xs, x))
}

interface Filling {
  readonly inCells: InCells
  readonly nested: Nested
  /** Counted from 1. */
  readonly page: number
}

function toPageTable(table: RuledTable, filling: Filling): PageTable {
  const { inCells, nested, page } = filling
  const { left, top, right, bottom, xs, openAbove, openBelow } = table
  const rows = table.ys.slice(1).flatMap((_, index) => {
    const below: (readonly PageCell[])[] = []
    const row = table.cells
      .filter((cell) => cell.row === index)
      .toSorted((a, b) => a.column - b.column)
      .map((cell): PageCell => {
        const letters = inCells.get(cell) ?? []
        const filled = pageCell(letters, { page, column: cell.column, box: cell })
        for (const each of nested.get(cell) ?? [])
          below.push(...rowsWithin(filled, toPageTable(each, filling)))
        return filled
      })
    return [row, ...below]
  })
  return { kind: 'table', left, top, right, bottom, xs, openAbove, openBelow, rows }
}

/** @param box What encloses the words, where that is drawn */
function pageCell(
  letters: readonly Letter[],
  {
    page,
    column,
    box,
  }: { readonly page: number; readonly column: number; readonly box: Rectangle },
): PageCell {
  const lines = textLines(letters)
  const { left, right } = around(lines)
  const padding = Math.min(widestPadding, Math.max(0, left - box.left))
  const { left: x0, top: y0, right: x1, bottom: y1 } = box
  return {
    left: x0,
    top: y0,
    right: x1,
    bottom: y1,
    page,
    column,
    lines,
    wordsEnd: Math.max(right, box.right - padding),
    cut: letters.some(({ cut }) => cut),
  }
}

/** An indented or centred line says nothing of where lines end. */
const widestPadding = 10
