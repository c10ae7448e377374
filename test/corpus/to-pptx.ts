/** A page as a slide, by hand: paragraphs are boxes, tables are tables, one under the other. */
import { escapeMarkup } from '../../src/publish/html/markup.ts'
import { frame, makePptx, textBox } from '../intake/make-pptx.ts'
import { type LaidPage, type LayoutTable, placedCells } from './layout.ts'

const lineHeight = 9

export function toPptx({ pieces }: LaidPage): Uint8Array {
  const slides: string[] = ['']
  let top = 0
  for (const piece of pieces) {
    if (piece.kind === 'page-break') {
      slides.push('')
      top = 0
      continue
    }
    const rows = piece.kind === 'table' ? piece.rows.length : 1
    const drawn =
      piece.kind === 'table'
        ? tableAt(top, piece)
        : textBox([10, top, 250, lineHeight - 1], [escapeMarkup(piece.text)])
    slides.push(`${slides.pop() ?? ''}${drawn}`)
    top += rows * lineHeight
  }
  return makePptx(slides)
}

function tableAt(top: number, table: LayoutTable): string {
  const begin = new Map(placedCells(table).map((each) => [`${each.row},${each.column}`, each.cell]))
  const rows = table.rows.map((_, row) => {
    const cells = table.widths.map((_, column) => {
      const cell = begin.get(`${row},${column}`)
      if (cell === undefined) return '<a:tc hMerge="1"><a:txBody><a:p/></a:txBody></a:tc>'
      const lines = cell.lines.map(
        (line) => `<a:p><a:r><a:t>${escapeMarkup(line)}</a:t></a:r></a:p>`,
      )
      return `<a:tc gridSpan="${cell.columns}" rowSpan="${cell.rows}"><a:txBody>${lines.join('')}</a:txBody></a:tc>`
    })
    return `<a:tr>${cells.join('')}</a:tr>`
  })
  const place = frame([10, top, 250, lineHeight]).replaceAll('a:xfrm', 'p:xfrm')
  return `<p:graphicFrame>${place}<a:graphic><a:graphicData><a:tbl>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}
