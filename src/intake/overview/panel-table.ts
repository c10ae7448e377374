/**
 * The overview as a table, as this house prints it: めざす状態, アウトカム指標 and 戦略 each beside its label, then a row a
 * theme under the heads 単年度目標 and 具体的取組. Nothing has to be guessed here: the rows say what belongs to what.
 */
import type { PolicyTreeLabel } from '../forms/policy-tree.ts'
import type { Cell, Row } from '../layout.ts'
import { claim } from '../ledger.ts'
import { skipBlank } from '../match-words.ts'
import type { Recogniser } from '../recogniser.ts'
import { type Line, scanCell } from '../scan-cell.ts'
import type { SourceText } from '../source-text.ts'
import { recogniseUnit, splitBadges, type TextUnit, type ThemeUnit, type Unit } from './units.ts'

export interface PanelTable {
  readonly units: readonly Unit[]
  /** Rows that belong to no panel: the table of initiatives. */
  readonly others: readonly Row[]
}

/** @param rows Rows with cells beside each other */
export function readPanelTable(
  source: SourceText,
  rows: readonly Row[],
  recogniser: Recogniser<PolicyTreeLabel>,
): PanelTable {
  const reading = new Reading(source, recogniser)
  const others = rows.filter((row) => !reading.take(row))
  return { units: reading.units, others }
}

type Columns = Readonly<Record<'targets' | 'activities', number>>

class Reading {
  readonly units: Unit[] = []
  readonly #source: SourceText
  readonly #recogniser: Recogniser<PolicyTreeLabel>
  /** Where targets and activities of themes stand; null outside a table of themes. */
  #columns: Columns | null = null

  constructor(source: SourceText, recogniser: Recogniser<PolicyTreeLabel>) {
    this.#source = source
    this.#recogniser = recogniser
  }

  /** Whether the row is part of a panel. */
  take(row: Row): boolean {
    const filled = row.cells.filter((cell) => this.#firstIn(cell) < cell.end)
    const [first] = filled
    if (first === undefined) return this.#columns !== null
    const label = this.#labelOf(first)
    if (label !== null && besideText.has(label.id)) return this.#part(label, filled.slice(1))
    const head = this.#head(filled)
    if (head !== 'none') {
      this.#columns = head
      return head !== null
    }
    if (this.#columns === null) return false
    this.units.push(this.#theme(row, this.#columns))
    return true
  }

  #firstIn({ start, end }: Cell): number {
    return skipBlank(this.#source.plain, start, end)
  }

  #labelOf(cell: Cell) {
    const { plain } = this.#source
    const at = this.#firstIn(cell)
    const label = this.#recogniser.findLabel(plain, at, cell.end)
    return label !== null && skipBlank(plain, label.end, cell.end) === cell.end ? label : null
  }

  #part(
    { id, start, end }: { id: PolicyTreeLabel; start: number; end: number },
    cells: readonly Cell[],
  ) {
    this.#columns = null
    this.units.push({ kind: 'label', id, span: { start, end } })
    for (const cell of cells) this.units.push(...this.#unitsIn(cell))
    return true
  }

  /** Columns of a table of themes, null for the head of another table, 'none' for a row that is no head. */
  #head(cells: readonly Cell[]): Columns | null | 'none' {
    const labels = cells.map((cell) => ({ cell, label: this.#labelOf(cell) }))
    const columnOf = (...ids: PolicyTreeLabel[]) =>
      labels.find(({ label }) => label !== null && ids.includes(label.id))?.cell.column
    if (columnOf('initiative') !== undefined) return null
    const targets = columnOf('yearTargets', 'initiativeTargets')
    const activities = columnOf('activities')
    if (targets === undefined || activities === undefined) return 'none'
    for (const { label } of labels) if (label !== null) claim(this.#source.ledger, label, 'label')
    return { targets, activities }
  }

  #theme({ cells, start, end }: Row, { targets, activities }: Columns): ThemeUnit {
    const beside = (cell: Cell) => cell.column !== targets && cell.column !== activities
    const unitsOf = (own: readonly Cell[]) => own.flatMap((cell) => this.#unitsIn(cell))
    return {
      kind: 'theme',
      title: unitsOf(cells.filter(beside)).filter(isText),
      targets: unitsOf(cells.filter(({ column }) => column === targets)),
      activities: unitsOf(cells.filter(({ column }) => column === activities)).filter(isText),
      span: { start, end },
    }
  }

  #unitsIn(cell: Cell): readonly Unit[] {
    const items = scanCell(this.#source, cell, noLabels)
    return items.flatMap((item) => (item.kind === 'line' ? this.#unitsOf(item, cell) : []))
  }

  #unitsOf(line: Line, cell: Cell): readonly Unit[] {
    const numbered = line.sign?.kind === 'number' || line.sign?.kind === 'outlook'
    const start = numbered || line.sign?.kind === 'note' ? line.signSpan.start : line.start
    const span = { start, end: line.end }
    const alone = recogniseUnit(this.#source, span)
    if (alone?.kind === 'badge') return [alone]
    const bullet = start === line.signSpan.start || line.sign === null ? null : line.signSpan
    return splitBadges(this.#source, { kind: 'text', span, bullet, box: cell.start })
  }
}

const isText = (unit: Unit): unit is TextUnit => unit.kind === 'text'

const besideText = new Set<PolicyTreeLabel>(['desiredState', 'outcomes', 'strategy'])

/** Inside a cell the form prints nothing of itself. */
const noLabels: Recogniser<PolicyTreeLabel> = {
  findLabel: () => null,
  findLegend: () => null,
  findRevisedMark: () => -1,
  findPiece: () => null,
}
