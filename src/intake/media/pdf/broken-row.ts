/** A row of a table that was broken in two, by the end of a page or by a gap that was taken for the end of a row. */
import type { PageCell } from './page-block.ts'

/** Whether words of the cell begin nothing new below a line that was full. */
export function goesOn(last: readonly PageCell[], cell: PageCell): boolean {
  const [line] = cell.lines
  const above = last.find(({ column }) => column === cell.column)
  const end = above?.lines.at(-1)
  if (line === undefined || above === undefined || end === undefined) return false
  const full = above.wordsEnd - end.right < line.firstWidth + 0.5 * end.size
  return full && !/[。：:]$/u.test(end.text) && !begins.test(line.text)
}

const begins = /^[・○●◎①-⑳（(【※■□◆◇]/u

export function joinRows(
  last: readonly PageCell[],
  first: readonly PageCell[],
): readonly PageCell[] {
  const columns = [...new Set([...last, ...first].map(({ column }) => column))]
  return columns
    .sort((a, b) => a - b)
    .flatMap((column): readonly PageCell[] => {
      const above = last.find((cell) => cell.column === column)
      const below = first.find((cell) => cell.column === column)
      if (above !== undefined && below !== undefined) return [joinCells(above, below)]
      return [above ?? below].flatMap((cell) => cell ?? [])
    })
}

export function joinCells(above: PageCell, below: PageCell): PageCell {
  return {
    ...above,
    bottom: above.page === below.page ? below.bottom : above.bottom,
    lines: [...above.lines, ...below.lines],
    wordsEnd: Math.max(above.wordsEnd, below.wordsEnd),
    cut: above.cut || below.cut,
  }
}
