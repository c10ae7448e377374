/** A table of a template filled with a document's fields. */
import { never } from '../../lib/never.ts'
import type { Block, CellTemplate, RowTemplate, TableTemplate } from '../../plan/form-template.ts'
import type { FieldLines } from './fields.ts'
import type { FormCell, FormLine, FormTable } from './form-layout.ts'

/** Rows that are printed once for each theme or initiative take their fields from here. */
export interface Repeated {
  readonly theme: readonly FieldLines[]
  readonly initiative: readonly FieldLines[]
}

export function layOutTable(
  { caption, columns, rows }: TableTemplate,
  fields: FieldLines,
  repeated: Repeated,
): FormTable {
  return {
    caption,
    columns,
    rows: rows.flatMap((row) =>
      fieldsOf(row, fields, repeated).map((own) => row.cells.map((cell) => layOutCell(cell, own))),
    ),
  }
}

function fieldsOf({ each }: RowTemplate, fields: FieldLines, repeated: Repeated) {
  switch (each) {
    case undefined:
      return [fields]
    case 'theme':
    case 'initiative':
      return repeated[each]
    default:
      return never(each)
  }
}

function layOutCell(cell: CellTemplate, fields: FieldLines): FormCell {
  const { across = 1, down = 1, header = null, centred = false, holds } = cell
  return {
    across,
    down,
    header,
    centred,
    lines: holds.flatMap((block) => layOutBlock(block, fields)),
  }
}

function layOutBlock(block: Block, fields: FieldLines): readonly FormLine[] {
  if ('print' in block) return [printed(block.print, block.as ?? 'label')]
  const { field, label, optional = false, insteadOf } = block
  const lines = fields(field)
  if (lines.length === 0 && insteadOf !== undefined && fields(insteadOf).length > 0) return []
  if (label === undefined || (optional && lines.length === 0)) return lines
  return [printed(label, 'label'), ...lines]
}

function printed(text: string, kind: 'label' | 'legend'): FormLine {
  return { sign: '', text, mark: '', kind }
}
