/** Boxes of a slide that stand side by side came as one row of cells: each is a box of its own, in reading order. */
import type { PolicyTreeLabel } from '../forms/policy-tree.ts'
import type { Row } from '../layout.ts'
import { skipBlank } from '../match-words.ts'
import type { Recogniser } from '../recogniser.ts'
import { type SourceText, sign } from '../source-text.ts'

/** Rows above the table of initiatives, whose head names its first column. */
export function rowsAboveInitiatives(
  source: SourceText,
  rows: readonly Row[],
  recogniser: Recogniser<PolicyTreeLabel>,
): readonly Row[] {
  const head = rows.findIndex(({ cells }) =>
    cells.some(({ start, end }) => {
      const at = skipBlank(source.plain, start, end)
      return at < end && recogniser.findLabel(source.plain, at, end)?.id === 'initiative'
    }),
  )
  return head === -1 ? rows : rows.slice(0, head)
}

/** The lines of each cell as rows; a gap stands before the first of a cell. */
export function boxesOf({ plain }: SourceText, { cells }: Row): readonly Row[] {
  return cells.flatMap(({ start, end }) => {
    const lines: Row[] = []
    let from = start
    for (const line of plain.slice(start, end).split(sign.paragraph)) {
      const to = from + line.length
      if (skipBlank(plain, from, to) < to) {
        const cell = { column: 0, start: from, end: to }
        lines.push({ start: from, end: to, cells: [cell], afterGap: lines.length === 0 })
      }
      from = to + 1
    }
    return lines
  })
}
