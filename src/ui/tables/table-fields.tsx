/** The columns that a list may have: what each may hold, and other headings it is known by. */
import type { TableField } from '../../evidence/table/table-field.ts'
import { TableRegion } from '../parts/table-region.tsx'

export function TableFields({ fields }: { readonly fields: readonly TableField[] }) {
  return (
    <TableRegion caption="取り込める項目">
      <thead>
        <tr>
          <th scope="col">項目</th>
          <th scope="col">書き方</th>
          <th scope="col">ほかの見出しの例</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ label, required, hint, headings }) => (
          <tr>
            <th scope="row">
              {label}
              {required ? '（必須）' : ''}
            </th>
            <td>{hint}</td>
            <td>{headings.slice(0, 3).join('、')}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
