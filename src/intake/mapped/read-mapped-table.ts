/**
 * A table that a person has mapped: a row is a sheet, a row without a title goes on with the one above. Columns nobody
 * mapped stay unread, and are listed.
 */
import type { Problem } from '../../lib/problem.ts'
import type { Passage, Span } from '../../lib/span.ts'
import type { MappedField, MappedForm } from '../../plan/mapped-form.ts'
import type { Sheet } from '../../plan/sheet.ts'
import type { DocumentParts, ReadContext } from '../document-parts.ts'
import { documentProblems } from '../document-problems.ts'
import { gatherEntries, toEntry } from '../entries.ts'
import { inferOffice } from '../infer-office.ts'
import { inferYear, knownYear } from '../infer-year.ts'
import type { Cell, Row } from '../layout.ts'
import { claim } from '../ledger.ts'
import type { PlacedLine } from '../placed-line.ts'
import { recogniser } from '../recogniser.ts'
import { scanCell } from '../scan-cell.ts'
import type { SetMark } from '../sheet/body.ts'
import type { DraftSheet } from '../sheet/draft-sheet.ts'
import { finishSheet } from '../sheet/finish-sheet.ts'
import { readIssues } from '../sheet/read-issues.ts'
import type { SourceText } from '../source-text.ts'
import { gatherStatements } from '../statements.ts'
import { passageIn } from '../words.ts'
import { compareHeadings, type FoundTable, findTableWith, headingText } from './find-table.ts'

/** The form whose headings, and no others, stand in the document, with its table; null where none of them does. */
export function recogniseMapped(
  source: SourceText,
  rows: readonly Row[],
  { mappedForms = [], offices = [] }: ReadContext,
): { readonly form: MappedForm; readonly table: FoundTable } | null {
  for (const form of mappedForms) {
    const table = findTableWith(source, rows, headingsOf(form))
    if (table !== null && isFor(form, source, offices)) return { form, table }
  }
  return null
}

function headingsOf({ headings, columns }: MappedForm): readonly string[] {
  return headings ?? columns.map(({ header }) => header)
}

/** An office's own mapping reads only tables that name the office, where many offices' tables come in. */
function isFor({ office }: MappedForm, source: SourceText, known: readonly string[]): boolean {
  return office === null || inferOffice(source, known)?.office === office
}

/** A table much like a mapped one is not read by guess: a person is told what is different. */
export function almostMapped(
  source: SourceText,
  rows: readonly Row[],
  { mappedForms = [], offices = [] }: ReadContext,
): Problem | null {
  for (const form of mappedForms) {
    const needed = form.columns.map(({ header }) => header)
    const differs = compareHeadings(source, rows, needed, headingsOf(form))
    if (differs !== null && isFor(form, source, offices)) return headingsDiffer(form.name, differs)
  }
  return null
}

function headingsDiffer(
  name: string,
  { added, missing }: { readonly added: readonly string[]; readonly missing: readonly string[] },
): Problem {
  const quoted = (words: readonly string[]) => words.map((each) => `「${each}」`).join('')
  const more = added.length === 0 ? '' : `${quoted(added)}の列が増えています。`
  const less = missing.length === 0 ? '' : `${quoted(missing)}の列がありません。`
  return {
    code: 'document/mapping-differs',
    severity: 'blocks',
    message: `前に対応づけた表「${name}」と見出しが違います。${more}${less}「文書の取り込み」から1件ずつ取り込み、列を対応づけてください。`,
  }
}

export function readMappedTable(
  source: SourceText,
  { form, table }: { readonly form: MappedForm; readonly table: FoundTable },
  context: ReadContext,
): DocumentParts {
  for (const { cell } of table.headings) claim(source.ledger, cell, 'label')
  const drafts = gatherSheets(source, table, columnsOf(form, table)).map((lines) =>
    draft(source, lines),
  )
  const statements = drafts.flatMap(({ yearPlan }) => yearPlan.targets)
  const year = knownYear(context.fiscalYear) ?? inferYear(statements)
  const office = inferOffice(source, context.offices ?? [])
  return {
    framework: form.framework === null ? null : { text: form.framework, span: nowhere },
    year,
    office,
    inferred: [
      ...(form.framework === null ? [] : (['framework'] as const)),
      ...(year?.inferred === true ? (['fiscalYear'] as const) : []),
      ...(office === null ? [] : (['office'] as const)),
    ],
    sheets: drafts.map((each): Sheet => {
      const sheet = finishSheet(source, each, year?.fiscalYear ?? null)
      return each.numberSpan.start === each.numberSpan.end ? { ...sheet, number: null } : sheet
    }),
    panels: [],
    initiatives: [],
    problems: documentProblems({ year, office, frameworks: [] }),
    places: [],
    numberPlaces: drafts.map(({ numberSpan }) => numberSpan),
  }
}

const nowhere: Span = { start: 0, end: 0 }

