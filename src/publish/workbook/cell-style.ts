/**
 * How the cells of a form look. Each look is one object: exceljs writes out every style object it has not met before, to
 * see whether it is new, and a form has thousands of cells of a few looks.
 */
import type { Border, Style } from 'exceljs'
import { type FormCell, type HeadingLine, isRoom } from '../form/form-layout.ts'

/** Which sides of a grid cell lie on the edge of the cell of the form. */
export interface Edges {
  readonly top: boolean
  readonly bottom: boolean
  readonly left: boolean
  readonly right: boolean
}

/** A grid cell's look: borders of a merged cell belong to its single cells. */
export function cellStyle(cell: FormCell, edges: Edges): Style {
  const { centred } = cell
  const header = cell.header !== null
  const room = isRoom(cell)
  const { top, bottom, left, right } = edges
  const key = [header, centred, room, top, bottom, left, right].map(Number).join('')
  const known = styles.get(key)
  if (known !== undefined) return known
  const style = {
    font: { ...font, bold: header, size: centred ? 12 : 10 },
    alignment: {
      wrapText: true,
      vertical: header || centred ? 'middle' : 'top',
      horizontal: centred ? 'center' : 'left',
    },
    border: {
      ...(top ? { top: edge } : {}),
      ...(bottom ? { bottom: edge } : {}),
      ...(left ? { left: edge } : {}),
      ...(right ? { right: edge } : {}),
    },
    ...(header ? { fill } : {}),
    ...(room ? { protection: { locked: false } } : {}),
  } as Style
  styles.set(key, style)
  return style
}

const font = { name: 'Noto Sans JP', family: 2, size: 10 }
const fill: Style['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF2F7' } }
const edge: Border = { style: 'thin', color: { argb: 'FF595959' } }
const styles = new Map<string, Style>()

export const headingStyles: Readonly<Record<HeadingLine['kind'], Style>> = {
  name: headingStyle({ bold: true, size: 12 }, 'left'),
  plain: headingStyle({ bold: true, size: 10 }, 'left'),
  side: headingStyle({ bold: false, size: 10 }, 'right'),
}

function headingStyle(own: Style['font'], horizontal: 'left' | 'right'): Style {
  return { font: { ...font, ...own }, alignment: { horizontal, vertical: 'middle' } } as Style
}
