/**
 * How high the rows of a table must be for their words to be seen: Excel fits no merged cell by itself. A row may be no
 * higher than 409 points, so a higher one is cut into parts that the writer merges.
 */
import { type FormCell, type FormTable, isRoom, lineText, placeCells } from '../form/form-layout.ts'

/**
 * @param wide Characters of the standard font (half as wide as a Japanese one) over all columns
 * @returns For each row the heights of its parts, in points
 */
export function rowHeights(table: FormTable, wide: number): readonly (readonly number[])[] {
  const total = table.columns.reduce((sum, width) => sum + width, 0)
  const needed = table.rows.map(() => line + padding)
  const placed = placeCells(table)
    .map(({ row, column, cell }) => {
      const own = table.columns
        .slice(column, column + cell.across)
        .reduce((sum, width) => sum + width, 0)
      return { row, cell, height: heightOf(cell, (own / total) * wide) }
    })
    .sort((a, b) => a.cell.down - b.cell.down)
  for (const { row, cell, height } of placed) {
    const last = row + cell.down - 1
    const sum = needed.slice(row, last + 1).reduce((all, each) => all + each, 0)
    if (sum < height) needed[last] = (needed[last] ?? 0) + height - sum
  }
  return needed.map(inParts)
}

const line = 15
const padding = 4
const highest = 400

function heightOf(cell: FormCell, wide: number): number {
  const lines = cell.lines.reduce((sum, each) => sum + wrapped(lineText(each), wide - 1), 0)
  return (lines + (isRoom(cell) ? 3 : 0)) * line + padding
}

function wrapped(text: string, wide: number): number {
  let width = 0
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) < 0x2000 ? 1 : 1.8
  return Math.max(1, Math.ceil(width / Math.max(wide, 2)))
}

function inParts(height: number): readonly number[] {
  const count = Math.ceil(height / highest)
  return Array.from({ length: count }, () => Math.round((height / count) * 10) / 10)
}
