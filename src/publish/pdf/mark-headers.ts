/**
 * Makes the label cells of a PDF header cells. Typst 0.14 can mark whole head rows only; the form's labels stand at the
 * left of rows too. In the structure tree each cell is an object of plain text: its type and one layout attribute are
 * written over in place, byte for byte as long as before, so that no offset of the file moves.
 */
import { headerFill } from './header-fill.ts'

export interface MarkedPdf {
  readonly pdf: Uint8Array
  readonly headers: number
  readonly cells: number
}

export function markHeaders(pdf: Buffer): MarkedPdf {
  const text = pdf.toString('latin1')
  const marked = Buffer.from(pdf)
  let headers = 0
  let cells = 0
  for (let at = text.indexOf(dataCell); at !== -1; at = text.indexOf(dataCell, at + 1)) {
    cells += 1
    const end = text.indexOf('endobj', at)
    const found = filled.exec(text.slice(at, end))
    if (found === null) continue
    const scope = found[2] === headerFill.row.written ? 'Row' : 'Column'
    const kept = `  >> <<\n    /O /Layout\n    /BackgroundColor [${found[2]}]\n`
    const scoped = `    /Scope /${scope}\n${kept}`
    marked.write(headerCell, at, 'latin1')
    marked.write(
      `${scoped}${' '.repeat(found[1].length - scoped.length)}`,
      at + found.index,
      'latin1',
    )
    headers += 1
  }
  return { pdf: marked, headers, cells }
}

const dataCell = '/S /TD\n'
const headerCell = '/S /TH\n'
const filled = new RegExp(
  `(  >> <<\\n    /O /Layout\\n    /BackgroundColor \\[(${headerFill.row.written}|${headerFill.column.written})\\]\\n    /BorderStyle /Solid\\n)`,
) as { exec(text: string): (RegExpExecArray & [string, string, string]) | null }
