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

export function readRows(
  source: SourceText,
  rows: readonly Row[],
  recogniser: Recogniser<ReformPlanLabel>,
): readonly ReadRow[] {
  let above: number | null = null
  return rows.map((row) => {
    const goesOn =
      above !== null && row.cells.length === 1 && !row.afterGap && isJoined(source, above, row)
    const cells: ReadCell[] = []
    for (const cell of row.cells) {
      if (skipBlank(source.plain, cell.start, cell.end) === cell.end) continue
      const items = readCell(source, cell, recogniser, !goesOn)
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

function readCell(
  source: SourceText,
  cell: Cell,
  recogniser: Recogniser<ReformPlanLabel>,
  opens: boolean,
): readonly SheetItem[] {
  const { start, end } = trim(source, cell)
  if (end - start <= longestPiece) {
    const id = recogniser.findPiece(source.plain.slice(start, end).replace(blanks, ''))
    if (id !== null) {
      claim(source.ledger, { start, end }, 'label')
      return [{ kind: 'label', id, start, end }]
    }
  }
  return scanCell(source, cell, recogniser, opens)
}

const longestPiece = 12
// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain form marks structure with them
const blanks = /[\u0000-\u0020]/gu
