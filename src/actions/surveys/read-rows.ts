/** Rows of a CSV or of lines somebody typed, each with its line; what is no table is said. */
import { CsvError, parse } from 'csv-parse/sync'
import { decodeText } from '../../intake/decode.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'

export interface Row {
  /** Where it ends, counted from 1: a field in quotation marks can hold several lines. */
  readonly line: number
  readonly fields: readonly string[]
}

export function readRows(bytes: Uint8Array): Result<readonly Row[]> {
  const decoded = decodeText(bytes)
  return decoded.ok ? readLines(decoded.value.text.replaceAll('\0', '')) : decoded
}

export function readLines(text: string): Result<readonly Row[]> {
  // the parser counts a line break of two characters twice inside quotation marks
  const lines = text.replaceAll(/\r\n?/gu, '\n')
  const delimiter = text.slice(0, 4096).includes('\t') ? '\t' : ','
  try {
    const records = parse(lines, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      record_delimiter: '\n',
      delimiter,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[]
    const rows = records
      .map(({ record, info }) => ({ line: info.lines, fields: record }))
      .filter(({ fields }) => fields.some((field) => field !== ''))
    return rows.length === 0 ? fail(empty) : ok(rows)
  } catch (error) {
    if (error instanceof CsvError) return fail(broken(error['lines']))
    throw error
  }
}

const empty: Problem = {
  code: 'rows/empty',
  severity: 'blocks',
  message: '行がありません。1行に1件ずつ書いたファイルを選ぶか、行を貼り付けてください。',
}

function broken(line: unknown): Problem {
  const where = typeof line === 'number' ? `${line}行目の近くで` : ''
  return {
    code: 'rows/broken',
    severity: 'blocks',
    message: `引用符（"）が${where}閉じていません。その行を直してください。`,
  }
}
