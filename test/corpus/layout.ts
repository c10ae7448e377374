/** A page before any format: paragraphs and tables whose cells may take several rows and columns. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly text: string }
  | LayoutTable
  | { readonly kind: 'page-break' }

export interface LayoutTable {
  readonly kind: 'table'
  /** Shares of the width. */
  readonly widths: readonly number[]
  /** Cells that begin in each row; places covered from above or the left are not listed. */
  readonly rows: readonly (readonly LayoutCell[])[]
}

export interface LayoutCell {
  readonly lines: readonly string[]
  readonly columns: number
  readonly rows: number
  /** Printed one letter under the other. */
  readonly vertical: boolean
}

export interface LaidPage {
  readonly pieces: readonly Piece[]
  readonly landscape: boolean
  readonly borders: boolean
  readonly serif: boolean
  /** Points. */
  readonly fontSize: number
}

export function cell(
  lines: readonly string[] | string,
  more: Partial<LayoutCell> = {},
): LayoutCell {
  return {
    columns: 1,
    rows: 1,
    vertical: false,
    ...more,
    lines: typeof lines === 'string' ? [lines] : lines,
  }
}

/** Where each cell of a table begins. */
export function placedCells({ widths, rows }: LayoutTable) {
  const covered = new Set<string>()
  return rows.flatMap((row, at) => {
    let column = 0
    return row.map((each) => {
      while (covered.has(`${at},${column}`)) column += 1
      const placed = { cell: each, row: at, column }
      for (let down = 0; down < each.rows; down += 1)
        for (let right = 0; right < each.columns; right += 1)
          covered.add(`${at + down},${column + right}`)
      column += each.columns
      if (column > widths.length) throw new Error('a row is wider than its table')
      return placed
    })
  })
}
