/** The table of initiatives (番号 · 取組項目 · 概要 · 今年度目標) behind the panels, its columns told by their heads. */
import type { Passage, Span } from '../../lib/span.ts'
import type { Entry } from '../../plan/sheet.ts'
import { gatherEntries, toEntry } from '../entries.ts'
import type { PolicyTreeLabel } from '../forms/policy-tree.ts'
import type { Cell, Row } from '../layout.ts'
import { claim } from '../ledger.ts'
import { skipBlank } from '../match-words.ts'
import type { PlacedLine } from '../placed-line.ts'
import type { Recogniser } from '../recogniser.ts'
import { scanCell } from '../scan-cell.ts'
import type { SourceText } from '../source-text.ts'
import { gatherStatements, type Statement } from '../statements.ts'
import { passageIn, trim } from '../words.ts'

export interface DraftInitiative {
  readonly number: number | null
  readonly numberSpan: Span | null
  readonly title: Passage
  readonly outline: readonly Entry[]
  readonly targets: readonly Statement[]
  readonly span: Span
}

type Column = 'initiative' | 'outline' | 'initiativeTargets'

/** @param rows Rows with cells; those before a head row, or without a title, are left unread */
export function draftInitiatives(
  source: SourceText,
  rows: readonly Row[],
  recogniser: Recogniser<PolicyTreeLabel>,
): readonly DraftInitiative[] {
  let columns: ReadonlyMap<Column, number> | null = null
  const found: DraftInitiative[] = []
  for (const row of rows) {
    const head = readHead(source, row, recogniser)
    if (head !== null) columns = head
    else if (columns !== null) {
      const initiative = readRow(source, row, columns, recogniser)
      if (initiative !== null) found.push(initiative)
    }
  }
  return found
}

function readHead(source: SourceText, row: Row, recogniser: Recogniser<PolicyTreeLabel>) {
  const columns = new Map<Column, number>()
  const labels: Span[] = []
  for (const { column, start, end } of row.cells) {
    const at = skipBlank(source.plain, start, end)
    const label = at === end ? null : recogniser.findLabel(source.plain, at, end)
    if (label === null) continue
    labels.push(label)
    if (label.id !== 'number') columns.set(columnOf(label.id), column)
  }
  if (!columns.has('initiative') || columns.size < 2) return null
  for (const label of labels) claim(source.ledger, label, 'label')
  return columns
}

/** 単年度目標 names a column too, when it stands in the head of the table. */
function columnOf(id: PolicyTreeLabel): Column {
  return id === 'initiative' || id === 'outline' ? id : 'initiativeTargets'
}

function readRow(
  source: SourceText,
  row: Row,
  columns: ReadonlyMap<Column, number>,
  recogniser: Recogniser<PolicyTreeLabel>,
): DraftInitiative | null {
  const cellAt = (column: Column) => row.cells[columns.get(column) ?? -1]
  const name = cellAt('initiative')
  const title = name === undefined ? null : passageIn(source, name)
  if (title === null || title.text === '') return null
  claim(source.ledger, title.span, 'field')
  const before = row.cells.filter(({ column }) => column < (columns.get('initiative') ?? 0))
  const number = before.map((cell) => readNumber(source, cell)).find((each) => each !== null)
  const lines = (cell: Cell | undefined) => linesIn(source, cell, recogniser)
  return {
    number: number?.number ?? null,
    numberSpan: number?.span ?? null,
    title,
    outline: gatherEntries(source, lines(cellAt('outline'))).map(toEntry),
    targets: gatherStatements(source, lines(cellAt('initiativeTargets'))),
    span: trim(source, row),
  }
}

function readNumber(source: SourceText, cell: Cell) {
  const span = trim(source, cell)
  const text = source.plain.slice(span.start, span.end)
  if (!/^\d{1,3}$/u.test(text)) return null
  claim(source.ledger, span, 'field')
  return { number: Number(text), span }
}

function linesIn(
  source: SourceText,
  cell: Cell | undefined,
  recogniser: Recogniser<PolicyTreeLabel>,
): readonly PlacedLine[] {
  if (cell === undefined) return []
  return scanCell(source, cell, recogniser).flatMap((item) =>
    item.kind === 'line' ? [{ line: item, block: cell.start }] : [],
  )
}
