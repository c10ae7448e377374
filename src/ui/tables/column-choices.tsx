/** Which column of a table is which field: every heading with what stands under it, what is proposed and why. */
import type { TableField } from '../../evidence/table/table-field.ts'
import type { Problem } from '../../lib/problem.ts'
import { TableRegion } from '../parts/table-region.tsx'

export interface ColumnChoicesProps {
  readonly fields: readonly Pick<TableField, 'key' | 'label' | 'required'>[]
  readonly headings: readonly string[]
  /** What stands in each column, the first few. */
  readonly samples: readonly (readonly string[])[]
  /** Keys of fields, '' for a column that is not read. */
  readonly mapping: readonly string[]
  /** What a choice was proposed from; null where a person made it, or where there is none. */
  readonly from: readonly ('remembered' | 'heading' | 'cells' | null)[]
}

export function ColumnChoices({ fields, headings, samples, mapping, from }: ColumnChoicesProps) {
  return (
    <TableRegion caption={`列と項目（${headings.length}列）`}>
      <thead>
        <tr>
          <th scope="col">ファイルの見出し</th>
          <th scope="col">項目</th>
          <th scope="col">中身の例</th>
        </tr>
      </thead>
      <tbody>
        {headings.map((heading, at) => (
          <tr>
            <th scope="row" id={`heading-${at}`}>
              {heading === '' ? `（${at + 1}列目）` : heading}
            </th>
            <td>
              <select
                class="input"
                id={`column-${at}`}
                name={`column-${at}`}
                aria-labelledby={`heading-${at}`}
                aria-describedby={from[at] == null ? undefined : `proposed-${at}`}
              >
                <option value="">取り込まない</option>
                {fields.map(({ key, label, required }) => (
                  <option value={key} selected={mapping[at] === key}>
                    {label}
                    {required ? '（必須）' : ''}
                  </option>
                ))}
              </select>
              {from[at] == null ? null : (
                <p class="field-hint" id={`proposed-${at}`}>
                  {proposedFrom[from[at]]}
                </p>
              )}
            </td>
            <td>{(samples[at] ?? []).join('、')}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

const proposedFrom = {
  remembered: '前の取り込みで選んだとおり',
  heading: '見出しから',
  cells: '中身から',
} as const

/** What a person should know of how the file was read, before its rows are taken. */
export function TableNotes({ notes }: { readonly notes: readonly Problem[] }) {
  if (notes.length === 0) return null
  return (
    <section>
      <h2>ファイルの読み方</h2>
      <ul>
        {notes.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </section>
  )
}
