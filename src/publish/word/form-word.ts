/**
 * The official form as a Word file: real tables with head rows and merged cells, headings as headings, A4 laid across.
 * Its parts are written here, cell by cell: a form has thousands of cells of a few looks.
 */
import {
  type FormCell,
  type FormLayout,
  type FormLine,
  type FormSection,
  type FormTable,
  type HeadingLine,
  isRoom,
  lineText,
  placeCells,
} from '../form/form-layout.ts'
import { escapeXml } from '../html/markup.ts'
import { packParts } from '../workbook/pack-parts.ts'
import { wordParts } from './word-parts.ts'

/** @param layouts One after the other in one file */
export async function printWord(
  title: string,
  layouts: readonly FormLayout[],
): Promise<Uint8Array> {
  const sections = layouts.flatMap((layout) => layout.sections).map(section)
  return await packParts(wordParts(title, sections.join(sectionEnd) + page))
}

/** A4, in twentieths of a point. */
const paper = { width: 16_838, height: 11_906, margin: 567 } as const
const printed = paper.width - 2 * paper.margin
const margins = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${paper.margin}"`)
const page = `<w:sectPr><w:pgSz w:w="${paper.width}" w:h="${paper.height}" w:orient="landscape"/><w:pgMar ${margins.join(' ')} w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`
const sectionEnd = `<w:p><w:pPr>${page}</w:pPr></w:p>`

function section({ heading, tables }: FormSection): string {
  return [...heading.map(headingLine), tables.map(table).join(gap)].join('')
}

/** Word runs tables without anything between them into one. */
const gap = '<w:p><w:pPr><w:spacing w:line="120"/></w:pPr></w:p>'

function headingLine({ text, kind }: HeadingLine): string {
  const settings = {
    name: '<w:pStyle w:val="Heading1"/>',
    plain: '',
    side: '<w:jc w:val="right"/>',
  }
  return paragraph(settings[kind], text, { bold: kind !== 'side', size: kind === 'name' ? 22 : 18 })
}

/** @param size In half points */
function paragraph(
  settings: string,
  text: string,
  { bold, size }: { readonly bold: boolean; readonly size: number },
): string {
  const looks = `${bold ? '<w:b/><w:bCs/>' : ''}${size === 18 ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`}`
  return `<w:p>${settings === '' ? '' : `<w:pPr>${settings}</w:pPr>`}<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
  (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
)
const cellMargins = [
  ['top', 40],
  ['left', 80],
  ['bottom', 40],
  ['right', 80],
].map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
const tableSettings = `<w:tblPr><w:tblW w:w="${printed}" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${cellMargins.join('')}</w:tblCellMar></w:tblPr>`

function table(each: FormTable): string {
  const all = each.columns.reduce((sum, width) => sum + width, 0)
  const widths = each.columns.map((width) => Math.round((width / all) * printed))
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`)
  const rows: { column: number; xml: string }[][] = each.rows.map(() => [])
  for (const { row, column, cell } of placeCells(each)) {
    const width = widths.slice(column, column + cell.across).reduce((sum, own) => sum + own, 0)
    for (let down = 0; down < cell.down; down += 1) {
      const merge = cell.down === 1 ? null : down === 0 ? 'restart' : 'continue'
      rows[row + down]?.push({ column, xml: cellXml(cell, width, merge) })
    }
  }
  const written = rows.map((cells, index) => {
    const inOrder = cells.toSorted((a, b) => a.column - b.column).map(({ xml }) => xml)
    return `<w:tr>${isHead(each, index) ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${inOrder.join('')}</w:tr>`
  })
  return `<w:tbl>${tableSettings}<w:tblGrid>${grid.join('')}</w:tblGrid>${written.join('')}</w:tbl>`
}

/** It is printed again overleaf. */
function isHead({ rows }: FormTable, index: number): boolean {
  return (
    index === 0 && rows[0]?.every((cell) => cell.header === 'column' && cell.down === 1) === true
  )
}

/** @param merge Of a cell over several rows: its first, or one of those below */
function cellXml(cell: FormCell, width: number, merge: 'restart' | 'continue' | null): string {
  const { across, header, centred } = cell
  const settings = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    across === 1 ? '' : `<w:gridSpan w:val="${across}"/>`,
    merge === null ? '' : `<w:vMerge w:val="${merge}"/>`,
    header === null ? '' : '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F7"/>',
    header !== null || centred ? '<w:vAlign w:val="center"/>' : '',
  ]
  const content = merge === 'continue' ? '' : contentOf(cell)
  return `<w:tc><w:tcPr>${settings.join('')}</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`
}

function contentOf(cell: FormCell): string {
  const { header, centred, lines } = cell
  const written = lines.map((each) => line(each, header !== null, centred))
  return `${written.join('')}${isRoom(cell) ? room : ''}`
}

const room = '<w:p><w:pPr><w:spacing w:after="900"/></w:pPr></w:p>'

function line(each: FormLine, head: boolean, centred: boolean): string {
  const settings = [
    each.sign === '' ? '' : '<w:ind w:left="180" w:hanging="180"/>',
    centred ? '<w:jc w:val="center"/>' : '',
  ]
  const small = each.kind === 'legend' || each.kind === 'badge'
  const bold = head || each.kind === 'label'
  return paragraph(settings.join(''), lineText(each), { bold, size: small ? 15 : 18 })
}
