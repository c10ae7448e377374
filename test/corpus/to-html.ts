/** A laid page as HTML that prints as it was laid: Chromium makes PDF of it, LibreOffice other formats. */
import { type LaidPage, type LayoutTable, placedCells } from './layout.ts'

/** @param font CSS families; the one for Japanese has to be on the machine */
export function toHtml(page: LaidPage, font = 'sans-serif'): string {
  const { pieces, landscape, borders, fontSize } = page
  const body = pieces.map((piece) => {
    if (piece.kind === 'paragraph') return `<p>${escaped(piece.text)}</p>`
    return piece.kind === 'page-break' ? '<div class="break"></div>' : tableHtml(piece)
  })
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>様式</title><style>
@page { size: A4 ${landscape ? 'landscape' : 'portrait'}; margin: 15mm }
body { font: ${fontSize}pt/1.4 ${font}; margin: 0 }
p { margin: 2pt 0 }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 4pt 0 }
td { border: ${borders ? '0.75pt solid black' : 'none'}; padding: 3pt; vertical-align: top; overflow-wrap: anywhere }
td div.upright { writing-mode: vertical-rl; text-orientation: upright }
.break { break-after: page }
</style></head><body>
${body.join('\n')}
</body></html>`
}

function tableHtml(table: LayoutTable): string {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const columns = table.widths.map((width) => `<col style="width:${(width / total) * 100}%">`)
  const cells = placedCells(table)
  const rows = table.rows.map((_, at) => {
    const own = cells.filter(({ row }) => row === at)
    return `<tr>${own.map(({ cell }) => cellHtml(cell)).join('')}</tr>`
  })
  return `<table><colgroup>${columns.join('')}</colgroup>${rows.join('\n')}</table>`
}

function cellHtml({ lines, columns, rows, vertical }: LayoutTable['rows'][number][number]): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  const inner = lines.map(
    (line) => `<div${vertical ? ' class="upright"' : ''}>${escaped(line)}</div>`,
  )
  return `<td${spans}>${inner.join('')}</td>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
