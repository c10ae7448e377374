/** Rows of a register as a table, newest first. */
import type { Field } from '../../evidence/register/field.ts'
import { shownValue } from '../../evidence/register/shown-value.ts'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import type { ShownRow } from './shown.ts'

interface RowsTableProps {
  readonly site: Site
  readonly fields: readonly Field[]
  readonly rows: readonly ShownRow[]
  /** Where a row leads, for those who may open it. */
  readonly hrefOf?: (row: ShownRow) => string
}

export function RowsTable({ site, fields, rows, hrefOf }: RowsTableProps) {
  const words = site.words.registers
  if (rows.length === 0) return <p class="missing">{words.noRows}</p>
  return (
    <TableRegion caption={words.rows} quietCaption>
      <thead>
        <tr lang="ja">
          {fields.map((field) => (
            <th scope="col" class={field.kind === 'number' ? 'number' : undefined}>
              {field.label}
            </th>
          ))}
          {hrefOf === undefined ? null : <th scope="col">操作</th>}
        </tr>
      </thead>
      <tbody lang="ja">
        {rows.map((row) => (
          <tr>
            {fields.map((field) => (
              <td class={field.kind === 'number' ? 'number' : undefined}>
                {shownValue(field, row.values) ?? ''}
              </td>
            ))}
            {hrefOf === undefined ? null : (
              <td>
                <a href={hrefOf(row)}>
                  開く
                  <span class="visually-hidden">（{row.day}の記録）</span>
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

interface RowsNavigationProps {
  readonly site: Site
  /** null on the last page. */
  readonly next: string | null
  /** null on the first page. */
  readonly first: string | null
}

export function RowsNavigation({ site, next, first }: RowsNavigationProps) {
  if (next === null && first === null) return null
  const words = site.words.registers
  return (
    <nav class="button-row" aria-label={words.rows}>
      {next === null ? null : (
        <a class="button button-outline" rel="next" href={next}>
          {words.next}
        </a>
      )}
      {first === null ? null : <a href={first}>{words.first}</a>}
    </nav>
  )
}
