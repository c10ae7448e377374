/** The grid of an HTML table: where each cell begins when the cells above and beside it take several rows or columns. */
import { type Element, isElement } from './node.ts'

export interface GridCell {
  readonly column: number
  readonly element: Element
}

export interface TableGrid {
  /** One as a rule; whatever more a page has stands there too. */
  readonly captions: readonly Element[]
  readonly rows: readonly (readonly GridCell[])[]
}

/**
 * @param onCovered Told of each place of the grid that a cell over several rows takes, for whoever bounds the work: a page
 *   of a few letters may ask for as many as it likes
 */
export function tableGrid(table: Element, onCovered: () => void): TableGrid {
  const groups = childrenNamed(table, rowGroups)
  return {
    captions: childrenNamed(table, captions),
    rows: groups.flatMap((group) => gridOfGroup(childrenNamed(group, tableRows), onCovered)),
  }
}

/** All that stands in the table itself, its groups and its rows: cells, and what holds no words of a table. */
export function partsOfTable(table: Element): readonly Element[] {
  const within = (element: Element) => element.childNodes.filter(isElement)
  return within(table).flatMap((group) => {
    if (!rowGroups.has(group.tagName)) return [group]
    return [group, ...within(group).flatMap((row) => [row, ...partsOfRow(row)])]
  })
}

function partsOfRow(row: Element): readonly Element[] {
  return tableRows.has(row.tagName) ? row.childNodes.filter(isElement) : []
}

/** No cell reaches into the next group of rows, however many rows it says it takes. */
function gridOfGroup(
  rows: readonly Element[],
  onCovered: () => void,
): readonly (readonly GridCell[])[] {
  /** For each column that a cell above takes, the first row in which it is free again. */
  const freeFrom = new Map<number, number>()
  return rows.map((row, at) => {
    let column = 0
    return childrenNamed(row, tableCells).map((element) => {
      for (; (freeFrom.get(column) ?? 0) > at; column += 1) onCovered()
      const cell = { column, element }
      const height = Math.min(spanOf(element, 'rowspan', tallest), rows.length - at)
      const end = column + spanOf(element, 'colspan', widest)
      for (; height > 1 && column < end; column += 1) {
        onCovered()
        freeFrom.set(column, Math.max(freeFrom.get(column) ?? 0, at + height))
      }
      column = end
      return cell
    })
  })
}

const rowGroups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])
const tableRows: ReadonlySet<string> = new Set(['tr'])
const tableCells: ReadonlySet<string> = new Set(['td', 'th'])
const captions: ReadonlySet<string> = new Set(['caption'])

/** As the standard bounds them. */
const widest = 1000
const tallest = 65_534

/** The parser puts every row into a group, and every cell into a row. */
function childrenNamed(element: Element, names: ReadonlySet<string>): readonly Element[] {
  return element.childNodes.filter(
    (node) => isElement(node) && names.has(node.tagName),
  ) as Element[]
}

/** 0 rows are all there are. */
function spanOf({ attrs }: Element, name: 'rowspan' | 'colspan', most: number): number {
  const value = Number.parseInt(attrs.find((each) => each.name === name)?.value ?? '', 10)
  if (name === 'rowspan' && value === 0) return most
  return Number.isNaN(value) ? 1 : Math.min(Math.max(1, value), most)
}
