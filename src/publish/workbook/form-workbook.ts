/**
 * The official form as a workbook: one sheet of the book a section, on the grid of merged cells offices fill in, set to
 * print on A4 laid across. Texts are stored as texts: a cell that begins with = stays what was written.
 */
import type { Worksheet } from 'exceljs'
import {
  type FormCell,
  type FormLayout,
  type FormSection,
  type FormTable,
  lineText,
  placeCells,
} from '../form/form-layout.ts'
import { cellStyle, headingStyles } from './cell-style.ts'
import { newWorkbook } from './new-workbook.ts'
import { rowHeights } from './row-heights.ts'
import { tabNames } from './tab-name.ts'

/** @param layouts One after the other in one book */
export async function printWorkbook(
  title: string,
  layouts: readonly FormLayout[],
): Promise<Uint8Array> {
  const book = await newWorkbook(title)
  const nameTab = tabNames()
  for (const { sections } of layouts) {
    for (const section of sections) {
      const sheet = book.addWorksheet(nameTab(section.name), {
        pageSetup,
        views: [{ showGridLines: false }],
      })
      writeSection(sheet, section)
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const pageSetup = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
} as const

function writeSection(sheet: Worksheet, { heading, tables }: FormSection): void {
  const [first] = tables
  const columns = first?.columns ?? [100]
  const total = columns.reduce((sum, width) => sum + width, 0)
  sheet.columns = columns.map((width) => ({ width: (width / total) * widest }))
  let row = 1
  for (const { text, kind } of heading) {
    sheet.mergeCells(row, 1, row, columns.length)
    const cell = sheet.getCell(row, 1)
    cell.value = text
    cell.style = headingStyles[kind]
    row += 1
  }
  for (const [index, table] of tables.entries()) {
    if (index > 0) row += 1
    row = writeTable(sheet, table, row)
  }
  sheet.pageSetup.printArea = `A1:${sheet.getColumn(columns.length).letter}${Math.max(row - 1, 1)}`
}

/** Characters of the standard font over the whole width. */
const widest = 150

/** Writes the table from `top` on and gives the row behind it. A row too high for Excel becomes several, merged. */
function writeTable(sheet: Worksheet, table: FormTable, top: number): number {
  const heights = rowHeights(table, widest)
  const tops = heights.map((_, row) =>
    heights.slice(0, row).reduce((sum, parts) => sum + parts.length, top),
  )
  const bottom = top + heights.reduce((sum, parts) => sum + parts.length, 0)
  for (const [row, parts] of heights.entries()) {
    for (const [part, height] of parts.entries())
      sheet.getRow((tops[row] ?? top) + part).height = height
  }
  for (const { row, column, cell } of placeCells(table)) {
    const from = tops[row] ?? top
    const to = (tops[row + cell.down] ?? bottom) - 1
    writeCell(sheet, cell, { from, to, left: column + 1, right: column + cell.across })
  }
  return bottom
}

/** Where a cell of the form stands in the grid, both ends included. */
interface Area {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

function writeCell(sheet: Worksheet, cell: FormCell, { from, to, left, right }: Area): void {
  if (to > from || right > left) sheet.mergeCells(from, left, to, right)
  const text = cell.lines.map(lineText).join('\n')
  sheet.getCell(from, left).value = text === '' ? null : text
  for (let row = from; row <= to; row += 1) {
    for (let column = left; column <= right; column += 1) {
      sheet.getCell(row, column).style = cellStyle(cell, {
        top: row === from,
        bottom: row === to,
        left: column === left,
        right: column === right,
      })
    }
  }
}
