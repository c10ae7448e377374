/** Tables of open data as one workbook: a sheet a table, numbers as numbers, texts as texts, and the dictionary last. */
import { newWorkbook } from '../workbook/new-workbook.ts'
import type { FilledTable } from './data-table.ts'
import { dictionaryOf } from './dictionary.ts'

export async function printDataWorkbook(
  title: string,
  tables: readonly FilledTable[],
): Promise<Uint8Array> {
  const book = await newWorkbook(title)
  for (const { japanese, columns, rows } of [...tables, dictionaryOf(tables)]) {
    const sheet = book.addWorksheet(japanese, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ name, kind }) => ({
      key: name,
      width: kind === 'text' ? 30 : 12,
    }))
    sheet.addRow(columns.map(({ japanese: head }) => head)).font = { bold: true }
    for (const row of rows) {
      const written = sheet.addRow(row.map((value) => (value === '' ? null : value)))
      written.eachCell((cell) => {
        cell.style = plain
      })
    }
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** One look for all cells: exceljs writes out every style object it has not met before, to see whether it is new. */
const plain = {}
