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
      const upright = cell.vertical ? { textRotation: 'vertical' as const } : {}
      own.alignment = { wrapText: true, vertical: 'top', ...upright }
      if (this.#page.borders) own.border = { top: thin, left: thin, bottom: thin, right: thin }
    }
    this.#row += table.rows.length + 1
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.#book.xlsx.writeBuffer())
  }
}

const thin = { style: 'thin' } as const
