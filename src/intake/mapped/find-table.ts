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

/** The table under exactly these headings, in any order. */
export function findTableWith(
  source: SourceText,
  rows: readonly Row[],
  wanted: readonly string[],
): FoundTable | null {
  for (const [at, row] of rows.entries()) {
    const headings = headingsIn(source, row)
    const texts = headings.map(({ text }) => text)
    if (isSame(texts, wanted)) return { headings, rows: rows.slice(at + 1) }
  }
  return null
}

function isSame(texts: readonly string[], wanted: readonly string[]): boolean {
  return texts.length === wanted.length && wanted.every((text) => texts.includes(text))
}

/** What the first row that holds all of these headings has besides, and what of the others it lacks. */
export function compareHeadings(
  source: SourceText,
  rows: readonly Row[],
  needed: readonly string[],
  all: readonly string[],
): { readonly added: readonly string[]; readonly missing: readonly string[] } | null {
  for (const row of rows) {
    const texts = headingsIn(source, row).map(({ text }) => text)
    if (!needed.every((text) => texts.includes(text))) continue
    return {
      added: texts.filter((text) => !all.includes(text)),
      missing: all.filter((text) => !texts.includes(text)),
    }
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
