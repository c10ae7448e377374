/**
 * Masking (秘匿): counts below the survey's line are not published, nor as many others as it takes that no hidden count
 * can be worked out from the totals to within fewer values than that line. Which others is decided greedily, smallest
 * first; that nothing can be computed back is then checked, not assumed. Zero is below the line too: that nobody of a
 * group gave an answer says something about each of them.
 */
import { type Edge, roomIn } from './cell-ranges.ts'

/** Whether each count of a line whose sum is published is hidden. */
export function maskLine(counts: readonly number[], below: number): readonly boolean[] {
  const hidden = counts.map((count) => count < below)
  const edges = () =>
    counts.map((count, at) => ({ from: 0, to: 1, count, hidden: hidden[at] === true }))
  for (;;) {
    const all = edges()
    const hasRoom = roomIn(all)
    const weak = all.some((edge) => edge.hidden && !hasRoom(edge, below))
    const next = smallestShown(counts, hidden)
    if (!weak || next === null) return hidden
    hidden[next] = true
  }
}

/** Of options that may be chosen together: each stands alone beside those who did not choose it. */
export function maskChoices(counts: readonly number[], n: number, below: number) {
  return counts.map((count) => count < below || n - count < below)
}

function smallestShown(counts: readonly number[], hidden: readonly boolean[]): number | null {
  let smallest: number | null = null
  for (const [at, count] of counts.entries()) {
    if (hidden[at] !== true && (smallest === null || count < (counts[smallest] ?? 0))) smallest = at
  }
  return smallest
}

/** One question by the answers to another: groups are its rows, options its columns. */
export interface BrokenDown {
  /** Row by row. */
  readonly cells: readonly (readonly number[])[]
  /** Those without an answer to the breakdown question; never published, but part of the columns' totals. */
  readonly rest: readonly number[]
  /** Of the question asked alone: what is hidden there stays hidden here. */
  readonly hiddenColumns: readonly boolean[]
  /** Of the breakdown question asked alone. */
  readonly hiddenRows: readonly boolean[]
  /** It also stands turned round, with its columns as groups: their sums without the rest are published too. */
  readonly bothWays: boolean
}

export interface MaskedTable {
  readonly rows: readonly boolean[]
  /** Their sums without the rest. */
  readonly columns: readonly boolean[]
  readonly cells: readonly (readonly boolean[])[]
}

/** @returns null where no way of hiding is enough: the table is not published at all */
export function maskTable(table: BrokenDown, below: number): MaskedTable | null {
  const sums = table.cells.map((row) => row.reduce((sum, count) => sum + count, 0))
  const rows = sums.map((sum, at) => table.hiddenRows[at] === true || sum < below)
  const columns = table.hiddenColumns.map(
    (hidden, column) => hidden || !table.bothWays || sumOfColumn(table, column) < below,
  )
  const cells = table.cells.map((row, at) =>
    row.map((count, column) => hides(rows[at], table.hiddenColumns[column]) || count < below),
  )
  const masks = { rows, columns, cells }
  const edges = circulation(table, sums)
  const most = (sums.length + 1) * (columns.length + 1)
  for (let step = 0; step < most; step += 1) {
    for (const edge of edges) edge.hidden = edge.isHidden(masks)
    const weak = findWeak(edges, below)
    if (weak === null) return masks
    const hid = hideRectangle(table, masks, weak, below)
    if (!hid && !hideOneMore(table, sums, masks, weak)) return null
  }
  return null
}

function sumOfColumn({ cells }: Pick<BrokenDown, 'cells'>, column: number): number {
  return cells.reduce((sum, row) => sum + (row[column] ?? 0), 0)
}

const hides = (row: boolean | undefined, column: boolean | undefined) =>
  row === true || column === true

interface Masks {
  readonly rows: boolean[]
  readonly columns: boolean[]
  readonly cells: boolean[][]
}

/** An edge with its place: a row alone is its sum, a column alone its sum or the total below it, both together a cell. */
interface PlacedEdge extends Edge {
  hidden: boolean
  readonly row: number | null
  readonly column: number | null
  /** Neither shown nor in need of protection. */
  readonly silent: boolean
  readonly isHidden: (masks: Masks) => boolean
}

