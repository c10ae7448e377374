/** A laid page as a workbook: one sheet of it, or one for each page. */
import exceljs from 'exceljs'
import { type LaidPage, type LayoutTable, placedCells } from './layout.ts'

export interface Squared {
  /** Excel used as squared paper: each column of the form takes several narrow ones. */
  readonly gridded: boolean
  /** Each page on a sheet of its own. */
  readonly apart: boolean
}

export async function toXlsx(page: LaidPage, { gridded, apart }: Squared): Promise<Uint8Array> {
  const writing = new Writing(page, gridded ? 4 : 1)
  for (const piece of page.pieces) {
    if (piece.kind === 'table') writing.table(piece)
    else if (piece.kind === 'paragraph') writing.paragraph(piece.text)
    else writing.breakPage(apart)
  }
  return await writing.bytes()
}

class Writing {
  readonly #book = new exceljs.Workbook()
  readonly #page: LaidPage
  /** Columns of the workbook for one of the form. */
  readonly #step: number
  #sheet: exceljs.Worksheet
  #row = 1

  constructor(page: LaidPage, step: number) {
    this.#page = page
    this.#step = step
    this.#sheet = this.#open()
  }

  #open(): exceljs.Worksheet {
    const orientation = this.#page.landscape ? 'landscape' : 'portrait'
    const pageSetup = { orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
    return this.#book.addWorksheet(`取組${this.#book.worksheets.length + 1}`, { pageSetup })
  }

  breakPage(apart: boolean): void {
    this.#row += 2
    if (!apart) return
    this.#sheet = this.#open()
    this.#row = 1
  }

  paragraph(text: string): void {
    this.#sheet.getCell(this.#row, 1).value = text
    this.#row += 1
  }

  table(table: LayoutTable): void {
    const step = this.#step
    this.#row += 1
    for (const [index, width] of table.widths.entries()) {
      for (let at = 0; at < step; at += 1) {
        this.#sheet.getColumn(index * step + at + 1).width = width / step
      }
    }
    for (const { cell, row, column } of placedCells(table)) {
      const [top, left] = [this.#row + row, column * step + 1]
      const [bottom, right] = [top + cell.rows - 1, left + cell.columns * step - 1]
      if (bottom > top || right > left) this.#sheet.mergeCells(top, left, bottom, right)
      const own = this.#sheet.getCell(top, left)
      const text = cell.lines.join('\n')
      if (text !== '') own.value = text
      own.font = { size: this.#page.fontSize }
      const upright = cell.vertical ? { textRotation: 'vertical' as const } : {}
      own.alignment = { wrapText: true, vertical: 'top', ...upright }
      if (this.#page.borders) own.border = { top: thin, left: thin, bottom: thin, right: thin }
    }
    for (const [index, height] of rowHeights(table, this.#page.fontSize).entries()) {
      this.#sheet.getRow(this.#row + index).height = height
    }
    this.#row += table.rows.length + 1
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.#book.xlsx.writeBuffer())
  }
}

/** High enough for the words, as whoever fills a form makes them: Excel does not do it for merged cells. */
function rowHeights(table: LayoutTable, fontSize: number): readonly number[] {
  const line = fontSize * 1.5
  const heights = table.rows.map(() => line)
  for (const { cell, row, column } of placedCells(table)) {
    const widths = table.widths.slice(column, column + cell.columns)
    const width = widths.reduce((sum, each) => sum + each, 0)
    const inLine = cell.vertical ? 1 : Math.max(1, Math.floor((width * 5) / fontSize) - 1)
    const lines = cell.lines.reduce((sum, text) => sum + Math.ceil((text.length + 1) / inLine), 0)
    const own = (lines * line) / cell.rows
    for (let at = row; at < row + cell.rows; at += 1) heights[at] = Math.max(heights[at] ?? 0, own)
  }
  return heights.map((height) => Math.min(height, 409))
}

const thin = { style: 'thin' } as const
