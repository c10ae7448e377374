/** CSV → text with places: fields in quotes may hold commas and line ends, and each keeps the line it began on. */
import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../../../lib/problem.ts'
import { cellText, type TableRow } from '../block.ts'
import { type LaidOut, layOutBlocks } from '../laid-out.ts'
import { beyond, type Limits, Refused } from '../limits.ts'

/** @throws {Refused} beyond the limits, or where quotes do not close */
export function readCsv(text: string, limits: Limits): LaidOut {
  const rows: TableRow[] = []
  let cells = 0
  for (const { record, info } of records(text)) {
    cells += record.length
    if (cells > limits.cells) throw new Refused(beyond('cells', limits))
    const place = { kind: 'line', line: info.lines } as const
    const filled = record.map((field, column) => ({
      column,
      words: { text: cellText(field), place },
    }))
    rows.push(filled.filter(({ words }) => words.text !== ''))
  }
  return layOutBlocks([{ kind: 'table', rows }], [], limits)
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function records(text: string): readonly CsvRecord[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      delimiter: delimiterOf(text),
    }) as unknown as readonly CsvRecord[]
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(brokenCsv(error['lines']))
    throw error
  }
}

/**
 * A few offices write semicolons, and some programs tabs; what stands in the first lines most, outside of quotes, parts the
 * fields. Of tabs as many are enough: commas stand inside of figures, too.
 */
function delimiterOf(text: string): string {
  const pieces = text.slice(0, 4096).split('"')
  const beginning = pieces.filter((_, at) => at % 2 === 0).join('')
  const count = (letter: string) => beginning.split(letter).length - 1
  const most = count(';') > count(',') ? ';' : ','
  return count('\t') > 0 && count('\t') >= count(most) ? '\t' : most
}

function brokenCsv(line: unknown): Problem {
  const where = typeof line === 'number' ? `${line}行目の近くで` : ''
  return {
    code: 'document/broken',
    severity: 'blocks',
    message: `CSVの引用符（"）が${where}閉じていません。元のファイルを開いて、CSVで保存し直してください。`,
  }
}
