/**
 * The text of a sheet as it is written: what the form has, field by field, as words. Nothing in it is computed, so
 * two people can change it side by side and a hash can stand for it; blank is the empty text, never a zero.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../lib/canonical-json.ts'
import { keyed, keysOf } from '../../lib/keyed.ts'
import {
  type ListField,
  listField,
  listFieldNames,
  type PlainField,
  plainFieldNames,
} from './form-fields.ts'

export interface SheetText {
  readonly fields: Readonly<Record<PlainField, string>>
  readonly lists: Readonly<Record<ListField, readonly Row[]>>
}

/** A row of a list: its id stays when it moves, so that two people's changes to one row meet. */
export interface Row {
  readonly id: string
  readonly cells: Readonly<Record<string, string>>
}

/** A text made field by field: the words of each field, and the rows of each list. */
export function makeSheetText(
  wordsOf: (name: PlainField) => string,
  rowsOf: (name: ListField) => readonly Row[],
): SheetText {
  return { fields: keyed(plainFieldNames, wordsOf), lists: keyed(listFieldNames, rowsOf) }
}

export const emptySheetText: SheetText = makeSheetText(
  () => '',
  () => [],
)

export function cell(row: Row, column: string): string {
  return row.cells[column] ?? ''
}

/** A row in which nothing was written. */
export function isBlankRow(row: Row): boolean {
  return Object.values(row.cells).every((text) => text === '')
}

/** Every text by its path: `title`, `yearTargets.k3.sentence`. Order of the form; blank cells included. */
export function textByPath({ fields, lists }: SheetText): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of plainFieldNames) found.set(name, fields[name])
  for (const name of listFieldNames) {
    for (const row of lists[name]) {
      for (const column of Object.keys(listField(name).columns)) {
        found.set(`${name}.${row.id}.${column}`, cell(row, column))
      }
    }
  }
  return found
}

/** The text with other words at some paths; a path that leads nowhere is left out. */
export function withTextsAt(text: SheetText, words: ReadonlyMap<string, string>): SheetText {
  return makeSheetText(
    (name) => words.get(name) ?? text.fields[name],
    (name) =>
      text.lists[name].map(({ id, cells }) => ({
        id,
        cells: keyed(
          keysOf(cells),
          (column) => words.get(`${name}.${id}.${column}`) ?? cells[column] ?? '',
        ),
      })),
  )
}

/**
 * A text as it is kept: line ends as one, no control characters, no white space at the ends of lines, rows without
 * words left out. Saving what was just read changes nothing, so a hash of it means the same everywhere.
 */
export function tidySheetText(text: SheetText): SheetText {
  return makeSheetText(
    (name) => tidy(text.fields[name] ?? ''),
    (name) => {
      const columns = Object.keys(listField(name).columns)
      return (text.lists[name] ?? [])
        .map((row) => ({
          id: row.id,
          cells: keyed(columns, (column) => tidy(cell(row, column))),
        }))
        .filter((row) => !isBlankRow(row))
    },
  )
}

function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(control, '')
    .replaceAll(/[^\S\n]+$/gmu, '')
    .replace(/^\n+|\n+$/g, '')
}

/** Also what makes text run backwards unseen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Lines with something in them. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** What an approval is bound to: SHA-256 of the canonical JSON, hex. */
export function hashOfText(text: SheetText): string {
  return createHash('sha256').update(canonicalJson(text)).digest('hex')
}

/** A text as the database or a form gives it; fields that are not there are blank, unknown ones are dropped. */
export function sheetTextFrom(value: unknown): SheetText {
  const { fields, lists } = Object(value) as { readonly fields?: unknown; readonly lists?: unknown }
  const text = makeSheetText(
    (name) => wordsAt(fields, name),
    (name) => {
      const rows: unknown = Object(lists)[name]
      return Array.isArray(rows) ? rows.flatMap((row) => rowFrom(name, row)) : []
    },
  )
  return tidySheetText(text)
}

function rowFrom(name: ListField, value: unknown): readonly Row[] {
  const { id, cells } = Object(value) as { readonly id?: unknown; readonly cells?: unknown }
  if (typeof id !== 'string' || !rowId.test(id)) return []
  const columns = Object.keys(listField(name).columns)
  return [{ id, cells: keyed(columns, (column) => wordsAt(cells, column)) }]
}

/** Ids stand in paths and in names of form fields. */
export const rowId = /^[a-z0-9]{1,24}$/

function wordsAt(value: unknown, name: string): string {
  const found: unknown = Object(value)[name]
  return typeof found === 'string' ? found : ''
}
