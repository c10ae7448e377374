/**
 * Pages → one run of blocks. A table that ends a page goes on with the one that begins the next when their columns are
 * the same, and a row broken by the page's end is one row; page numbers and repeated headings go to the end.
 */
import { goesOn, joinCells, joinRows } from './broken-row.ts'
import type { PageBlock, PageCell, PageTable } from './page-block.ts'

export function joinPages(pages: readonly (readonly PageBlock[])[]): readonly PageBlock[] {
  const { pages: bare, beside } = withoutRunningLines(pages)
  const joined: PageBlock[] = []
  for (const blocks of bare) {
    const [first, ...rest] = blocks
    if (first?.kind === 'table') takeHanging(joined, first)
    const last = joined.at(-1)
    if (last?.kind === 'table' && first?.kind === 'table' && haveSameEdges(last, first)) {
      joined.pop()
      joined.push(joinTables(last, first), ...rest)
    } else joined.push(...blocks)
  }
  return [...joined, ...beside]
}

/** The end of an upright label may hang below the last whole row of a page, where no line closes it. */
function takeHanging(joined: PageBlock[], next: PageTable): void {
  const [table, hanging] = joined.slice(-2)
  if (table?.kind !== 'table' || hanging?.kind !== 'paragraph') return
  const [line, ...more] = hanging.cell.lines
  const inside = more.length === 0 && hanging.right < (table.xs?.[1] ?? 0) + 1
  const below = hanging.top >= table.bottom - 2 && hanging.cell.page === table.rows.flat()[0]?.page
  if (!inside || !below || (line?.text.length ?? 0) > 4 || !haveSameEdges(table, next)) return
  const cell = {
    ...hanging.cell,
    column: 0,
    left: table.left,
    right: table.xs?.[1] ?? hanging.right,
  }
  const { rows, left } = joinTallCells(table.rows, [cell])
  if (left.length === 0) joined.splice(-2, 2, { ...table, rows })
}

function withoutRunningLines(pages: readonly (readonly PageBlock[])[]) {
  const seen = new Set<string>()
  const beside: PageBlock[] = []
  const bare = pages.map((blocks, page) =>
    blocks.filter((block, index) => {
      if (block.kind === 'table') return true
      const text = block.cell.lines.map((line) => line.text).join(' ')
      const atEdge = index === 0 || index === blocks.length - 1
      const repeated = page > 0 && index === 0 && seen.has(text)
      if (index === 0) seen.add(text)
      const running = atEdge && (pageNumber.test(text) || (repeated && isFollowedByTable(blocks)))
      if (running) beside.push({ ...block, apart: true })
      return !running
    }),
  )
  return { pages: bare, beside }
}

/** What stands above each part of a table is a running heading; above each sheet of a form it is not. */
function isFollowedByTable([, second]: readonly PageBlock[]): boolean {
  return second?.kind === 'table'
}

const pageNumber = /^[\s\-－―–—・]*\d{1,4}(?:\s*[/／]\s*\d{1,4})?[\s\-－―–—・]*(?:ページ|頁)?$/u

/** A part that holds no narrow cells lacks the lines between them: only the sides must be the same. */
function haveSameEdges(above: PageTable, below: PageTable): boolean {
  const ruled = above.xs !== null && below.xs !== null
  return ruled && near(above.left, below.left) && near(above.right, below.right)
}

const near = (a: number, b: number) => Math.abs(a - b) < 4

function joinTables(one: PageTable, other: PageTable): PageTable {
  const xs = [...(one.xs ?? []), ...(other.xs ?? [])].sort((a, b) => a - b)
  const joined = xs.filter((x, index) => index === 0 || x - (xs[index - 1] ?? 0) >= 4)
  const [above, below] = [withColumns(one, joined), withColumns(other, joined)]
  const [first = [], ...rest] = below.rows
  const last = above.rows.at(-1) ?? []
  const open = above.openBelow && below.openAbove
  if (isOneRow(last, first) && (open || first.some((cell) => goesOn(last, cell)))) {
    const rows = [...above.rows.slice(0, -1), joinRows(last, first), ...rest]
    return { ...above, rows, openBelow: below.openBelow }
  }
  const mayReach = above.openBelow || below.openAbove
  const { rows, left } = mayReach
    ? joinTallCells(above.rows, first)
    : { rows: above.rows, left: first }
  return { ...above, rows: [...rows, left, ...rest], openBelow: below.openBelow }
}

/** Every cell below stands under one of the same sides. */
function isOneRow(last: readonly PageCell[], first: readonly PageCell[]): boolean {
  return first.every((cell) => {
    const above = last.find(({ column }) => column === cell.column)
    return above === undefined ? cell.lines.length === 0 : near(above.right, cell.right)
  })
}

/** Cells over several rows may go on below although the rows beside them do not. */
function joinTallCells(rows: readonly (readonly PageCell[])[], first: readonly PageCell[]) {
  const joined = rows.map((row) => [...row])
  const left = first.filter((cell) => {
    for (const row of joined.toReversed()) {
      const at = row.findIndex((above) => above.column === cell.column)
      const above = row[at]
      if (above === undefined) continue
      if (!near(above.right, cell.right) || !goesOn([above], cell)) return true
      row[at] = joinCells(above, cell)
      return false
    }
    return true
  })
  return { rows: joined, left }
}

function withColumns(table: PageTable, xs: readonly number[]): PageTable {
  const columnAt = (left: number) =>
    Math.max(
      0,
      xs.findLastIndex((x) => x < left + 4),
    )
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ ...cell, column: columnAt(cell.left) })),
  )
  return { ...table, rows, xs }
}
