/** Which cells of one question broken down by another are hidden, so that no other table gives them back. */
import { conditionOf, earlierOf, maskedOptions, mayShow } from './hidden-options.ts'
import { type BrokenDown, type MaskedTable, maskTable } from './mask.ts'
import type { ResultFacts } from './result.ts'
import type { AskedQuestion } from './survey.ts'
import { answered, noAnswer } from './tally.ts'

/** Groups of `by` are its rows, options of `asked` its columns. @returns null where no table of it may be published */
export function hiddenCells(
  facts: ResultFacts,
  asked: AskedQuestion,
  by: AskedQuestion,
): MaskedTable | null {
  const { maskBelow } = facts
  if (maskBelow === 0) return nothingHidden(asked, by)
  if (!mayShow(facts, asked)) return null
  if (!standsBothWays(asked)) return maskOneWay(facts, asked, by)
  // the same cells stand in two tables: they are masked once
  if (asked.position < by.position) return maskOneWay(facts, asked, by)
  const turned = maskOneWay(facts, by, asked)
  return turned === null ? null : turn(turned)
}

function standsBothWays({ breakdown, version }: AskedQuestion): boolean {
  return breakdown && version.kind === 'single'
}

function nothingHidden(asked: AskedQuestion, by: AskedQuestion): MaskedTable {
  const rows = by.version.options.map(() => false)
  const columns = asked.version.options.map(() => false)
  return { rows, columns, cells: rows.map(() => columns) }
}

function turn({ rows, columns, cells }: MaskedTable): MaskedTable {
  return {
    rows: columns,
    columns: rows,
    cells: columns.map((_, column) => cells.map((row) => row[column] === true)),
  }
}

function maskOneWay(
  facts: ResultFacts,
  asked: AskedQuestion,
  by: AskedQuestion,
): MaskedTable | null {
  const table = tableOf(facts, asked, by)
  if (table === null) return null
  return asked.version.kind === 'multiple'
    ? maskedChoices(facts, table, asked, by)
    : maskTable(table, facts.maskBelow)
}

function tableOf(facts: ResultFacts, asked: AskedQuestion, by: AskedQuestion): BrokenDown | null {
  const telling = tellingGroups(facts, asked, by)
  if (telling === null) return null
  const count = (code: number, group: number) =>
    facts.tallies.count(asked.position, code, by.position, group)
  const codes = asked.version.options.map(({ code }) => code)
  return {
    cells: by.version.options.map(({ code: group }) => codes.map((code) => count(code, group))),
    rest: codes.map((code) => count(code, noAnswer)),
    hiddenColumns: maskedOptions(facts, asked),
    hiddenRows: maskedOptions(facts, by).map((hidden, row) => hidden || telling[row] === true),
    bothWays: standsBothWays(asked),
  }
}

/**
 * Groups in which those who were asked are those of a hidden cell of the earlier question: their n would tell it.
 *
 * @returns null where the earlier question has no table by these groups
 */
export function tellingGroups(
  facts: ResultFacts,
  asked: AskedQuestion,
  by: AskedQuestion,
): readonly boolean[] | null {
  const earlier = earlierOf(facts, asked)
  const none = by.version.options.map(() => false)
  if (earlier === null || earlier.position === by.position) return none
  const masks = hiddenCells(facts, earlier, by)
  if (masks === null) return null
  const inside = conditionOf(asked, earlier)
  return none.map(
    (_, row) =>
      masks.rows[row] === true ||
      inside.some((each, column) => each && masks.cells[row]?.[column] === true),
  )
}

/** Options chosen together make one table each, of those who chose it and those who did not; the groups are the same. */
function maskedChoices(
  facts: ResultFacts,
  whole: BrokenDown,
  asked: AskedQuestion,
  by: AskedQuestion,
): MaskedTable | null {
  const ns = by.version.options.map(({ code }) =>
    facts.tallies.count(asked.position, answered, by.position, code),
  )
  const restN = facts.tallies.count(asked.position, answered, by.position, noAnswer)
  let { hiddenRows } = whole
  for (;;) {
    const masks = asked.version.options.map((_, column) => {
      const pick = (row: readonly number[], n: number) => [row[column] ?? 0, n - (row[column] ?? 0)]
      const hidden = whole.hiddenColumns[column] === true
      return maskTable(
        {
          cells: whole.cells.map((row, at) => pick(row, ns[at] ?? 0)),
          rest: pick(whole.rest, restN),
          hiddenColumns: [hidden, hidden],
          hiddenRows,
          bothWays: false,
        },
        facts.maskBelow,
      )
    })
    const made = masks.filter((mask) => mask !== null)
    if (made.length < masks.length) return null
    const rows = hiddenRows.map(
      (hidden, row) => hidden || made.some((mask) => mask.rows[row] === true),
    )
    const settled = rows.every((hidden, row) => hidden === hiddenRows[row])
    if (settled) {
      const cells = rows.map((_, row) => made.map((mask) => mask.cells[row]?.[0] === true))
      return { rows, columns: whole.hiddenColumns, cells }
    }
    hiddenRows = rows
  }
}