/** Which column holds which field. */
function columnsOf(form: MappedForm, table: FoundTable): ReadonlyMap<number, MappedField> {
  const fieldOf = new Map(form.columns.map(({ header, field }) => [header, field]))
  return new Map(
    table.headings.flatMap(({ column, text }) => {
      const field = fieldOf.get(text)
      return field === undefined ? [] : [[column, field] as const]
    }),
  )
}

/** Cells of one sheet by their field, in order. */
type SheetCells = Map<MappedField, Span[]>

function gatherSheets(
  source: SourceText,
  { headings, rows }: FoundTable,
  columns: ReadonlyMap<number, MappedField>,
): readonly SheetCells[] {
  const sheets: SheetCells[] = []
  for (const { cells } of rows) {
    if (isHeadingAgain(source, cells, headings)) continue
    const filled = cells.filter(({ column, start, end }) => end > start && columns.has(column))
    const named = filled.some(({ column }) => columns.get(column) === 'title')
    if (named) sheets.push(new Map())
    const sheet = sheets.at(-1)
    if (sheet === undefined) continue
    for (const { column, start, end } of filled) {
      const field = columns.get(column)
      if (field !== undefined) sheet.set(field, [...(sheet.get(field) ?? []), { start, end }])
    }
  }
  return sheets
}

/** Tables over several pages print their headings on each of them. */
function isHeadingAgain(
  source: SourceText,
  cells: readonly Cell[],
  headings: FoundTable['headings'],
): boolean {
  const again = headings.every(({ column, text }) => {
    const cell = cells.find((each) => each.column === column)
    return cell !== undefined && headingText(source, cell) === text
  })
  if (again) for (const cell of cells) claim(source.ledger, cell, 'label')
  return again
}

/** Nothing is printed inside the cells of a table: all of it is words and signs. */
const plainCells = recogniser<never>({
  labels: [],
  legends: [],
  brokenLabels: [],
  revisedMarks: ['改定履歴あり', '改定履歴有り', '改定履歴有'],
})

function draft(source: SourceText, cells: SheetCells): DraftSheet {
  const lines = (field: MappedField) => linesIn(source, cells.get(field) ?? [])
  const entries = (field: MappedField) => gatherEntries(source, lines(field)).map(toEntry)
  const title = firstPassage(source, cells.get('title'))
  const number = firstPassage(source, cells.get('number'))
  const digits =
    number === null ? null : /^\D{0,4}(\d{1,4})\D?$/u.exec(number.text.normalize('NFKC'))
  return {
    title,
    theme: firstPassage(source, cells.get('theme')),
    pillar: firstPassage(source, cells.get('pillar')),
    revised: false,
    number: Number(digits?.[1] ?? 0),
    numberSpan: digits === null || number === null ? nowhere : number.span,
    span: { start: title?.span.start ?? 0, end: endOf(cells) },
    multiYear: {
      purpose: entries('purpose'),
      strategy: [],
      outline: entries('outline'),
      targets: gatherStatements(source, lines('multiYearTargets')),
    },
    yearPlan: {
      activities: gatherEntries(source, lines('activities')).map((each) => ({
        ...toEntry(each),
        heading: each.heading?.text ?? null,
        revised: each.revised,
      })),
      targets: gatherStatements(source, lines('yearTargets')),
    },
    midyearReview: null,
    evaluation: {
      results: entries('results'),
      attainment: entries('attainment'),
      issues: readIssues(source, lines('issues')),
      marks: (cells.get('verdict') ?? []).flatMap((cell) => verdictMark(source, cell)),
      span: title?.span ?? nowhere,
    },
    problems: [],
  }
}

function linesIn(source: SourceText, cells: readonly Span[]): readonly PlacedLine[] {
  return cells.flatMap((cell, block) =>
    scanCell(source, cell, plainCells).flatMap((item): readonly PlacedLine[] =>
      item.kind === 'line' ? [{ line: item, block }] : [],
    ),
  )
}

function firstPassage(source: SourceText, cells: readonly Span[] | undefined): Passage | null {
  const [cell] = cells ?? []
  if (cell === undefined) return null
  const passage = passageIn(source, cell)
  if (passage.text === '') return null
  claim(source.ledger, passage.span, 'field')
  return passage
}

/** ① or 達成, ② or 未達成, and nothing beside it: 達成できず or 達成見込み stays unread. */
const verdicts: readonly (readonly [RegExp, string])[] = [
  [/^(?:②|②?(?:目標)?未達成|×)$/u, '②'],
  [/^(?:①|①?(?:目標)?達成|○|〇)$/u, '①'],
]

function verdictMark(source: SourceText, cell: Span): readonly SetMark[] {
  const { text, span } = passageIn(source, cell)
  const found = verdicts.find(([pattern]) => pattern.test(text))
  return found === undefined ? [] : [{ sign: found[1], start: span.start, end: span.end }]
}

function endOf(cells: SheetCells): number {
  return Math.max(0, ...[...cells.values()].flat().map(({ end }) => end))
}
