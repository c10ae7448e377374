/** Which column of a file is which field, as its headings say it and as whoever runs the command decided with --column. */
import type { ColumnMapping } from '../evidence/table/column-mapping.ts'
import type { ProposedColumn } from '../evidence/table/propose-columns.ts'
import { UsageError } from './command.ts'

interface Known {
  readonly headings: readonly string[]
  readonly fields: readonly { readonly key: string; readonly label: string }[]
  readonly proposed: readonly ProposedColumn[]
}

/**
 * What is proposed from the cells alone waits for a person.
 *
 * @param columns `見出し=項目`: each names a heading of the file and the key or the label of a field
 */
export function mappingOf(
  { headings, fields, proposed }: Known,
  columns: readonly string[],
): ColumnMapping {
  const said = new Map(columns.map((column) => columnSaid(column, headings, fields)))
  const keys = new Set(said.values())
  const known = proposed.map(({ field, from }) => (from === 'cells' ? '' : field))
  return known.map((key, at) => said.get(headings[at] ?? '') ?? (keys.has(key) ? '' : key))
}

function columnSaid(
  column: string,
  headings: Known['headings'],
  fields: Known['fields'],
): readonly [heading: string, key: string] {
  const at = column.lastIndexOf('=')
  const [heading, name] = [column.slice(0, at), column.slice(at + 1)]
  const field = fields.find(({ key, label }) => key === name || label === name)
  if (at < 1 || field === undefined || !headings.includes(heading)) {
    throw new UsageError(
      `--column の「${column}」を「見出し=項目」として読めません。見出しは ${headings.join('・')}、項目は ${fields.map(({ label }) => label).join('・')} です。`,
    )
  }
  return [heading, field.key]
}
