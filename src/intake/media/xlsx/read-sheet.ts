/**
 * One sheet of a workbook → rows of cells with the words each shows. Cells covered by a merged one hold nothing; where a
 * file has words in them all the same, Excel does not show them, and they are told.
 */
import { cellText, type TableCell, type TableRow } from '../block.ts'
import { beyond, type Limits, Refused } from '../limits.ts'
import { walkXml } from '../xml/parse-xml.ts'
import { brokenZip } from '../zip/open-zip.ts'
import { parseAddress, parseRange, printAddress } from './cell-address.ts'
import { numberText } from './number-text.ts'
import { withoutEscapes } from './shared-strings.ts'

export interface Workbook {
  readonly strings: readonly string[]
  readonly formats: readonly string[]
  readonly date1904: boolean
}

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

interface OpenCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  inline: string
  formula: boolean
}

class SheetReading {
  readonly #name: string
  readonly #book: Workbook
  readonly #limits: Limits
  readonly #rows = new Map<number, TableCell[]>()
  readonly #places = new Map<TableCell, { row: number; column: number }>()
  readonly #merged: string[] = []
  readonly #hiddenColumns: [number, number][] = []
  readonly #hidden: string[] = []
  readonly #formulas: string[] = []
  readonly #unformatted: string[] = []
  readonly #errors: string[] = []
  #cells = 0
  #row = -1
  #rowHidden = false
  #column = -1
  #cell: OpenCell | null = null
  /** Where the text now read belongs. */
  #into: 'value' | 'inline' | null = null
  #readings = 0

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
    else if (name === 'mergeCell') this.#merged.push(attributes['ref'] ?? '')
    else if (name === 'col' && attributes['hidden'] === '1')
      this.#hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1])
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#into = null
    else if (name === 'rPh') this.#readings -= 1
    else if (name === 'c') this.#closeCell()
  }

  text(piece: string): void {
    if (this.#into !== null && this.#cell !== null) this.#cell[this.#into] += piece
  }

  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1
    this.#column = -1
    this.#rowHidden = hidden === '1'
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const address = r === undefined ? null : parseAddress(r)
    this.#column = address?.column ?? this.#column + 1
    this.#row = address?.row ?? this.#row
    const place = { row: this.#row, column: this.#column }
    this.#cell = { ...place, type: t, style: Number(s), value: '', inline: '', formula: false }
  }

  #closeCell(): void {
    const cell = this.#cell
    this.#cell = null
    if (cell === null) return
    const address = printAddress(cell)
    const text = cellText(this.#textOf(cell, address))
    if (cell.formula) this.#formulas.push(address)
    if (text === '') return
    this.#cells += 1
    if (this.#cells > this.#limits.cells) throw new Refused(beyond('cells', this.#limits))
    if (this.#isHidden(cell.column)) this.#hidden.push(address)
    const place = { kind: 'cell', sheet: this.#name, address } as const
    const placed: TableCell = { column: cell.column, words: { text, place } }
    const row = this.#rows.get(cell.row)
    if (row === undefined) this.#rows.set(cell.row, [placed])
    else row.push(placed)
    this.#places.set(placed, cell)
  }

  #isHidden(column: number): boolean {
    return (
      this.#rowHidden || this.#hiddenColumns.some(([from, to]) => column >= from && column <= to)
    )
  }

  #textOf({ type, value, inline, style }: OpenCell, address: string): string {
    const { strings, formats, date1904 } = this.#book
    switch (type) {
      case 's':
        return strings[Number(value)] ?? ''
      case 'inlineStr':
        return withoutEscapes(inline)
      case 'str':
      case 'd':
        return withoutEscapes(value)
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      case 'e':
        this.#errors.push(address)
        return value
      default: {
        if (value === '') return withoutEscapes(inline)
        const { text, plain } = numberText(value, formats[style] ?? 'General', date1904)
        if (plain) this.#unformatted.push(address)
        return text
      }
    }
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
      unformatted: this.#unformatted,
      errors: this.#errors,
    }
  }

  /** Words under a merged cell are read where they stand all the same: nothing is lost. */
  #takeCovered(): readonly string[] {
    const intervals = coveredByRow(this.#merged)
    const covered: string[] = []
    for (const { row, column } of this.#places.values()) {
      const inside = intervals.get(row)?.some(([from, to]) => column >= from && column <= to)
      if (inside === true) covered.push(printAddress({ row, column }))
    }
    return covered
  }
}

/** Columns from and to that merged cells cover in each row, without the cell that shows. */
function coveredByRow(merged: readonly string[]): ReadonlyMap<number, readonly [number, number][]> {
  const intervals = new Map<number, [number, number][]>()
  let left = mostCovered
  for (const range of merged) {
    const found = parseRange(range)
    if (found === null) continue
    const { from, to } = found
    for (let row = from.row; row <= to.row && left > 0; row += 1) {
      left -= 1
      const own = intervals.get(row) ?? []
      own.push([row === from.row ? from.column + 1 : from.column, to.column])
      intervals.set(row, own)
    }
  }
  return intervals
}

/** Rows of merged cells that are looked at: a sheet merged all over must not take for ever. */
const mostCovered = 200_000
