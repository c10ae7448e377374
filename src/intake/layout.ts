/**
 * Placed text: rows of cells in reading order. A line of tab-separated text is a row; a table inside a cell becomes
 * rows of its own; other media (PDF, workbook) make the same rows from where their words stand.
 */
import type { Span } from '../lib/span.ts'
import { skipBlank } from './match-words.ts'
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

/** Rows that hold words. */
export function layOut({ plain }: SourceText): readonly Row[] {
  const rows: Row[] = []
  const withTables = plain.includes(sign.row)
  let afterGap = true
  let start = 0
  for (const line of plain.split('\n')) {
    let words = false
    for (const place of withTables ? cut(line, sign.row, start) : [whole(line, start)]) {
      const { start: from, end: to } = place
      if (skipBlank(plain, from, to) === to) continue
      const cells = cutCells(plain.slice(from, to), from, withTables)
      rows.push({ start: from, end: to, cells, afterGap: afterGap && !words })
      words = true
    }
    afterGap = !words
    start += line.length + 1
  }
  return rows
}

function cutCells(row: string, start: number, withTables: boolean): readonly Cell[] {
  const between = withTables ? row.replaceAll(sign.cell, '\t') : row
  return cut(between, '\t', start).map(({ start: from, end: to }, column) => ({
    column,
    start: from,
    end: to,
  }))
}

/** Pieces of a text that begins at `offset` of the document. */
function cut(text: string, separator: string, offset: number): readonly Span[] {
  const pieces: Span[] = []
  let start = 0
  for (let end = text.indexOf(separator); end !== -1; end = text.indexOf(separator, start)) {
    pieces.push({ start: offset + start, end: offset + end })
    start = end + 1
  }
  pieces.push({ start: offset + start, end: offset + text.length })
  return pieces
}

function whole({ length }: string, offset: number): Span {
  return { start: offset, end: offset + length }
}
