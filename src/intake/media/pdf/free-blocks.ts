/**
 * Words that no lines enclose → paragraphs, and tables told by their white space: bands of lines between gaps across the
 * page, cut into columns where white space runs through the whole band.
 */
import { around, centreX, type Letter } from './letter.ts'
import type { PageBlock, PageCell } from './page-block.ts'
import { rowsOf, textLines } from './text-lines.ts'

/** @param end Where lines of the page end at most */
export function freeBlocks(
  letters: readonly Letter[],
  page: number,
  end: number,
): readonly PageBlock[] {
  const whole = letters.length === 0 ? null : around(letters)
  if (whole === null) return []
  const blocks: PageBlock[] = []
  let open: PageCell[][] = []
  const closeTable = () => {
    const [first] = open
    if (first !== undefined) blocks.push(toTable(open))
    open = []
  }
  for (const { letters: own, apart } of bandsOf(letters)) {
    const cells = cellsOf(own, page, end)
    const [only] = cells
    if (only === undefined) continue
    const left = open.length === 0 ? whole.left : Math.min(...open.flat().map((cell) => cell.left))
    const inTable = open.length > 0 && only.left > left + indent
    if (cells.length > 1 || inTable) open.push([...cells])
    else {
      closeTable()
      blocks.push({ ...around(only.lines), kind: 'paragraph', cell: only, apart })
    }
  }
  closeTable()
  return blocks
}

/** A single cell farther right than this stands in a column of the table above it. */
const indent = 12

interface Band {
  readonly letters: readonly Letter[]
  readonly apart: boolean
}

/** Lines between which no more white space stands than between lines of one text. */
function bandsOf(letters: readonly Letter[]): readonly Band[] {
  const rows = rowsOf(letters).map((row) => ({ row, ...around(row) }))
  const gaps = rows.slice(1).map(({ top }, index) => top - (rows[index]?.bottom ?? top))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.15)] ?? 0
  const bands: { letters: Letter[]; apart: boolean }[] = []
  for (const [index, { row }] of rows.entries()) {
    const size = row[0]?.size ?? 0
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY
    if (gap > usual + 0.25 * size)
      bands.push({ letters: [...row], apart: gap > usual + 0.9 * size })
    else bands.at(-1)?.letters.push(...row)
  }
  return bands
}

function cellsOf(letters: readonly Letter[], page: number, right: number): readonly PageCell[] {
  const columns = columnsOf(letters)
  return columns.map((own, index): PageCell => {
    const lines = textLines(own)
    const box = around(lines)
    const next = columns[index + 1]
    const wordsEnd = next === undefined ? right : around(next).left - 0.5 * (own[0]?.size ?? 0)
    const cut = own.some((letter) => letter.cut)
    return { ...box, page, column: box.left, lines, wordsEnd: Math.max(box.right, wordsEnd), cut }
  })
}

/** Parted by white space that no letter of the band crosses; a blank that was typed is no white space. */
function columnsOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const size = letters[0]?.size ?? 0
  const columns: Letter[][] = []
  const last = trimmedLetters(letters)
  let reach = Number.NEGATIVE_INFINITY
  for (const letter of letters.toSorted((a, b) => a.left - b.left)) {
    if (letter.left - reach > 0.45 * size) columns.push([letter])
    else columns.at(-1)?.push(letter)
    reach = Math.max(reach, last.has(letter) ? centreX(letter) : letter.right)
  }
  const order = new Map(letters.map((letter, index) => [letter, index]))
  return columns
    .filter((column) => column.some(({ text }) => text !== ' '))
    .map((column) => column.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
}

/** Closing marks fill the left half of their square; at the end of a line the right half is often trimmed. */
function trimmedLetters(letters: readonly Letter[]): ReadonlySet<Letter> {
  const trimmed = new Set<Letter>()
  for (const row of rowsOf(letters)) {
    for (const [index, letter] of row.entries()) {
      const next = row[index + 1]
      const ends = next === undefined || next.left - letter.right > 0.2 * letter.size
      if (ends && /^[、。，．）」』】〕]/u.test(letter.text)) trimmed.add(letter)
    }
  }
  return trimmed
}

function toTable(rows: readonly (readonly PageCell[])[]): PageBlock {
  const columnAt = columnFinder(rows.flat().map(({ left }) => left))
  const cells = rows.map((row) => row.map((cell) => ({ ...cell, column: columnAt(cell.left) })))
  const box = around(rows.flat())
  return { ...box, kind: 'table', rows: cells, xs: null, openAbove: false, openBelow: false }
}

/** Cells that begin near the same place are of one column. */
function columnFinder(lefts: readonly number[]): (left: number) => number {
  const begins: number[] = []
  for (const left of lefts.toSorted((a, b) => a - b)) {
    if (left - (begins.at(-1) ?? Number.NEGATIVE_INFINITY) > 8) begins.push(left)
  }
  return (left) => begins.findLastIndex((begin) => left >= begin)
}
