/**
 * Tables inside a cell of another: their rows are lines of that cell and follow its row, or they would be read behind the
 * whole outer table, as part of whatever stands there.
 */
import type { Rectangle } from './letter.ts'
import { around } from './letter.ts'
import type { PageCell, PageTable } from './page-block.ts'
import type { RuledCell, RuledTable } from './ruled-tables.ts'

/** By the cell they stand in, the tables in it; those of tables that stand in none are not in it. */
export type Nested = ReadonlyMap<RuledCell, readonly RuledTable[]>

/** @param tables From the largest to the smallest */
export function nestedTables(tables: readonly RuledTable[]): Nested {
  const nested = new Map<RuledCell, RuledTable[]>()
  if (tables.length > most) return nested
  for (const [index, table] of tables.entries()) {
    const cell = enclosing(table, tables.slice(0, index).toReversed())
    if (cell === null) continue
    const own = nested.get(cell)
    if (own === undefined) nested.set(cell, [table])
    else own.push(table)
  }
  return nested
}

/** More on one page are a drawing. */
const most = 100

/** The cell around it, of the smallest table that has one. */
function enclosing(table: RuledTable, larger: readonly RuledTable[]): RuledCell | null {
  for (const other of larger) {
    if (!contains(other, table)) continue
    const cell = other.cells.find((each) => contains(each, table))
    if (cell !== undefined) return cell
  }
  return null
}

const slack = 1

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  )
}

/** The rows of an inner table, each one line in the column of the cell around it. */
export function rowsWithin(cell: PageCell, inner: PageTable): readonly (readonly PageCell[])[] {
  return inner.rows.flatMap((row): readonly (readonly PageCell[])[] => {
    const filled = row.filter(({ lines }) => lines.length > 0)
    const [first] = filled.flatMap(({ lines }) => lines)
    if (first === undefined) return []
    const text = filled.map(({ lines }) => lines.map((line) => line.text).join('')).join(' ')
    const box = around(filled)
    const line = { ...first, ...box, text }
    const cut = filled.some((each) => each.cut)
    return [[{ ...cell, ...box, lines: [line], wordsEnd: box.right, cut }]]
  })
}
