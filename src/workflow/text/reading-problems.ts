/**
 * Proof that a printed sheet says what was written: the form's reader has read it, and every field is held against the
 * text it was printed from. What a reader would take for something else (a line that looks like a label) is a problem
 * of its field, so that nothing is adopted that says another thing once it is published.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { PlacedTarget, Sheet } from '../../plan/sheet.ts'
import type { Target } from '../../target/ast.ts'
import { targetKey } from '../../target/target-equal.ts'
import { blocks, type FieldProblem } from './field-problem.ts'
import { type PlainField, plainField, type TargetList } from './form-fields.ts'
import { activityWords, type TargetHome } from './print-form.ts'
import { readTargetRow } from './read-target-row.ts'
import { cell, linesOf, type SheetText } from './sheet-text.ts'

export interface ReadingContext {
  readonly fiscalYear: FiscalYear
  readonly homeOf: (reference: string) => TargetHome | null
}

/** @param sheet What the reader made of the printed text */
export function readingProblems(
  text: SheetText,
  sheet: Sheet,
  context: ReadingContext,
): readonly FieldProblem[] {
  return [
    ...heading(text, sheet),
    ...lineLists(text, sheet),
    ...activities(text, sheet),
    ...targets('targets', text, sheet.multiYear.targets, context),
    ...targets('yearTargets', text, sheet.yearPlan.targets, context),
    ...review(text, sheet),
    ...evaluation(text, sheet),
  ]
}

function heading({ fields }: SheetText, sheet: Sheet): readonly FieldProblem[] {
  return [
    ...differs('number', fields.number, sheet.number === null ? '' : String(sheet.number)),
    ...differs('title', fields.title, sheet.title?.text ?? ''),
    ...differs('theme', fields.theme, sheet.theme?.text ?? ''),
    ...differs('pillar', fields.pillar, sheet.pillar?.text ?? ''),
  ]
}

function differs(name: PlainField, written: string, read: string): readonly FieldProblem[] {
  return letters(written) === letters(read) ? [] : [misread(name, plainField(name).label, read)]
}

interface Read {
  readonly text: string
  readonly under?: { readonly text: string }
}

/** Lines as written against entries and their headings in turn. */
function sameLines(
  name: PlainField,
  written: string,
  read: readonly Read[],
): readonly FieldProblem[] {
  const found = read.flatMap((entry, index) => {
    const heading = entry.under?.text
    const repeated = heading === undefined || read[index - 1]?.under?.text === heading
    return repeated ? [entry.text] : [heading, entry.text]
  })
  const lines = linesOf(written).map(letters)
  const other =
    lines.length !== found.length || lines.some((line, at) => line !== letters(found[at] ?? ''))
  return other ? [misread(name, plainField(name).label, found.join('／'))] : []
}

function lineLists({ fields }: SheetText, { multiYear }: Sheet): readonly FieldProblem[] {
  return (['purpose', 'strategy', 'outline'] as const).flatMap((name) =>
    sameLines(name, fields[name], multiYear[name]),
  )
}

function activities({ lists }: SheetText, { yearPlan }: Sheet): readonly FieldProblem[] {
  const { activities: read } = yearPlan
  const at = lists.activities.findIndex((row, index) => {
    const found = read[index]
    const under = cell(row, 'under')
    return (
      letters(activityWords(row)) !== letters(found?.text ?? '') ||
      letters(under) !== letters(found?.heading ?? '')
    )
  })
  const wrong = lists.activities[at === -1 ? Number.POSITIVE_INFINITY : at]
  if (wrong !== undefined) {
    return [misread(`activities.${wrong.id}.words`, '取組の内容', read[at]?.text ?? '')]
  }
  return read.length === lists.activities.length
    ? []
    : [misread('activities', '取組の内容', read.at(-1)?.text ?? '')]
}

/** Each row read alone against the same row read in the document: a year above it must not leak into it. */
function targets(
  list: TargetList,
  { lists }: SheetText,
  placed: readonly PlacedTarget[],
  context: ReadingContext,
): readonly FieldProblem[] {
  const readings = lists[list].map((row) => ({ row, ...readTargetRow(row, { list, ...context }) }))
  const own = readings.flatMap(({ problems }) => problems)
  let next = 0
  for (const { row, targets: alone } of readings) {
    const here = placed.slice(next, next + alone.length)
    next += alone.length
    if (here.length === alone.length && here.every((other, at) => says(other, alone[at]))) continue
    const read = here.map(({ target }) => target.asWritten).join('／')
    return [...own, misread(`${list}.${row.id}.sentence`, '目標', read)]
  }
  const [extra] = placed.slice(next)
  return extra === undefined ? own : [...own, misread(list, '目標', extra.target.asWritten)]
}

function says({ target, under }: PlacedTarget, alone: Target | undefined): boolean {
  if (alone === undefined || under !== undefined) return false
  const unmarked = { ...target, marks: target.marks.filter((mark) => mark !== 'revised') }
  return targetKey(unmarked) === targetKey(alone)
}

const outlook = { implementationOutlook: ['(i)', '(ii)'], attainmentOutlook: ['①', '②'] } as const

function review({ fields }: SheetText, { midyearReview }: Sheet): readonly FieldProblem[] {
  return [
    ...(['implementationOutlook', 'attainmentOutlook'] as const).flatMap((name) => {
      const value = midyearReview?.[name].value ?? null
      const [good, bad] = outlook[name]
      return differs(name, fields[name], value === null ? '' : value === 'expected' ? good : bad)
    }),
    ...differs('reviewIssues', fields.reviewIssues, midyearReview?.issues?.text ?? ''),
  ]
}

function evaluation({ fields }: SheetText, { selfEvaluation }: Sheet): readonly FieldProblem[] {
  const verdict = selfEvaluation?.verdict.value ?? null
  const reported = selfEvaluation?.actuals ?? []
  // one line may report several figures: they share their line
  const lines = reported.filter(({ span }, at) => reported[at - 1]?.span.start !== span.start)
  return [
    ...sameLines('results', fields.results, selfEvaluation?.results ?? []),
    ...sameLines('attainment', fields.attainment, lines),
    ...differs(
      'verdict',
      fields.verdict,
      verdict === null ? '' : verdict === 'attained' ? '①' : '②',
    ),
    ...differs('evaluationIssues', fields.evaluationIssues, selfEvaluation?.issues?.text ?? ''),
  ]
}

function misread(path: string, label: string, read: string): FieldProblem {
  const as = read === '' ? '何も読み取れません' : `「${read}」と読まれます`
  return blocks(
    path,
    'text/misread',
    `「${label}」は、様式に印刷すると${as}。見出しや印（(目標)、①、【改定履歴あり】など）に見える書き方を変えてください。`,
  )
}

/** What counts when words are compared: no white space, no bullet. */
function letters(text: string): string {
  return text.replaceAll(/\s+/gu, '').replace(/^[・•▪‣➢○◯●◎■□◆◇]/u, '')
}
