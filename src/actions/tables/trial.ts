/** What a list that was brought would change, row by row, as it is shown before anything is kept. */
import { createHash } from 'node:crypto'
import type { MappedRow } from '../../evidence/table/column-mapping.ts'
import {
  countOutcomes,
  type OutcomeCounts,
  type PlannedRow,
} from '../../evidence/table/planned-row.ts'
import type { Problem, Result } from '../../lib/problem.ts'
import type { Sql } from '../../store/database.ts'

export interface TableTrial {
  readonly rows: readonly PlannedRow[]
  readonly counts: OutcomeCounts
  /** What a person should know of the whole: numbers of members that the rules do not allow. */
  readonly notes: readonly Problem[]
  /** Stands for all of it: a list that would now change something else is not taken unseen. */
  readonly seen: string
}

/**
 * @param brought What the rows hold: most of a letter or a reply is not told again, and a column that was chosen anew
 *   would otherwise change it unseen
 */
export function trialOf(
  { rows, notes }: Pick<TableTrial, 'rows' | 'notes'>,
  brought: readonly MappedRow[],
): TableTrial {
  const hash = createHash('sha256')
  for (const { place, title, outcome, changes, problems } of rows) {
    hash.update(JSON.stringify([place, title, outcome, changes, problems.map(({ code }) => code)]))
  }
  for (const { message } of notes) hash.update(message)
  for (const { texts } of brought) {
    hash.update(JSON.stringify(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))))
  }
  return { rows, notes, counts: countOutcomes(rows), seen: hash.digest('base64url') }
}

/** How a list is taken in one transaction. */
export interface Taking {
  /** Of the trial that a person looked at; null where a program takes what there is to take. */
  readonly seen: string | null
  /** What it is, for the audit. */
  readonly about: string
  /** Id of who sent the file it stands in; null or left out where there was none, or that is not known. */
  readonly sentBy?: string | null
  /** Asked first, in the transaction: whether it is still there to be taken. */
  readonly hold?: (sql: Sql) => Promise<Result<null>>
  /** Done last, in the transaction. */
  readonly finish?: (sql: Sql) => Promise<void>
}

/** Rows of one list at most. */
export const mostRowsAtOnce = 5_000

export const changedMeanwhile: Problem = {
  code: 'table-import/changed',
  severity: 'blocks',
  message:
    '試したあとに、結果が変わりました（列や印を選び直したか、ほかの人が登録したためです）。まだ何も取り込んでいません。新しい結果を確かめてから取り込んでください。',
}

export const tooManyRows: Problem = {
  code: 'table-import/too-many',
  severity: 'blocks',
  message: `一度に取り込めるのは${mostRowsAtOnce.toLocaleString('ja-JP')}行までです。ファイルを分けてください。`,
}
