/** One question by the answers to another (クロス集計). */
import { type BrokenDown, type MaskedTable, maskTable } from './mask.ts'
import { maskedOptions } from './question-result.ts'
import { type BrokenDownResult, printed, type ResultFacts } from './result.ts'
import { shareOf } from './share.ts'
import type { AskedQuestion } from './survey.ts'
import { answered, noAnswer } from './tally.ts'

/** @returns null where there is no table of it, or none that may be published */
export function breakDown(
  facts: ResultFacts,
  asked: AskedQuestion,
  by: AskedQuestion,
): BrokenDownResult | null {
  const { tallies } = facts
  const { options } = asked.version
  if (options.length === 0) return null
  const masks = masksOf(facts, asked, by)
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

function masksOf(facts: ResultFacts, asked: AskedQuestion, by: AskedQuestion): MaskedTable | null {
  const { tallies, maskBelow } = facts
  const rows = by.version.options.map(() => false)
  const cells = rows.map(() => asked.version.options.map(() => false))
  if (maskBelow === 0) return { rows, cells }
  if (tallies.count(asked.position, answered) < maskBelow) return null
  return asked.version.kind === 'multiple'
    ? maskedChoices(facts, asked, by)
    : maskTable(tableOf(facts, asked, by), maskBelow)
}

function tableOf(facts: ResultFacts, asked: AskedQuestion, by: AskedQuestion): BrokenDown {
  const count = (code: number, group: number) =>
    facts.tallies.count(asked.position, code, by.position, group)
  const codes = asked.version.options.map(({ code }) => code)
  return {
    cells: by.version.options.map(({ code: group }) => codes.map((code) => count(code, group))),
    rest: codes.map((code) => count(code, noAnswer)),
    hiddenColumns: maskedOptions(facts, asked),
    hiddenRows: maskedOptions(facts, by),
  }
}

/** Options chosen together make one table each, of those who chose it and those who did not; the groups are the same. */
function maskedChoices(
  facts: ResultFacts,
  asked: AskedQuestion,
  by: AskedQuestion,
): MaskedTable | null {
  const whole = tableOf(facts, asked, by)
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
      return {
        rows,
        cells: rows.map((_, row) => made.map((mask) => mask.cells[row]?.[0] === true)),
      }
    }
    hiddenRows = rows
  }
}
