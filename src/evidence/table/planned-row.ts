/** What would become of a row that was brought, before anything is kept: the dry run, row by row. */
import type { Problem } from '../../lib/problem.ts'
import type { Detail } from '../personal/detail.ts'

/** `same`: it is there already as the row says it; `refused`: it is left out, and its problems say why and what to do. */
export const rowOutcomes = ['added', 'changed', 'same', 'refused'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export interface PlannedRow {
  /** As a person finds it in the file. */
  readonly place: string
  /** What the row is about: a member's name, the beginning of an opinion. */
  readonly title: string
  readonly outcome: RowOutcome
  readonly changes: readonly RowChange[]
  /** Of a row that is left out. */
  readonly problems: readonly Problem[]
  /** Found in words that will be public, whether somebody let them stand or not. */
  readonly personal: readonly Detail[]
}

export interface RowChange {
  readonly label: string
  /** null where nothing was. */
  readonly before: string | null
  readonly after: string
}

export type OutcomeCounts = Readonly<Record<RowOutcome, number>>

export function countOutcomes(rows: readonly Pick<PlannedRow, 'outcome'>[]): OutcomeCounts {
  const counts = { added: 0, changed: 0, same: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

/** The row as it was read, left out for these reasons. */
export function refused(
  row: Pick<PlannedRow, 'place' | 'title' | 'personal'>,
  ...problems: readonly Problem[]
): PlannedRow {
  return { ...row, outcome: 'refused', changes: [], problems }
}

/** A row about what a row before spoke of: the very same again, or one that says something else of it. */
export function repeatedRow(place: string, same: boolean, contradiction: string): Problem {
  return same
    ? rowProblem(
        'duplicate',
        `${place}と同じ行です。一度だけ取り込みます。この行は消して構いません。`,
      )
    : rowProblem(
        'contradicts',
        `${place}と${contradiction}が違います。正しいほうの行だけを残してください。`,
      )
}

/** @param expected Key of the field it is about, where it is about one */
export function rowProblem(code: string, message: string, expected?: string): Problem {
  const told = { code: `row/${code}`, severity: 'blocks', message } as const
  return expected === undefined ? told : { ...told, expected }
}
