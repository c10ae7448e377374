/** A workbook with its title. The library is loaded with the first one that is asked for. */
import type { Workbook } from 'exceljs'

export async function newWorkbook(title: string): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  book.title = title
  book.creator = 'Torikumi'
  return book
}
