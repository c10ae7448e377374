/**
 * Rows from a file into a register, as the page does it: the columns are matched to the fields, everything is tried, and
 * all rows are taken or none. A trial names each row that would be refused and what would change.
 */
import {
  getEntryImport,
  keepEntryFile,
  openTable,
  proposeEntryColumns,
  takeImport,
  tryImport,
} from '../actions/registers/import-entries.ts'
import type { Trial } from '../actions/registers/try-rows.ts'
import type { Register } from '../evidence/register/register.ts'
import type { ColumnMapping } from '../evidence/table/column-mapping.ts'
import { formatOutcome } from '../judgement/format-outcome.ts'
import { type Decimal, formatDecimal, printDecimal } from '../lib/decimal.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Answer } from './answer.ts'
import { mappingOf } from './column-mapping.ts'
import type { Installation } from './installation.ts'
import type { NamedFile } from './read-files.ts'
import { formatProblem } from './terminal.ts'

interface RowsAsked {
  readonly register: Register
  readonly file: NamedFile
  readonly dryRun: boolean
  /** `見出し=項目`: a column that is not called what the field is. */
  readonly columns: readonly string[]
}

export async function importRows(
  installation: Installation,
  { register, file, dryRun, columns }: RowsAsked,
): Promise<Result<Answer>> {
  const context = installation.context()
  const { seals } = installation
  const opened = await openTable(context, register.key, file)
  if (!opened.ok) return opened
  const view = opened.value
  const proposed = await proposeEntryColumns(context, view)
  const { fields } = register.definition
  const mapping = mappingOf({ headings: view.table.headings, fields, proposed }, columns)
  const columnsOf = matchesOf(view.table.headings, mapping)
  const matched = { register: register.key, file: file.name, columns: columnsOf }
  const tried = await tryImport(context, seals, view, mapping)
  if (!tried.ok) return ok(refused({ ...matched, dryRun }, tried.problems))
  if (!dryRun) {
    const taken = await take(installation, register, { file, mapping })
    if (!taken.ok) return taken
  }
  return ok(changed({ ...matched, dryRun }, tried.value))
}

/** The page's own way: the file is kept, and taken in one transaction. */
async function take(
  { context, seals }: Installation,
  { key: register }: Register,
  { file, mapping }: { file: NamedFile; mapping: ColumnMapping },
): Promise<Result<number>> {
  const kept = await keepEntryFile(context(), seals, register, file)
  if (!kept.ok) return kept
  const id = kept.value
  const view = await getEntryImport(context(), seals, { register, id })
  return view === null ? fail(goneMeanwhile) : await takeImport(context(), seals, view, mapping)
}

interface Matched {
  readonly register: string
  readonly file: string
  readonly dryRun: boolean
  /** Of each heading the key of its field; null where the column is not read. */
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[]
}

function matchesOf(headings: readonly string[], mapping: ColumnMapping): Matched['columns'] {
  return headings.map((heading, at) => ({ heading, field: mapping[at] || null }))
}

function refused(matched: Matched, problems: readonly Problem[]): Answer {
  return {
    data: { ...matched, rows: 0, taken: false, problems },
    lines: [
      ...problems.map(formatProblem),
      `${problems.length}か所を直してから、もう一度試してください。何も取り込んでいません。`,
    ],
    amiss: true,
  }
}

function changed(matched: Matched, { rows, figures, sheets }: Trial): Answer {
  const { dryRun } = matched
  const told = figures.map(({ before, after }) => ({
    indicator: after.indicator.name,
    fiscalYear: after.fiscalYear,
    before: printed(before),
    after: printed(after.value),
    unit: after.unit,
  }))
  const figureLines = figures.map(({ before, after }) => {
    const [was, is] = [before, after.value].map((value) => worded(value, after.unit))
    return `${after.fiscalYear}年度 ${after.indicator.name}: ${was} → ${is}`
  })
  const sheetLines = sheets.map(({ title, before, after }) => {
    const was = before === null ? '判定なし' : formatOutcome(before)
    return `${title}: ${was} → ${formatOutcome(after)}`
  })
  const skipped = matched.columns.filter(({ field }) => field === null)
  return {
    data: { ...matched, rows, taken: !dryRun, figures: told, sheets, problems: [] },
    lines: [
      ...skipped.map(({ heading }) => `「${heading}」の列は読みません。`),
      ...figureLines,
      ...sheetLines,
      dryRun
        ? `${rows}件すべて取り込めます。何も取り込んでいません（--dry-run）。`
        : `${rows}件を取り込みました。`,
    ],
  }
}

function printed(value: Decimal | null): string | null {
  return value === null ? null : printDecimal(value)
}

function worded(value: Decimal | null, unit: string | null): string {
  return value === null ? '値なし' : `${formatDecimal(value)}${unit ?? ''}`
}

const goneMeanwhile: Problem = {
  code: 'entries/gone',
  severity: 'blocks',
  message: '取り込みの途中で台帳が変わりました。もう一度取り込んでください。',
}
