/**
 * Ruling lines → tables. Lines that touch are one table; where no line stands between two places of its grid they are
 * one cell, so merged cells come out as they were drawn. A table may be open at its sides.
 */
import type { Rectangle, Rule } from './letter.ts'
import { mergeRules } from './merge-rules.ts'

export interface RuledTable extends Rectangle {
  /** Where its columns and rows begin and end. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly RuledCell[]
  /** No line closes it below or above: its last or first row may go on over the page. */
  readonly openAbove: boolean
  readonly openBelow: boolean
}

export interface RuledCell extends Rectangle {
  readonly row: number
  readonly column: number
  /** Places of the grid it covers: column, row. */
  readonly places: readonly (readonly [number, number])[]
}

/** Tables of a page from the largest to the smallest: one inside another comes after it. */
export function ruledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const merged = mergeRules(rules)
  const across = merged.filter(({ horizontal }) => horizontal)
  const down = merged.filter(({ horizontal }) => !horizontal)
  if (across.length * down.length > mostPairs) return []
  const tables = components(across, down).flatMap((own) => toTable(own) ?? [])
  return tables.toSorted((a, b) => areaOf(b) - areaOf(a))
}

/** A drawing of more lines than this is no form. */
const mostPairs = 9_000_000
const mostPlaces = 40_000
/** How far lines that meet may miss each other, and how far apart lines of one grid line may be. */
const reach = 3
const same = 2.5

function areaOf({ left, top, right, bottom }: Rectangle): number {
  return (right - left) * (bottom - top)
}

interface Component {
  readonly across: Rule[]
  readonly down: Rule[]
}

/** Lines that touch, directly or by others. */
function components(across: readonly Rule[], down: readonly Rule[]): readonly Component[] {
  const parent = Array.from({ length: across.length + down.length }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    parent[index] = root
    return root
  }
  for (const [i, h] of across.entries()) {
    for (const [j, v] of down.entries()) {
      const touch =
        v.at >= h.from - reach &&
        v.at <= h.to + reach &&
        h.at >= v.from - reach &&
        h.at <= v.to + reach
      if (touch) parent[rootOf(i)] = rootOf(across.length + j)
    }
  }
  const found = new Map<number, Component>()
  const add = (index: number, rule: Rule) => {
    const root = rootOf(index)
    const own = found.get(root) ?? { across: [], down: [] }
    found.set(root, own)
    if (rule.horizontal) own.across.push(rule)
    else own.down.push(rule)
  }
  for (const [index, rule] of across.entries()) add(index, rule)
  for (const [index, rule] of down.entries()) add(across.length + index, rule)
  return [...found.values()]
}

function toTable({ across, down }: Component): RuledTable | null {
  if (across.length === 0 || down.length === 0) return null
  const xs = gridLines(down, across)
  const ys = gridLines(across, down)
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows > mostPlaces) return null
  const [left = 0, right = 0] = [xs[0], xs.at(-1)]
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  const closes = (at: number) => covers(across, at, left, right, 0.5)
  return {
    left,
    top,
    right,
    bottom,
    xs,
    ys,
    cells: cellsOf(xs, ys, across, down),
    openAbove: !closes(top),
    openBelow: !closes(bottom),
  }
}

/** Positions of the lines, and the ends of those that cross them where the table is open at a side. */
function gridLines(own: readonly Rule[], crossing: readonly Rule[]): readonly number[] {
  const ends = [
    Math.min(...crossing.map(({ from }) => from)),
    Math.max(...crossing.map(({ to }) => to)),
  ]
  const grid: number[] = []
  for (const at of [...own.map((rule) => rule.at), ...ends].sort((a, b) => a - b)) {
    const last = grid.at(-1)
    if (last === undefined || at - last > 2 * same) grid.push(at)
  }
  return grid
}

/** Whether lines at that position cover the share of the stretch. */
function covers(rules: readonly Rule[], at: number, from: number, to: number, share: number) {
  let covered = 0
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > 2 * same) continue
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from))
  }
  return covered >= share * (to - from)
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): readonly RuledCell[] {
  const columns = xs.length - 1
  const cellOf = new Map<number, [number, number][]>()
  const places = Array.from({ length: columns * (ys.length - 1) }, (_, index) => {
    const own: [number, number][] = [[index % columns, Math.floor(index / columns)]]
    cellOf.set(index, own)
    return own
  })
  const join = (a: number, b: number) => {
    const [kept, gone] = [cellOf.get(a), cellOf.get(b)]
    if (kept === undefined || gone === undefined || kept === gone) return
    kept.push(...gone)
    for (const [column, row] of gone) cellOf.set(row * columns + column, kept)
  }
  for (const index of places.keys()) {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const [x0 = 0, x1 = 0] = [xs[column], xs[column + 1]]
    const [y0 = 0, y1 = 0] = [ys[row], ys[row + 1]]
    if (column + 1 < columns && !covers(down, x1, y0, y1, 0.5)) join(index, index + 1)
    if (row + 2 < ys.length && !covers(across, y1, x0, x1, 0.5)) join(index, index + columns)
  }
  return [...new Set(cellOf.values())].map((own) => {
    const [column, row] = [Math.min(...own.map(([x]) => x)), Math.min(...own.map(([, y]) => y))]
    const [lastColumn, lastRow] = [
      Math.max(...own.map(([x]) => x)),
      Math.max(...own.map(([, y]) => y)),
    ]
    return {
      row,
      column,
      places: own,
      left: xs[column] ?? 0,
      right: xs[lastColumn + 1] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[lastRow + 1] ?? 0,
    }
  })
}
