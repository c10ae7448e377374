/** Rows of a list as the API takes them, and what became of each, whatever they are rows of. */
import * as z from 'zod'
import type { TableTrial } from '../../actions/tables/trial.ts'
import type { MappedRow } from '../../evidence/table/column-mapping.ts'
import {
  type OutcomeCounts,
  type PlannedRow,
  rowOutcomes,
} from '../../evidence/table/planned-row.ts'
import type { Result } from '../../lib/problem.ts'
import { withoutNul } from '../visit.ts'
import { json, refusedBy, statusOf } from './answer.ts'

/** @param keys Of the fields a row may have */
export function rowsOf<K extends string>(keys: readonly K[]) {
  return z
    .array(z.partialRecord(z.enum(keys), z.string()))
    .min(1)
    .max(1_000)
}

export const importing = {
  dryRun: z
    .boolean()
    .describe(
      '真なら何も変えずに結果だけを返します。True: tells what would happen, changes nothing.',
    ),
  seen: z
    .string()
    .nullable()
    .default(null)
    .describe(
      '試したときの seen。結果が変わっていれば断ります。Of the dry run: refused where it would now come out otherwise.',
    ),
}

const plannedRow = z.object({
  row: z.string().describe('rows[0] のような場所。Place of the row.'),
  outcome: z.enum(rowOutcomes),
  title: z.string(),
  changes: z.array(
    z.object({ label: z.string(), before: z.string().nullable(), after: z.string() }),
  ),
  problems: z.array(
    z.object({ code: z.string(), message: z.string(), field: z.string().optional() }),
  ),
})

export const imported = z.object({
  dryRun: z.boolean(),
  counts: z.record(z.enum(rowOutcomes), z.int()),
  rows: z
    .array(plannedRow)
    .nullable()
    .describe('同じ鍵で送り直したときは null。null for a repetition.'),
  notes: z
    .array(z.string())
    .describe(
      '全体について知っておくこと（同じ一覧がほかの所属にもうあるときなど）。What to know of the whole: that another office has the same list, for one.',
    ),
  seen: z.string().nullable(),
})

export function mappedRows(
  rows: readonly Readonly<Record<string, string | undefined>>[],
): readonly MappedRow[] {
  return rows.map((texts, at) => ({
    place: `rows[${at}]`,
    texts: Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, withoutNul(text ?? '')]),
    ),
  }))
}

interface Bringing {
  readonly dryRun: boolean
  readonly seen: string | null
  readonly tryIt: () => Promise<Result<TableTrial>>
  readonly takeIt: (seen: string) => Promise<Result<OutcomeCounts>>
}

/** Tried, and, where it is no dry run, taken as it was just told, or not at all. */
export async function bring({ dryRun, seen, tryIt, takeIt }: Bringing): Promise<Response> {
  const tried = await tryIt()
  if (!tried.ok) return refusedBy(tried.problems, statusOf(tried.problems))
  if (dryRun) return json(told(tried.value, dryRun))
  const taken = await takeIt(seen ?? tried.value.seen)
  if (!taken.ok) return refusedBy(taken.problems, statusOf(taken.problems))
  const counts = taken.value
  // sent again, it gives what came of it the first time; the rows as they stand now would tell another story
  const again = Object.entries(tried.value.counts).some(
    ([outcome, count]) => counts[outcome as keyof OutcomeCounts] !== count,
  )
  return again
    ? json({ dryRun, counts, rows: null, notes: [], seen: null })
    : json(told(tried.value, dryRun))
}

function told({ rows, counts, notes, seen }: TableTrial, dryRun: boolean) {
  return {
    ...{ dryRun, counts, seen },
    rows: rows.map(rowOf),
    notes: notes.map(({ message }) => message),
  }
}

function rowOf({ place, outcome, title, changes, problems }: PlannedRow) {
  return {
    ...{ row: place, outcome, title, changes },
    problems: problems.map(({ code, message, expected }) => ({
      ...{ code, message },
      ...(expected === undefined ? {} : { field: expected }),
    })),
  }
}
