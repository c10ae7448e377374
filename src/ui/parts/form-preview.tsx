/** A picture of a form, made of a real table: its cells as they are printed, without an entry. */
export interface PreviewTable {
  readonly caption: string
  /** Relative widths. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly PreviewCell[])[]
}

export interface PreviewCell {
  readonly across: number
  readonly down: number
  readonly header: 'row' | 'column' | null
  readonly lines: readonly { readonly text: string }[]
}

export function FormPreview({
  name,
  table,
}: {
  readonly name: string
  readonly table: PreviewTable
}) {
  const total = table.columns.reduce((sum, width) => sum + width, 0)
  return (
    <section class="table-region form-preview" aria-label={name} tabindex={0} lang="ja">
      <table>
        <caption class="visually-hidden">{name}</caption>
        <colgroup>
          {table.columns.map((width) => (
            <col width={`${(width / total) * 100}%`} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((cells) => (
            <tr>
              {cells.map((cell) => (
                <Cell cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell }: { readonly cell: PreviewCell }) {
  const size = {
    colspan: cell.across === 1 ? undefined : cell.across,
    rowspan: cell.down === 1 ? undefined : cell.down,
  }
  const lines = cell.lines.map(({ text }) => <p>{text}</p>)
  if (cell.header === null || lines.length === 0) return <td {...size}>{lines}</td>
  return (
    <th {...size} scope={cell.header === 'row' ? 'row' : 'col'}>
      {lines}
    </th>
  )
}
