/** The table of a document, where there is one: the row of its headings, and the rows under it. */

import { squeezeText } from '../../japanese/squeeze-text.ts'
import type { Cell, Row } from '../layout.ts'
import type { SourceText } from '../source-text.ts'
import { rawIn } from '../words.ts'

export interface FoundTable {
  readonly headings: readonly Heading[]
  /** Rows under the headings. */
  readonly rows: readonly Row[]
}

export interface Heading {
  readonly column: number
  /** White space left out, widths folded. */
  readonly text: string
  readonly cell: Cell
}

/** No heading is a sentence. */
const longestHeading = 40

/**
 * The row with the most short cells that has rows of as many columns under it; the first of several. null where
 * nothing looks like a table.
 */
export function findTable(source: SourceText, rows: readonly Row[]): FoundTable | null {
  let best: FoundTable | null = null
  for (const [at, row] of rows.slice(0, 60).entries()) {
    const headings = headingsIn(source, row)
    const wide = headings.length >= 2 && headings.length > (best?.headings.length ?? 0)
    if (!wide || headings.some(({ text }) => text.length > longestHeading)) continue
    const under = rows.slice(at + 1)
    if (under.some(({ cells }) => cells.filter((cell) => isFilled(source, cell)).length >= 2)) {
      best = { headings, rows: under }
    }
  }
  return best
}

/** The table under exactly these headings, wherever they stand in their row. */
export function findTableWith(
  source: SourceText,
  rows: readonly Row[],
  wanted: readonly string[],
): FoundTable | null {
  for (const [at, row] of rows.entries()) {
    const headings = headingsIn(source, row)
    const texts = new Set(headings.map(({ text }) => text))
    if (wanted.every((text) => texts.has(text))) return { headings, rows: rows.slice(at + 1) }
  }
  return null
}

export function headingText(source: SourceText, cell: Cell): string {
  return squeezeText(rawIn({ ...source, text: source.plain }, cell)).replaceAll(' ', '')
}

function headingsIn(source: SourceText, { cells }: Row): readonly Heading[] {
  return cells
    .filter((cell) => isFilled(source, cell))
    .map((cell) => ({ column: cell.column, text: headingText(source, cell), cell }))
}

function isFilled({ plain }: SourceText, { start, end }: Cell): boolean {
  for (let at = start; at < end; at += 1) if (plain.charCodeAt(at) > 0x20) return true
  return false
}
