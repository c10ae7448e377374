/**
 * The official form between the document and the medium: tables of cells with their lines, words exactly as written.
 * A template makes it once; HTML, PDF, workbook and Word only draw it, so they cannot say different things.
 */

export interface FormLayout {
  /** 令和2年度 椿坂区 「…」に基づく取組等: the name of the file and of the document. */
  readonly title: string
  readonly sections: readonly FormSection[]
}

/** A sheet, a panel or the summary table: begins on a page of its own. */
export interface FormSection {
  /** Short and unique in its layout: the tab of a workbook. */
  readonly name: string
  readonly heading: readonly HeadingLine[]
  readonly tables: readonly FormTable[]
}

export interface HeadingLine {
  readonly text: string
  /** name: what the section is called by; plain: a line beside it; side: at the far end. */
  readonly kind: 'name' | 'plain' | 'side'
}

export interface FormTable {
  /** What the table is about, for those who do not see it. */
  readonly caption: string
  /** Relative widths. */
  readonly columns: readonly number[]
  readonly rows: readonly FormRow[]
}

/** Cells in order; columns that a cell from above reaches down into are left out. */
export type FormRow = readonly FormCell[]

export interface FormCell {
  readonly across: number
  readonly down: number
  /** A label that speaks for its row or its column; null for what the office wrote and for legends. */
  readonly header: 'row' | 'column' | null
  readonly centred: boolean
  readonly lines: readonly FormLine[]
}

export interface FormLine {
  /** ・, ○, ①: as written, '' without one. */
  readonly sign: string
  readonly text: string
  /** 【改定履歴あり】 behind the words, '' without one. */
  readonly mark: string
  readonly kind: LineKind
}

/**
 * label: printed by the form; legend: what its signs mean; heading: entries stand under it; badge: 目標値UP below a
 * target; entry: the office's words.
 */
export type LineKind = 'label' | 'legend' | 'heading' | 'badge' | 'entry'

/** The line as it reads. */
export function lineText({ sign, text, mark }: FormLine): string {
  const spaced = sign !== '' && /[A-Za-z0-9*-]$/u.test(sign) ? `${sign} ` : sign
  return `${spaced}${text}${mark}`
}

/** Where each cell stands in the grid, those above that reach down taken into account. */
export function placeCells(
  table: FormTable,
): readonly { readonly row: number; readonly column: number; readonly cell: FormCell }[] {
  const taken = table.rows.map(() => new Set<number>())
  return table.rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column += 1
      const placed = { row, column, cell }
      for (let down = 0; down < cell.down; down += 1) {
        for (let across = 0; across < cell.across; across += 1)
          taken[row + down]?.add(column + across)
      }
      column += cell.across
      return placed
    })
  })
}

/** A field's cell without an entry: on paper it needs room to be written in. */
export function isRoom({ header, centred, lines }: FormCell): boolean {
  return header === null && !centred && lines.every(({ kind }) => kind === 'label')
}
