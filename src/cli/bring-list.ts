/**
 * A list from a file, brought as the page does it: its columns are matched by their headings, every row is tried and told,
 * and what can be taken is taken in one transaction, as it was just told.
 */
import { readTable } from '../actions/tables/read-table.ts'
import type { TableTrial } from '../actions/tables/trial.ts'
import { type MappedRow, mappingProblems, mapRows } from '../evidence/table/column-mapping.ts'
import type { OutcomeCounts, PlannedRow } from '../evidence/table/planned-row.ts'
import { proposeColumns } from '../evidence/table/propose-columns.ts'
import type { TableField } from '../evidence/table/table-field.ts'
import type { NamedFile } from '../intake/read-files.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import type { Answer } from './answer.ts'
import { mappingOf } from './column-mapping.ts'

export interface BroughtList {
  readonly fields: readonly TableField[]
  readonly tryIt: (rows: readonly MappedRow[]) => Promise<Result<TableTrial>>
  /** @param seen Of the trial */
  readonly takeIt: (rows: readonly MappedRow[], seen: string) => Promise<Result<OutcomeCounts>>
}

export interface ListAsked {
  readonly file: NamedFile
  readonly dryRun: boolean
  /** `見出し=項目`: a column that is not called what the field is. */
  readonly columns: readonly string[]
}

export async function bringList(
  { fields, tryIt, takeIt }: BroughtList,
  { file, dryRun, columns }: ListAsked,
): Promise<Result<Answer>> {
  const table = await readTable(file)
  if (!table.ok) return table
  const { headings, notes } = table.value
  const proposed = proposeColumns(table.value, fields)
  const mapping = mappingOf({ headings, fields, proposed }, columns)
  const problems = mappingProblems(fields, mapping, headings)
  if (problems.length > 0) return fail(...problems)
  const rows = mapRows(table.value, mapping)
  const tried = await tryIt(rows)
  if (!tried.ok) return tried
  if (!dryRun) {
    const taken = await takeIt(rows, tried.value.seen)
    if (!taken.ok) return taken
  }
  const skipped = headings.filter((_, at) => mapping[at] === '')
  const said = [...notes, ...tried.value.notes].map(({ message }) => message)
  return ok(told(tried.value, { file: file.name, dryRun, skipped, said }))
}

interface Told {
  readonly file: string
  readonly dryRun: boolean
  readonly skipped: readonly string[]
  readonly said: readonly string[]
}

const outcomeWords = {
  added: '加える',
  changed: '改める',
  same: '変わらない',
  refused: '取り込まない',
} as const satisfies Readonly<Record<PlannedRow['outcome'], string>>

function told({ rows, counts }: TableTrial, { file, dryRun, skipped, said }: Told): Answer {
  const taken = counts.added + counts.changed
  const summary = `加える${counts.added}行、改める${counts.changed}行、変わらない${counts.same}行、取り込まない${counts.refused}行。`
  return {
    data: {
      ...{ file, dryRun, counts, taken: !dryRun },
      notes: said,
      rows: rows.map(({ place, outcome, title, changes, problems }) => ({
        ...{ place, outcome, title, changes },
        problems: problems.map(({ code, message }) => ({ code, message })),
      })),
    },
    lines: [
      ...skipped.map((heading) => `「${heading}」の列は読みません。`),
      ...said,
      ...rows.map(lineOf),
      summary,
      dryRun ? '何も取り込んでいません（--dry-run）。' : `${taken}行を取り込みました。`,
    ],
    // nothing of it can be taken, nor was before
    amiss: counts.refused > 0 && taken + counts.same === 0,
  }
}

function lineOf({ place, outcome, title, changes, problems }: PlannedRow): string {
  const details = [
    ...problems.map(({ message }) => message),
    ...changes.map(({ label, before, after }) =>
      before === null ? `${label}：${after}` : `${label}：${before} → ${after}`,
    ),
  ]
  return [place, outcomeWords[outcome], title, ...details]
    .map((part) => part.replace(/\s+/gu, ' '))
    .join('\t')
}
