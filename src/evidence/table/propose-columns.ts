/**
 * Which field each column of a table seems to be: from what was chosen for such a heading before, from the heading's own
 * words, from what stands in the cells. A person decides.
 */
import { cellsOf, headingKey } from './column-mapping.ts'
import type { FileTable } from './file-table.ts'
import type { TableField } from './table-field.ts'

/** What was chosen for headings before: `headingKey` → key of a field, or '' for one that was left out. */
export type RememberedColumns = ReadonlyMap<string, string>

export interface ProposedColumn {
  readonly field: string
  /** What it is proposed from; null where nothing is. */
  readonly from: 'remembered' | 'heading' | 'cells' | null
}

type Headed = Pick<FileTable, 'headings' | 'rows'>

/** A field is proposed once, and a column keeps the first proposal it gets. */
export function proposeColumns(
  table: Headed,
  fields: readonly TableField[],
  remembered: RememberedColumns = new Map(),
): readonly ProposedColumn[] {
  const proposed: ProposedColumn[] = table.headings.map(() => ({ field: '', from: null }))
  const ways = { remembered: byMemory(remembered), heading: byHeading, cells: byCells }
  for (const [way, fieldsIn] of Object.entries(ways)) {
    const given = new Set(proposed.map(({ field }) => field).filter((field) => field !== ''))
    const waiting = (at: number) => proposed[at]?.from === null
    const open = fields.filter(({ key }) => !given.has(key))
    for (const [at, field] of fieldsIn(table, open, waiting).entries()) {
      if (field === null || !waiting(at) || given.has(field)) continue
      proposed[at] = { field, from: way as keyof typeof ways }
      if (field !== '') given.add(field)
    }
  }
  return proposed
}

/** For each column the key of a field, '' to leave it out, null where it says nothing. */
type Proposing = (
  table: Headed,
  open: readonly TableField[],
  waiting: (at: number) => boolean,
) => readonly (string | null)[]

/** A heading that stands on two columns says of neither what it is. */
function byMemory(remembered: RememberedColumns): Proposing {
  return ({ headings }, open) => {
    const keys = headings.map(headingKey)
    return keys.map((key) => {
      const field = keys.indexOf(key) === keys.lastIndexOf(key) ? remembered.get(key) : undefined
      const known = field === '' || open.some((each) => each.key === field)
      return field !== undefined && known ? field : null
    })
  }
}

const byHeading: Proposing = ({ headings }, open) =>
  headings.map((heading) => {
    const key = headingKey(heading)
    if (key === '') return null
    return open.find((field) => namesOf(field).includes(key))?.key ?? null
  })

function namesOf({ key, label, headings }: TableField): readonly string[] {
  return [key, label, ...headings].map(headingKey)
}

/** Where one column alone can be the field, and is no other: of two columns of days neither is proposed. */
const byCells: Proposing = ({ headings, rows }, open, waiting) => {
  const fits = headings.map((_, at) => {
    const cells = waiting(at) ? cellsOf(rows, at) : []
    return open.filter((field) => allHold(field, cells))
  })
  return fits.map(([field, ...others]) => {
    if (field === undefined || others.length > 0) return null
    return fits.filter((each) => each.includes(field)).length === 1 ? field.key : null
  })
}

function allHold({ holds }: TableField, cells: readonly string[]): boolean {
  return holds !== null && cells.length > 0 && cells.every(holds)
}
