/**
 * Placed text: rows of cells in reading order. A line of tab-separated text is a row; a table inside a cell becomes
 * rows of its own; other media (PDF, workbook) make the same rows from where their words stand.
 */
import { claim, isSpace } from './ledger.ts'
import { type SourceText, sign } from './source-text.ts'

export interface Row {
  readonly start: number
  readonly end: number
  readonly cells: readonly Cell[]
  /** A blank line stands before it. */
  readonly afterGap: boolean
}

export interface Cell {
  /** Counted from 0; empty cells count. */
  readonly column: number
  readonly start: number
  readonly end: number
}

/** Rows that hold words; table rules (----) are claimed as markup and left out. */
export function layOut(source: SourceText): readonly Row[] {
  const rows: Row[] = []
  const { plain } = source
  let start = 0
  let afterGap = true
  for (let at = 0; at <= plain.length; at += 1) {
    const code = at === plain.length ? lineEnd : plain.charCodeAt(at)
    if (code !== lineEnd && code !== rowSign) continue
    const row = readRow(source, start, at, afterGap)
    if (row !== null) rows.push(row)
    if (row !== null || code === lineEnd) afterGap = row === null && isBlank(plain, start, at)
    start = at + 1
  }
  return rows
}

const lineEnd = 0x0a
const tab = 0x09
const rowSign = sign.row.charCodeAt(0)
const cellSign = sign.cell.charCodeAt(0)

function readRow(source: SourceText, start: number, end: number, afterGap: boolean): Row | null {
  const { plain, ledger } = source
  if (isBlank(plain, start, end)) return null
  if (isRule(plain.slice(start, end))) {
    claim(ledger, { start, end }, 'markup')
    return null
  }
  const cells: Cell[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    const code = at === end ? tab : plain.charCodeAt(at)
    if (code !== tab && code !== cellSign) continue
    cells.push({ column: cells.length, start: from, end: at })
    from = at + 1
  }
  return { start, end, cells, afterGap }
}

function isBlank(plain: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = plain.charCodeAt(at)
    if (code > 0x20 && !isSpace(code)) return false
  }
  return true
}

/** `----⇥--⇥---`, `|---|:--|`: the rule under a table's head. */
function isRule(line: string): boolean {
  return line.includes('--') && /^[-|:\s]+$/u.test(line)
}
