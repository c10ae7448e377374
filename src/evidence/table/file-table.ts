/** A table as people bring it: its headings, its rows, and what a person should know of how it was read. */
import type { Problem } from '../../lib/problem.ts'

export interface FileTable {
  readonly headings: readonly string[]
  readonly rows: readonly FileRow[]
  /** What was passed over, and what of the cells has to be looked at: hidden ones, formulas, other sheets. */
  readonly notes: readonly Problem[]
}

export interface FileRow {
  /** As a person finds it in the file: 3行目, 名簿!A3. */
  readonly place: string
  /** In the order of the headings; '' for a cell that is blank or not there. */
  readonly cells: readonly string[]
}

/** Rows of one file at most. */
export const mostRows = 20_000
