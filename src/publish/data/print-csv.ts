/** A table as CSV (RFC 4180): CRLF, quotes where needed, texts that look like formulas escaped, null as nothing. */
import type { Value } from './data-table.ts'
import { escapeFormula } from './formula-escape.ts'

/** Excel takes a file for UTF-8 only when it begins with this. */
export const byteOrderMark = '\ufeff'

interface PrintedTable {
  readonly columns: readonly { readonly name: string }[]
  readonly rows: readonly (readonly Value[])[]
}

export function printCsv({ columns, rows }: PrintedTable): string {
  const head = columns.map(({ name }) => name)
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: Value): string {
  if (value === null) return ''
  const text = typeof value === 'string' ? escapeFormula(value) : String(value)
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
