/**
 * Forms that give an indicator, its value and the unit cells of their own (登録者数 | 40 | 人以上): such a row is one line.
 * Where a row holds two values nobody can tell which is meant, and a person is asked; a row of headings says nothing.
 */
import { squeezeText } from '../../japanese/squeeze-text.ts'
import { fold } from '../../japanese/width.ts'
import type { Problem } from '../../lib/problem.ts'
import { isFigureTail } from '../figure-tail.ts'
import { claim } from '../ledger.ts'
import type { Line } from '../scan-cell.ts'
import type { SourceText } from '../source-text.ts'
import { wordsIn } from '../words.ts'
import type { ReadCell, ReadRow, SheetItem } from './body.ts'
import { valuesUncertain } from './sheet-problems.ts'

/** Whether the cells of the two columns stand in different fields of the form. */
type Parted = (left: number, right: number) => boolean

/** The row with the cells of one line as one cell. */
export function joinSplitValues(
  source: SourceText,
  row: ReadRow,
  parted: Parted,
  problems: Problem[],
): ReadRow {
  if (row.cells.length < 2 || row.goesOn) return row
  const cells: ReadCell[] = []
  for (const run of runsOf(row.cells, parted)) {
    if (isHeading(source, run)) for (const { items } of run) claimAll(source, items)
    else cells.push(...joinRun(source, run, problems))
  }
  return cells.length === row.cells.length ? row : { ...row, cells }
}

/** Neighbours of one field. */
function runsOf(
  cells: readonly ReadCell[],
  parted: Parted,
): readonly (readonly [ReadCell, ...ReadCell[]])[] {
  const runs: [ReadCell, ...ReadCell[]][] = []
  for (const cell of cells) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last === undefined || before === undefined || parted(before.cell.column, cell.cell.column))
      runs.push([cell])
    else last.push(cell)
  }
  return runs
}

function joinRun(
  source: SourceText,
  run: readonly [ReadCell, ...ReadCell[]],
  problems: Problem[],
): readonly ReadCell[] {
  const kinds = run.map((cell) => kindOf(source, cell))
  const joined: ReadCell[] = []
  for (let at = 0; at < run.length; ) {
    const length = lineLength(kinds, at)
    const [first, ...others] = run.slice(at, at + (length ?? 1))
    if (first !== undefined) joined.push(others.reduce(withLine, first))
    if (length === null) problems.push(valuesUncertain(spanOf(run[at + 1] ?? run[0])))
    at += length ?? 1
  }
  return joined
}

type Kind = 'name' | 'value' | 'tail' | 'other'

function kindOf(source: SourceText, cell: ReadCell): Kind {
  const line = only(cell)
  const words = line === null ? '' : plainWords(source, line)
  if (value.test(words)) return 'value'
  if (isFigureTail(words)) return 'tail'
  const last = cell.items.at(-1)
  return last?.kind === 'line' && last.start < last.end ? 'name' : 'other'
}

/** How many cells make one line: a name, its value, what belongs to it. null where a second value follows. */
function lineLength(kinds: readonly Kind[], at: number): number | null {
  if (kinds[at] !== 'name' || kinds[at + 1] !== 'value') return 1
  let end = at + 2
  while (kinds[end] === 'tail') end += 1
  return kinds[end] === 'value' ? null : end - at
}

/** The line of the second behind those of the first, going on with them. */
function withLine(cell: ReadCell, { items }: ReadCell): ReadCell {
  const lines = items.map((item) =>
    item.kind === 'line' ? { ...item, opens: false, cut: false } : item,
  )
  return { ...cell, items: [...cell.items, ...lines] }
}

function spanOf({ items, cell }: ReadCell) {
  return { start: items[0]?.start ?? cell.start, end: items.at(-1)?.end ?? cell.end }
}

function only({ items }: ReadCell): Line | null {
  const [line, ...more] = items
  return line?.kind === 'line' && line.sign === null && more.length === 0 ? line : null
}

function plainWords(source: SourceText, line: Line): string {
  return squeezeText(fold(wordsIn(source, line)).text)
}

const value =
  /^(?:約|延べ|年|月)?[△▲+-]?[\d,.]+(?:[万億千]|百万)?[^\s\d、。:()]{0,6}(?:以上|以下|以内|未満|程度|超)?$/u

const headings = new Set(
  '指標 指標名 項目 目標項目 成果指標 目標 目標値 数値 値 単位 実績 実績値 達成値 結果'.split(' '),
)

function isHeading(source: SourceText, run: readonly ReadCell[]): boolean {
  if (run.length < 2) return false
  return run.every((cell) => {
    const line = only(cell)
    return line !== null && headings.has(plainWords(source, line))
  })
}

function claimAll(source: SourceText, items: readonly SheetItem[]): void {
  for (const { start, end } of items) claim(source.ledger, { start, end }, 'label')
}
