/**
 * One sheet of a workbook → rows of cells with the words each shows. Cells covered by a merged one hold nothing; where a
 * file has words in them all the same, Excel does not show them, and they are told.
 */
import { cellText, type TableCell, type TableRow } from '../block.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { walkXml } from '../xml/parse-xml.ts'
import { brokenZip } from '../zip/open-zip.ts'
import { parseAddress, printAddress } from './cell-address.ts'
import { cellWords, type StoredCell } from './cell-words.ts'
import { coveredPlaces } from './covered-places.ts'
import { type PageEdge, printedEdges } from './page-edges.ts'
import { isSwitchedOn, RichText } from './shared-strings.ts'
import type { Workbook } from './workbook.ts'

export interface SheetFound {
  /** A row that the sheet leaves out is an empty one here, once for each gap. */
  readonly rows: readonly TableRow[]
  readonly cells: number
  /** Addresses of what a person should look at. */
  readonly hidden: readonly string[]
  readonly covered: readonly string[]
  readonly formulas: readonly string[]
  readonly unformatted: readonly string[]
  readonly errors: readonly string[]
  readonly struck: readonly string[]
  /** Cells whose words the book does not hold. */
  readonly missing: readonly string[]
  /** Cells with signs of a symbol font that have no letter. */
  readonly symbols: readonly string[]
  /** Formulas of which the book holds no result. */
  readonly uncalculated: readonly string[]
  /** What it prints at the edges of its pages. */
  readonly edges: readonly PageEdge[]
  /** The relation of what lies over its cells to be ticked or chosen from, by the number of its shape. */
  readonly controls: ReadonlyMap<string, string>
}

/** @throws {Refused} when the part is broken or has too many cells */
export function readSheet(
  bytes: Uint8Array,
  name: string,
  book: Workbook,
  limits: Limits,
): SheetFound {
  const reading = new SheetReading(name, book, limits)
  if (!walkXml(bytes, reading)) throw new Refused(brokenZip)
  return reading.done()
}

interface OpenCell extends Omit<StoredCell, 'inline' | 'asCell'> {
  readonly row: number
  readonly column: number
  value: string
  readonly rich: RichText
  formula: boolean
  struck: boolean
}

