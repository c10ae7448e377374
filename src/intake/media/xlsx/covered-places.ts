/** Which places of a sheet lie under a merged cell: all it takes, but the one that shows. */
import { type CellAddress, parseRange } from './cell-address.ts'

type Interval = [from: number, to: number]

export function coveredPlaces(merged: readonly string[]): (place: CellAddress) => boolean {
  const rows = new Map<number, Interval[]>()
  let left = mostCovered
  for (const range of merged) {
    const found = parseRange(range)
    if (found === null) continue
    const { from, to } = found
    for (let row = from.row; row <= to.row && left > 0; row += 1) {
      left -= 1
      const own = rows.get(row) ?? []
      own.push([row === from.row ? from.column + 1 : from.column, to.column])
      rows.set(row, own)
    }
  }
  for (const [row, intervals] of rows) rows.set(row, joined(intervals))
  return ({ row, column }) => isInside(rows.get(row) ?? [], column)
}

/** Rows of merged cells that are looked at: a sheet merged all over must not take for ever. */
const mostCovered = 200_000

/** In order and apart from each other. */
function joined(intervals: readonly Interval[]): Interval[] {
  const apart: Interval[] = []
  for (const [from, to] of intervals.toSorted(([a], [b]) => a - b)) {
    const last = apart.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else if (from <= to) apart.push([from, to])
  }
  return apart
}

function isInside(intervals: readonly Interval[], column: number): boolean {
  let low = 0
  let high = intervals.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const [from, to] = intervals[middle] ?? [0, -1]
    if (column < from) high = middle
    else if (column > to) low = middle + 1
    else return true
  }
  return false
}
