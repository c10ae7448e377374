/** The grid of an HTML table: where each cell begins when the cells above and beside it take several rows or columns. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Element } from './node.ts'

export interface GridCell {
  readonly column: number
  readonly element: Element
}

export interface TableGrid {
  readonly caption: Element | null
  readonly rows: readonly (readonly GridCell[])[]
}

export function tableGrid(table: Element): TableGrid {
  const rows = partsOf(table, 'tr', rowGroups)
  /** For each column how many rows below are still covered. */
  const covered: number[] = []
  const grid = rows.map((row) => {
    const cells: GridCell[] = []
    let column = 0
    const begun = new Set<number>()
    for (const element of [...partsOf(row, 'td', noGroups, 'th')]) {
      while ((covered[column] ?? 0) > 0 && !begun.has(column)) column += 1
      cells.push({ column, element })
      const width = spanOf(element, 'colspan', widest)
      const height = spanOf(element, 'rowspan', tallest)
      for (let at = column; at < column + width; at += 1) {
        covered[at] = height
        begun.add(at)
      }
      column += width
    }
    for (let at = 0; at < covered.length; at += 1) covered[at] = Math.max(0, (covered[at] ?? 0) - 1)
    return cells
  })
  const [caption = null] = partsOf(table, 'caption', noGroups)
  return { caption, rows: grid }
}

const rowGroups = new Set(['thead', 'tbody', 'tfoot'])
const noGroups = new Set<string>()

/** As the standard bounds them. */
const widest = 1000
const tallest = 65_534

function partsOf(
  element: Element,
  name: string,
  through: ReadonlySet<string>,
  other = name,
): readonly Element[] {
  return element.childNodes.flatMap((node: DefaultTreeAdapterTypes.ChildNode) => {
    if (!('tagName' in node)) return []
    if (node.tagName === name || node.tagName === other) return [node]
    return through.has(node.tagName) ? partsOf(node, name, through, other) : []
  })
}

function spanOf({ attrs }: Element, name: string, most: number): number {
  const value = Number.parseInt(attrs.find((each) => each.name === name)?.value ?? '', 10)
  if (name === 'rowspan' && value === 0) return most
  return Number.isNaN(value) ? 1 : Math.min(Math.max(1, value), most)
}