/** Laid out once for a table; what is hidden of it is said anew at each step. */
function circulation(
  { cells, rest, hiddenColumns, bothWays }: BrokenDown,
  sums: readonly number[],
): readonly PlacedEdge[] {
  const sink = 1
  const restNode = 2
  const rowNode = (row: number) => 3 + row
  const columnNode = (column: number) => 3 + cells.length + column
  const totalNode = (column: number) => columnNode(rest.length + column)
  const edges: PlacedEdge[] = []
  const restSum = rest.reduce((sum, count) => sum + count, 0)
  edges.push(silent(0, restNode, restSum, null))
  for (const [column, count] of rest.entries()) {
    edges.push(silent(restNode, totalNode(column), count, column))
    const sum = sumOfColumn({ cells }, column)
    const way = { from: columnNode(column), to: totalNode(column) }
    const isSumHidden = (masks: Masks) => masks.columns[column] === true
    const place = { row: null, column, hidden: true }
    edges.push({ ...way, ...place, count: sum, silent: !bothWays, isHidden: isSumHidden })
    const total = { from: totalNode(column), to: sink, count: count + sum }
    const isHidden = () => hiddenColumns[column] === true
    edges.push({ ...total, ...place, silent: false, isHidden })
  }
  for (const [row, counts] of cells.entries()) {
    const isHidden = (masks: Masks) => masks.rows[row] === true
    const own = { row, hidden: true, silent: false }
    const way = { from: 0, to: rowNode(row), count: sums[row] ?? 0 }
    edges.push({ ...way, ...own, column: null, isHidden })
    for (const [column, count] of counts.entries()) {
      const isCellHidden = (masks: Masks) => masks.cells[row]?.[column] === true
      const cell = { from: rowNode(row), to: columnNode(column), count }
      edges.push({ ...cell, ...own, column, isHidden: isCellHidden })
    }
  }
  return edges
}

function silent(from: number, to: number, count: number, column: number | null): PlacedEdge {
  const place = { row: null, column, hidden: true, silent: true }
  return { from, to, count, ...place, isHidden: () => true }
}

function findWeak(edges: readonly PlacedEdge[], below: number): PlacedEdge | null {
  const hasRoom = roomIn(edges)
  return edges.find((edge) => edge.hidden && !edge.silent && !hasRoom(edge, below)) ?? null
}

/**
 * A hidden cell moves freely when one in its row, one in its column and the one opposite are hidden too. Hides the three
 * that cost the fewest counts.
 */
function hideRectangle(
  table: BrokenDown,
  masks: Masks,
  { row, column }: PlacedEdge,
  below: number,
): boolean {
  if (row === null || column === null) return false
  const [best] = table.cells
    .flatMap((counts, r) => counts.map((_, c): Place => [r, c]))
    .filter(([r, c]) => r !== row && c !== column)
    .map((opposite) => rectangle(table, masks, [row, column], opposite))
    .filter(({ room, cost }) => room >= below && cost > 0)
    .sort((one, other) => one.cost - other.cost)
  for (const [r, c] of best?.cells ?? []) {
    const line = masks.cells[r]
    if (line !== undefined) line[c] = true
  }
  return best !== undefined
}

type Place = readonly [row: number, column: number]

function rectangle({ cells }: BrokenDown, masks: Masks, [row, column]: Place, [r, c]: Place) {
  const count = ([a, b]: Place) => cells[a]?.[b] ?? 0
  const others: readonly Place[] = [
    [row, c],
    [r, column],
    [r, c],
  ]
  const shown = others.filter(([a, b]) => masks.cells[a]?.[b] !== true)
  return {
    cells: others,
    cost: shown.reduce((sum, place) => sum + count(place), 0),
    room: count([row, column]) + Math.min(count([row, c]), count([r, column])),
  }
}

/** Hides the smallest shown cell in the row or the column of the weak one, else anywhere, else a row's sum or a column's. */
function hideOneMore(
  table: BrokenDown,
  sums: readonly number[],
  masks: Masks,
  weak: PlacedEdge,
): boolean {
  const { cells } = table
  const near = (row: number, column: number) => row === weak.row || column === weak.column
  const place = smallestCell(cells, masks, near) ?? smallestCell(cells, masks, () => true)
  if (place !== null) {
    const row = masks.cells[place.row]
    if (row !== undefined) row[place.column] = true
    return true
  }
  const row = smallestShown(sums, masks.rows)
  if (row !== null) {
    masks.rows[row] = true
    return true
  }
  const columnSums = masks.columns.map((_, at) => sumOfColumn(table, at))
  const column = smallestShown(columnSums, masks.columns)
  if (column === null) return false
  masks.columns[column] = true
  return true
}

function smallestCell(
  cells: BrokenDown['cells'],
  masks: Masks,
  may: (row: number, column: number) => boolean,
) {
  let found: { row: number; column: number; count: number } | null = null
  for (const [row, counts] of cells.entries()) {
    for (const [column, count] of counts.entries()) {
      if (masks.cells[row]?.[column] === true || !may(row, column)) continue
      if (found === null || count < found.count) found = { row, column, count }
    }
  }
  return found
}
