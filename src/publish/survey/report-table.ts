/** Tables of a survey's report in Typst: figures to the right, a bar beside a share, a range under it. */
import { literal } from '../pdf/typst-source.ts'

/** What stands where a figure may not be told. */
export const masked = '秘匿'
/** Over the column of bars. */
export const barHead = '0から100の図'

/** Words, a share as a bar (what it shows stands in words beside it), or a figure with what belongs to it under it. */
export type Cell = string | { readonly bar: string | null } | Under

interface Under {
  readonly figure: string
  readonly under: string
}

/** Behind the first column numbers stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  rest: 'left' | 'right' = 'right',
): string {
  const columns = widths.map((width) => `${width}fr`).join(', ')
  const heads = head
    .map((words) => `#strong(${literal(words)})`)
    .map((strong, at) => (head[at] === barHead ? `[#align(left)[${strong}]]` : `[${strong}]`))
    .join(', ')
  const cells = rows.flat().map(cell).join(', ')
  const align = `align: (x, y) => if x == 0 { left } else { ${rest} }`
  const whole = `#table(columns: (${columns}), ${align}, table.header(repeat: true, ${heads}), ${cells})`
  // what fits on a page is not torn apart
  return rows.length > mostTogether ? whole : `#block(breakable: false)[${whole}]`
}

/** Rows of a table that stays on one page. */
const mostTogether = 12

function cell(content: Cell): string {
  if (typeof content === 'string') return `[#text(${literal(content)})]`
  if ('figure' in content) {
    return `[#text(${literal(content.figure)}) \\ #text(size: 8pt, ${literal(content.under)})]`
  }
  if (content.bar === null) return '[]'
  const filled = 'height: 6pt, stroke: none, fill: rgb("#4a6fd0")'
  return `[#align(left)[#rect(width: ${Number(content.bar)}%, ${filled})]]`
}

export function number(n: number): string {
  return n.toLocaleString('ja-JP')
}
