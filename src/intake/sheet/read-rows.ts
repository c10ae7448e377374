/**
 * Rows of a sheet's body with what each cell holds. A line without tabs right under a row goes on with that row's last
 * cell; a label broken over two cells (中間 ↵ 振り返り) is one label.
 */
import type { ReformPlanLabel } from '../forms/reform-plan.ts'
import type { Cell, Row } from '../layout.ts'
import { claim } from '../ledger.ts'
import { skipBlank } from '../match-words.ts'
import type { Recogniser } from '../recogniser.ts'
import { scanCell } from '../scan-cell.ts'
import type { SourceText } from '../source-text.ts'
import { trim } from '../words.ts'
import type { ReadCell, ReadRow, SheetItem } from './body.ts'
import { boxedSigns, hasEmptyBox } from './ticked-signs.ts'

export function readRows(
  source: SourceText,
  rows: readonly Row[],
  recogniser: Recogniser<ReformPlanLabel>,
): readonly ReadRow[] {
  let above: number | null = null
  const whole = { start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0 }
  const blackTicks = hasEmptyBox(source.plain, whole)
  return rows.map((row) => {
    const goesOn =
      above !== null && row.cells.length === 1 && !row.afterGap && isJoined(source, above, row)
    const cells: ReadCell[] = []
    for (const cell of row.cells) {
      if (skipBlank(source.plain, cell.start, cell.end) === cell.end) continue
      const items = readCell({ source, recogniser, blackTicks }, cell, !goesOn)
      cells.push({ cell, items })
      above = cell.end
    }
    return { row, cells, goesOn }
  })
}

/** Nothing but white space stands between the last filled cell above and the row. */
function isJoined({ plain }: SourceText, end: number, row: Row): boolean {
  return skipBlank(plain, end, row.end) >= row.start
}

interface CellReader {
  readonly source: SourceText
  readonly recogniser: Recogniser<ReformPlanLabel>
  readonly blackTicks: boolean
}

function readCell(reader: CellReader, cell: Cell, opens: boolean): readonly SheetItem[] {
  const { source, recogniser } = reader
  const { start, end } = trim(source, cell)
  if (end - start <= longestPiece) {
    const id = recogniser.findPiece(source.plain.slice(start, end).replace(blanks, ''))
    if (id !== null) {
      claim(source.ledger, { start, end }, 'label')
      return [{ kind: 'label', id, start, end }]
    }
  }
  return scanWithBoxes(reader, cell, opens)
}

/** What stands between signs with boxes is read as ever. */
function scanWithBoxes(
  { source, recogniser, blackTicks }: CellReader,
  cell: Cell,
  opens: boolean,
): readonly SheetItem[] {
  const legendEnd = (at: number) => recogniser.findLegend(source.plain, at, cell.end)?.end ?? -1
  const boxed = boxedSigns(source.plain, cell, blackTicks, legendEnd)
  if (boxed.length === 0) return scanCell(source, cell, recogniser, opens)
  const items: SheetItem[] = []
  let at = cell.start
  for (const { start, end, mark } of boxed) {
    items.push(...scanCell(source, { start: at, end: start }, recogniser, opens || at > cell.start))
    if (mark !== null) {
      items.push(mark)
      claim(source.ledger, mark.signSpan, 'mark')
    }
    claim(source.ledger, { start, end }, 'legend')
    at = end
  }
  return [...items, ...scanCell(source, { start: at, end: cell.end }, recogniser)]
}

const longestPiece = 12
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain form marks structure with them
const blanks = /[\u0000-\u0020]/gu
