/** One question by the answers to another (クロス集計). */
import { hiddenCells } from './hidden-cells.ts'
import { type BrokenDownResult, printed, type ResultFacts } from './result.ts'
import { shareOf } from './share.ts'
import type { AskedQuestion } from './survey.ts'
import { answered } from './tally.ts'

/** @returns null where there is no table of it, or none that may be published */
export function breakDown(
  facts: ResultFacts,
  asked: AskedQuestion,
  by: AskedQuestion,
): BrokenDownResult | null {
  const { tallies } = facts
  const { options } = asked.version
  if (options.length === 0) return null
  const masks = hiddenCells(facts, asked, by)
  if (masks === null) return null
  const groups = by.version.options.map(({ code: group, wording }, row) => {
    const n = tallies.count(asked.position, answered, by.position, group)
    const hiddenRow = masks.rows[row] === true
    return {
      code: group,
      wording,
      n: hiddenRow ? null : n,
      cells: options.map(({ code }, column) => {
        if (hiddenRow || masks.cells[row]?.[column] === true) return { count: null, share: null }
        const count = tallies.count(asked.position, code, by.position, group)
        return { count, share: printed(shareOf(count, n)) }
      }),
    }
  })
  return { by: by.position, name: by.version.name, groups }
}
