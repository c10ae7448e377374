/**
 * A table of open data: its columns say what they hold, in both languages and by type, and the files, the dictionary
 * and the metadata are all made from that. A missing value is null, never 0 and never ''.
 */

export type Value = string | number | boolean | null

export type ValueKind = 'text' | 'integer' | 'number' | 'boolean' | 'date'

export interface Column<Row> {
  /** Stable, as in the head of a file. */
  readonly name: string
  readonly kind: ValueKind
  readonly japanese: string
  readonly english: string
  /** What it holds, and when it is empty. */
  readonly note: string
  readonly noteEnglish: string
  readonly value: (row: Row) => Value
}

export interface DataTable<Row> {
  /** Name of its file, without ending. */
  readonly name: string
  readonly japanese: string
  readonly english: string
  /** Names of the columns that tell its rows apart. */
  readonly key: readonly string[]
  readonly columns: readonly Column<Row>[]
}

/** A table without the type of its rows: what files are printed from. */
export interface FilledTable {
  readonly name: string
  readonly japanese: string
  readonly english: string
  readonly key: readonly string[]
  readonly columns: readonly Omit<Column<never>, 'value'>[]
  readonly rows: readonly (readonly Value[])[]
}

export function fillTable<Row>(table: DataTable<Row>, rows: readonly Row[]): FilledTable {
  const { columns } = table
  return {
    name: table.name,
    japanese: table.japanese,
    english: table.english,
    key: table.key,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  }
}

/** A column in one line: name, type, its name and its note in both languages, and where its value comes from. */
export function columnOf<Row>(
  name: string,
  kind: ValueKind,
  japanese: string,
  english: string,
  note: string,
  noteEnglish: string,
  value: (row: Row) => Value,
): Column<Row> {
  return { name, kind, japanese, english, note, noteEnglish, value }
}

/** `columnOf` for a table most of whose columns need no note. */
export function columnsOf<Row>() {
  return (
    name: string,
    kind: ValueKind,
    japanese: string,
    english: string,
    value: (row: Row) => Value,
    [note, noteEnglish]: readonly [japanese: string, english: string] = ['', ''],
  ): Column<Row> => columnOf(name, kind, japanese, english, note, noteEnglish, value)
}

/** The number a figure in words is; empty stays empty. */
export function numberIn(text: string | null | undefined): Value {
  return text == null ? null : Number(text)
}
