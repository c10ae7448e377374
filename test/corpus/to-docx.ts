/** A laid page as a Word file. */
import {
  Document,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextDirection,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { type LaidPage, type LayoutTable, placedCells } from './layout.ts'

export async function toDocx({
  pieces,
  landscape,
  fontSize,
  serif,
}: LaidPage): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { size: fontSize * 2, font: serif ? 'Noto Serif JP' : 'Noto Sans JP' } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          },
        },
        // Word ends every document with a paragraph, and programs rely on it
        children: [
          ...pieces.map((piece) => {
            if (piece.kind === 'paragraph') return new Paragraph(piece.text)
            if (piece.kind === 'page-break') return new Paragraph({ children: [new PageBreak()] })
            return tableOf(piece)
          }),
          new Paragraph(''),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const pageWidth = 9_600

function tableOf(table: LayoutTable): Table {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const columns = table.widths.map((width) => Math.round((width / total) * pageWidth))
  const placed = placedCells(table)
  const rows = table.rows.map((_, at) => {
    const cells = placed.filter(({ row, cell }) => row <= at && at < row + cell.rows)
    return new TableRow({
      children: cells
        .toSorted((a, b) => a.column - b.column)
        .map(({ cell, row }) => {
          const merge = row === at ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE
          return new TableCell({
            children: row === at ? paragraphs(cell.lines) : [new Paragraph('')],
            columnSpan: cell.columns,
            ...(cell.rows > 1 ? { verticalMerge: merge } : {}),
            ...(cell.vertical ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
          })
        }),
    })
  })
  return new Table({ rows, columnWidths: columns, width: { size: pageWidth, type: WidthType.DXA } })
}

function paragraphs(lines: readonly string[]): Paragraph[] {
  return lines.length === 0 ? [new Paragraph('')] : lines.map((line) => new Paragraph(line))
}