class SheetReading {
  readonly #name: string
  readonly #book: Workbook
  readonly #limits: Limits
  readonly #rows = new Map<number, TableCell[]>()
  readonly #places = new Map<TableCell, { row: number; column: number }>()
  readonly #merged: string[] = []
  readonly #hiddenColumns = new Set<number>()
  readonly #hidden: string[] = []
  readonly #formulas: string[] = []
  readonly #struck: string[] = []
  readonly #told = {
    unformatted: [] as string[],
    errors: [] as string[],
    missing: [] as string[],
    uncalculated: [] as string[],
    symbols: [] as string[],
  }
  readonly #controls = new Map<string, string>()
  readonly #edges: { name: string; codes: string }[] = []
  #cells = 0
  #row = -1
  #rowHidden = false
  #column = -1
  #cell: OpenCell | null = null
  /** Where the text now read belongs. */
  #into: 'value' | 'inline' | 'edge' | null = null
  #readings = 0
  /** Open views that somebody saved for himself: their edges are printed for nobody else. */
  #views = 0
  #printed: ReadonlySet<string> = new Set()

  constructor(name: string, book: Workbook, limits: Limits) {
    this.#name = name
    this.#book = book
    this.#limits = limits
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') this.#openCell(attributes)
    else if (name === 'row') this.#openRow(attributes)
    else if (name === 'v') this.#into = 'value'
    else if (name === 't') this.#into = this.#readings === 0 ? 'inline' : null
    else if (name === 'f' && this.#cell !== null) this.#cell.formula = true
    else if (name === 'rPh') this.#readings += 1
    else if (name === 'strike') this.#strike(attributes)
    else if (name === 'mergeCell') this.#merged.push(attributes['ref'] ?? '')
    else if (name === 'col') this.#openColumns(attributes)
    else {
      this.#cell?.rich.open(name, attributes['val'])
      this.#openEdge(name, attributes)
    }
  }

  #openEdge(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'customSheetView') this.#views += 1
    else if (name === 'control')
      this.#controls.set(attributes['shapeId'] ?? '', attributes['id'] ?? '')
    else if (name === 'headerFooter') this.#printed = printedEdges(attributes)
    else if (this.#views === 0 && this.#printed.has(name)) {
      this.#edges.push({ name, codes: '' })
      this.#into = 'edge'
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || this.#printed.has(name)) this.#into = null
    else if (name === 'rPh') this.#readings -= 1
    else if (name === 'customSheetView') this.#views -= 1
    else if (name === 'c') this.#closeCell()
  }

  text(piece: string): void {
    const edge = this.#edges.at(-1)
    if (this.#into === 'edge') {
      if (edge !== undefined) edge.codes += piece
    } else if (this.#into === 'inline') this.#cell?.rich.add(piece)
    else if (this.#into === 'value' && this.#cell !== null) this.#cell.value += piece
  }

  /** Letters of a cell that holds its words itself. */
  #strike({ val }: Readonly<Record<string, string>>): void {
    if (this.#cell === null || !isSwitchedOn(val)) return
    this.#cell.struck = true
    this.#cell.rich.strike()
  }

  #openColumns({ min, max, hidden, width }: Readonly<Record<string, string>>): void {
    if (!isOn(hidden) && !isNought(width)) return
    const last = Math.min(Number(max), mostColumns)
    for (let column = Math.max(1, Number(min)); column <= last; column += 1) {
      // said twice of one column, it is not asked of every other one again
      if (this.#hiddenColumns.has(column - 1)) return
      this.#hiddenColumns.add(column - 1)
    }
  }

  #openRow({ r, hidden, ht }: Readonly<Record<string, string>>): void {
    const row = /^\d{1,7}$/u.test(r ?? '') ? Number(r) - 1 : this.#row + 1
    this.#row = row
    this.#column = -1
    this.#rowHidden = isOn(hidden) || isNought(ht)
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const address = r === undefined ? null : parseAddress(r)
    this.#column = address?.column ?? this.#column + 1
    this.#row = address?.row ?? this.#row
    const place = { row: this.#row, column: this.#column }
    const style = Number(s)
    const struck = this.#book.struckStyles.has(style)
    const rich = new RichText()
    this.#cell = { ...place, type: t, style, value: '', rich, formula: false, struck }
  }

  #closeCell(): void {
    const cell = this.#cell
    this.#cell = null
    if (cell === null) return
    const address = printAddress(cell)
    const { rich } = cell
    const words = cellWords(
      { ...cell, inline: rich.text, asCell: rich.inRuns ? rich.asCell : null },
      this.#book,
    )
    const text = cellText(words.text)
    if (words.told !== null) this.#told[words.told].push(address)
    if (cell.formula && words.told !== 'uncalculated') this.#formulas.push(address)
    if (text === '') return
    if (this.#isStruck(cell)) this.#struck.push(address)
    this.#cells += 1
    if (this.#cells > this.#limits.cells) throw new Refused(beyond('cells', this.#limits))
    if (this.#rowHidden || this.#hiddenColumns.has(cell.column)) this.#hidden.push(address)
    const place = { kind: 'cell', sheet: this.#name, address } as const
    const placed: TableCell = { column: cell.column, words: { text, place } }
    const row = this.#rows.get(cell.row)
    if (row === undefined) this.#rows.set(cell.row, [placed])
    else row.push(placed)
    this.#places.set(placed, cell)
  }

  #isStruck({ struck, type, value }: OpenCell): boolean {
    return struck || (type === 's' && this.#book.struckStrings.has(Number(value)))
  }

  done(): SheetFound {
    const covered = this.#takeCovered()
    const rows: TableRow[] = []
    let last = -1
    for (const [row, cells] of [...this.#rows].sort(([a], [b]) => a - b)) {
      if (row > last + 1 && last !== -1) rows.push([])
      rows.push(cells.toSorted((a, b) => a.column - b.column))
      last = row
    }
    return {
      rows,
      cells: this.#cells,
      hidden: this.#hidden,
      covered,
      formulas: this.#formulas,
      struck: this.#struck,
      ...this.#told,
      edges: this.#edges,
      controls: this.#controls,
    }
  }

  /** Words under a merged cell are read where they stand all the same: nothing is lost. */
  #takeCovered(): readonly string[] {
    const isCovered = coveredPlaces(this.#merged)
    return [...this.#places.values()].filter(isCovered).map(printAddress)
  }
}

/** As many as a sheet can have. */
const mostColumns = 16_384

/** A row or column of no height or width is not seen either. */
function isNought(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
