/** Which column of a table is which field, as a person decided; what is missing in it, and the rows it makes. */
import { fold } from '../../japanese/width.ts'
import type { Problem } from '../../lib/problem.ts'
import type { FileTable } from './file-table.ts'
import type { TableField } from './table-field.ts'

/** By position of the column: the key of a field, or '' for a column that is not read. */
export type ColumnMapping = readonly string[]

/** Headings are the same whatever their width, their spaces and what is put in brackets behind them. */
export function headingKey(heading: string): string {
  return fold(heading).text.replace(/\s|[(（].*[)）]$/gu, '')
}

/** @param headings Of the table: a column that is headed by what may stand in its cells has no heading */
export function mappingProblems(
  fields: readonly TableField[],
  mapping: ColumnMapping,
  headings: readonly string[],
): readonly Problem[] {
  const missing = fields.filter(({ key, required }) => required && !mapping.includes(key))
  const doubled = fields.filter(({ key }) => mapping.filter((each) => each === key).length > 1)
  const unheaded = fields.filter(({ key, required, holds }) => {
    const heading = headings[mapping.indexOf(key)] ?? ''
    return required && holds !== null && heading !== '' && holds(heading)
  })
  return [
    ...unheaded.map(({ label }) =>
      problem(
        'unheaded',
        `「${label}」に選んだ列の見出しが、見出しではなく、入れる値のようです。初めの行は見出しとして読み、取り込みません。ファイルの初めに見出しの行を入れて、もう一度送ってください。`,
      ),
    ),
    ...missing.map(({ label }) =>
      problem('missing', `必須の項目「${label}」の列が選ばれていません。`),
    ),
    ...doubled.map(({ label }) =>
      problem('doubled', `「${label}」が二つの列に選ばれています。一つにしてください。`),
    ),
  ]
}

function problem(what: string, message: string): Problem {
  return { code: `mapping/${what}`, severity: 'blocks', message }
}

/** A row with what its columns were taken as; a field no column was taken as is not there. */
export interface MappedRow {
  readonly place: string
  readonly texts: Readonly<Record<string, string | undefined>>
}

export function mapRows({ rows }: Pick<FileTable, 'rows'>, mapping: ColumnMapping): MappedRow[] {
  return rows.map(({ place, cells }) => ({
    place,
    texts: Object.fromEntries(
      mapping.flatMap((key, at) => (key === '' ? [] : [[key, cells[at] ?? ''] as const])),
    ),
  }))
}

/** Examples of what stands in each column; none of what is personal. */
export function samplesOf(
  { headings, rows }: Pick<FileTable, 'headings' | 'rows'>,
  fields: readonly TableField[],
  mapping: ColumnMapping,
): readonly (readonly string[])[] {
  const personal = fields.filter((field) => field.personal).map(({ key }) => key)
  return headings.map((_, at) =>
    personal.includes(mapping[at] ?? '') ? [] : cellsOf(rows, at).slice(0, 3),
  )
}

/** Enough to see what stands in a column. */
const cellsLookedAt = 200

/** What stands in a column, from its top; blank cells left out. */
export function cellsOf(rows: FileTable['rows'], at: number): readonly string[] {
  return rows
    .slice(0, cellsLookedAt)
    .map(({ cells }) => cells[at] ?? '')
    .filter((cell) => cell !== '')
}
