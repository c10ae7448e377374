/**
 * A template as the fields of a form, and back: the words of each line, the order of the lines in their cell, the widths of
 * columns, the years. What a page does not offer stays as it was.
 */
import type { Block, FormTemplate, TableTemplate } from '../../plan/form-template.ts'

export interface BlockField {
  /** Name of its fields: `0.1.0.2`, table, row, cell, line. */
  readonly at: string
  readonly block: Block
  /** The words as they stand; '' where a field has no label. */
  readonly words: string
  /** From 1, in its cell; and how many stand there. */
  readonly order: number
  readonly of: number
}

export function tablesOf({ tables, summary }: FormTemplate): readonly TableTemplate[] {
  return summary === null ? tables : [...tables, summary]
}

export function blockFields(table: TableTemplate, index: number): readonly BlockField[] {
  return table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ holds }, cell) =>
      holds.map((block, line) => ({
        at: `${index}.${row}.${cell}.${line}`,
        block,
        words: 'print' in block ? block.print : (block.label ?? ''),
        order: line + 1,
        of: holds.length,
      })),
    ),
  )
}

type Sent = (name: string) => string | null

/** The template with what was sent in the place of what was there. */
export function withSent(template: FormTemplate, sent: Sent): FormTemplate {
  const tables = tablesOf(template).map((table, index) => tableWith(table, index, sent))
  const count = template.tables.length
  return {
    ...template,
    name: sent('name')?.trim() || template.name,
    years: { from: yearIn(sent('from')), to: yearIn(sent('to')) },
    tables: tables.slice(0, count),
    summary: template.summary === null ? null : (tables[count] ?? null),
  }
}

function tableWith(table: TableTemplate, index: number, sent: Sent): TableTemplate {
  return {
    ...table,
    caption: sent(`caption-${index}`)?.trim() || table.caption,
    columns: table.columns.map((width, at) => numberIn(sent(`width-${index}.${at}`)) ?? width),
    rows: table.rows.map((row, atRow) => ({
      ...row,
      cells: row.cells.map((cell, atCell) => {
        const lines = cell.holds.map((block, line) => {
          const at = `${index}.${atRow}.${atCell}.${line}`
          const order = numberIn(sent(`order-${at}`)) ?? line + 1
          return { block: blockWith(block, sent(`words-${at}`)), order, line }
        })
        const ordered = lines.toSorted((a, b) => a.order - b.order || a.line - b.line)
        return { ...cell, holds: ordered.map(({ block }) => block) }
      }),
    })),
  }
}

function blockWith(block: Block, words: string | null): Block {
  if (words === null) return block
  const plain = words.trim()
  if ('print' in block) return plain === '' ? block : { ...block, print: plain }
  const { label: _, ...rest } = block
  return plain === '' ? rest : { ...rest, label: plain }
}

function numberIn(text: string | null): number | null {
  const value = Number((text ?? '').normalize('NFKC').trim() || Number.NaN)
  return Number.isFinite(value) ? value : null
}

/** null for an empty field: open on that side. What is no year stays a number, and is refused as one. */
function yearIn(text: string | null): number | null {
  return text === null || text.trim() === '' ? null : (numberIn(text) ?? 0)
}
