/**
 * Words that no lines enclose → paragraphs, and tables told by their white space: bands of lines between gaps across the
 * page, cut into columns where white space runs through the whole band.
 */
import { goesOn, joinRows } from './broken-row.ts'
import { around, centreX, type Letter } from './letter.ts'
import type { PageBlock, PageCell } from './page-block.ts'
import { takeSideLabels } from './side-labels.ts'
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
  const starts = commonStarts(letters)
  for (const { letters: own, apart } of bandsOf(letters, starts)) {
    const cells = cellsOf(own, starts, page, end)
    const [only] = cells
    if (only === undefined) continue
    const left = open.length === 0 ? whole.left : Math.min(...open.flat().map((cell) => cell.left))
    const inTable = open.length > 0 && only.left > left + indent
    if (cells.length > 1 || inTable) addRow(open, cells)
    else {
      closeTable()
      const cell = { ...only, wordsEnd: Math.max(only.right, end) }
      blocks.push({ ...around(only.lines), kind: 'paragraph', cell, apart })
    }
  }
  closeTable()
  return blocks
}

/** Lines of one cell may stand a little farther apart than others: a sentence that is not over goes on. */
function addRow(open: PageCell[][], cells: readonly PageCell[]): void {
  const last = open.at(-1) ?? []
  // labels stand at the left, and the next one goes on with none
  const first = Math.min(...open.flat().map(({ left }) => left)) + 2
  const under = cells.map((cell) => {
    const above = last.find(({ left }) => Math.abs(left - cell.left) < 2)
    return above === undefined || cell.left < first ? null : { ...cell, column: above.column }
  })
  const known = under.filter((cell) => cell !== null)
  const going = known.filter((cell) => goesOn(last, cell))
  const listed = known.filter((cell) => !going.includes(cell) && isListed(cell))
  if (going.length > 0 && going.length + listed.length === cells.length) {
    open.splice(-1, 1, [...joinRows(last, known)])
  } else open.push([...cells])
}

/** The entry of a list beside a sentence that goes on is no row of its own either. */
function isListed({ lines: [line] }: PageCell): boolean {
  return line !== undefined && /^[・○●]/u.test(line.text)
}

/** A single cell farther right than this stands in a column of the table above it. */
const indent = 12

interface Band {
  readonly letters: readonly Letter[]
  readonly apart: boolean
}

/** Lines between which no more white space stands than between lines of one text. */
function bandsOf(letters: readonly Letter[], starts: readonly number[]): readonly Band[] {
  const { labels, others } = takeSideLabels(letters, starts)
  const rows = rowsOf(others).map((row) => ({ row, ...around(row) }))
  const gaps = rows.slice(1).map(({ top }, index) => top - (rows[index]?.bottom ?? top))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.15)] ?? 0
  const bands: { letters: Letter[]; apart: boolean }[] = []
  for (const [index, { row }] of rows.entries()) {
    const size = row[0]?.size ?? 0
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY
    if (gap > usual + 0.25 * size)
      bands.push({ letters: [...row], apart: gap > usual + 0.9 * size })
    else for (const letter of row) bands.at(-1)?.letters.push(letter)
  }
  for (const label of labels) {
    const { top } = around(label)
    const beside = bands.find((band) => around(band.letters).bottom > top + 1)
    if (beside === undefined) bands.push({ letters: [...label], apart: true })
    else beside.letters.unshift(...label)
  }
  return bands
}

function cellsOf(
  letters: readonly Letter[],
  starts: readonly number[],
  page: number,
  right: number,
): readonly PageCell[] {
  const columns = columnsOf(letters, starts)
  return columns.map((own, index): PageCell => {
    const lines = textLines(own)
    const box = around(lines)
    const next = columns[index + 1]
    const beside = next === undefined ? starts.find((x) => x > box.right) : around(next).left
    const wordsEnd = beside === undefined ? right : beside - 0.3 * (own[0]?.size ?? 0)
    const cut = own.some((letter) => letter.cut)
    return { ...box, page, column: box.left, lines, wordsEnd: Math.max(box.right, wordsEnd), cut }
  })
}

/** Parted by white space that no letter of the band crosses; a blank that was typed is no white space. */
function columnsOf(
  letters: readonly Letter[],
  starts: readonly number[],
): readonly (readonly Letter[])[] {
  const size = letters[0]?.size ?? 0
  const columns: Letter[][] = []
  const last = trimmedLetters(letters)
  let reach = Number.NEGATIVE_INFINITY
  for (const letter of letters.toSorted((a, b) => a.left - b.left)) {
    const gap = letter.left - reach
    const starting = gap > 0.12 * size && starts.some((x) => Math.abs(x - letter.left) < alike)
    if (gap > 0.45 * size || starting) columns.push([letter])
    else columns.at(-1)?.push(letter)
    reach = Math.max(reach, last.has(letter) ? centreX(letter) : letter.right)
  }
  const order = new Map(letters.map((letter, index) => [letter, index]))
  return columns
    .filter((column) => column.some(({ text }) => text !== ' '))
    .map((column) => column.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
}

const alike = 0.9

/** Where words begin behind a narrow gap in several rows: columns of a spreadsheet nearly touch. */
function commonStarts(letters: readonly Letter[]): readonly number[] {
  const begins = rowsOf(letters).flatMap((row) =>
    row.slice(1).flatMap((letter, index) => {
      const gap = letter.left - (row[index]?.right ?? letter.left)
      return gap > 0.12 * letter.size && letter.text !== ' ' ? [letter.left] : []
    }),
  )
  const groups: number[][] = []
  for (const left of begins.toSorted((a, b) => a - b)) {
    if (left - (groups.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY) < alike) groups.at(-1)?.push(left)
    else groups.push([left])
  }
  return groups.filter(({ length }) => length >= 3).map(([first = 0]) => first)
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
