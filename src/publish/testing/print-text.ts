/** A laid out form as the tab-separated text that reaches us from PDFs: what every medium must at least say. */
import { type FormLayout, type FormTable, lineText, placeCells } from '../form/form-layout.ts'
import { escapeMarkup } from '../html/markup.ts'

export function printText({ sections }: FormLayout): string {
  return sections
    .map(({ heading, tables }) =>
      [heading.map(({ text }) => text).join('\n'), ...tables.map(tableText)].join('\n\n'),
    )
    .join('\n\n')
}

function tableText(table: FormTable): string {
  const rows = table.rows.map(() => table.columns.map(() => ''))
  for (const { row, column, cell } of placeCells(table)) {
    const own = rows[row]
    if (own !== undefined) {
      own[column] = cell.lines.map((line) => `<p>${escapeMarkup(lineText(line))}</p>`).join('')
    }
  }
  return rows.map((cells) => cells.join('\t')).join('\n')
}
