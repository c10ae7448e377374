/** The dictionary of the open data: every column of every table, as a table itself. */
import { type Column, type DataTable, type FilledTable, fillTable } from './data-table.ts'

interface Entry {
  readonly table: Pick<FilledTable, 'name' | 'japanese'>
  readonly column: Omit<Column<never>, 'value'>
}

const dictionary: DataTable<Entry> = {
  name: 'dictionary',
  japanese: 'データの説明',
  english: 'Data dictionary',
  key: ['table', 'column'],
  columns: [
    text('table', '表', 'Table', ({ table }) => table.name),
    text('column', '列', 'Column', ({ column }) => column.name),
    text('kind', '型', 'Type', ({ column }) => column.kind),
    text('japanese', '名前', 'Name in Japanese', ({ column }) => column.japanese),
    text('english', '英語の名前', 'Name in English', ({ column }) => column.english),
    text('note', '説明', 'Meaning in Japanese', ({ column }) => column.note),
    text('note_english', '英語の説明', 'Meaning in English', ({ column }) => column.noteEnglish),
  ],
}

export function dictionaryOf(tables: readonly FilledTable[]): FilledTable {
  return fillTable(
    dictionary,
    tables.flatMap((table) => table.columns.map((column) => ({ table, column }))),
  )
}

function text(
  name: string,
  japanese: string,
  english: string,
  value: (entry: Entry) => string,
): Column<Entry> {
  return { name, kind: 'text', japanese, english, note: japanese, noteEnglish: english, value }
}
