/**
 * A sheet with its fields gathered but its statements not yet read: the year of the document, which the target parser
 * needs, is known only after all sheets were seen.
 */
import type { Problem } from '../../lib/problem.ts'
import type { Passage, Span } from '../../lib/span.ts'
import type { Activity, Entry, MidyearReview } from '../../plan/sheet.ts'
import { type EntryDraft, gatherEntries, toEntry } from '../entries.ts'
import type { ReformPlanLabel } from '../forms/reform-plan.ts'
import type { Recogniser } from '../recogniser.ts'
import type { SourceText } from '../source-text.ts'
import { gatherStatements, type Statement } from '../statements.ts'
import type { ReviewLines, SetMark, SheetBody } from './body.ts'
import type { SheetRows } from './find-sheets.ts'
import { readBody } from './read-body.ts'
import { readHeading, type SheetHeading } from './read-heading.ts'
import { readIssues } from './read-issues.ts'
import { readRows } from './read-rows.ts'
import { readMarked, unknownMarks } from './set-marks.ts'
import { partMissing, titleMissing, titleUnbracketed } from './sheet-problems.ts'

export interface DraftSheet extends Omit<SheetHeading, 'bracketed'> {
  readonly number: number
  readonly numberSpan: Span
  readonly span: Span
  readonly multiYear: {
    readonly purpose: readonly Entry[]
    readonly strategy: readonly Entry[]
    readonly outline: readonly Entry[]
    readonly targets: readonly Statement[]
  }
  readonly yearPlan: {
    readonly activities: readonly Activity[]
    readonly targets: readonly Statement[]
  }
  readonly midyearReview: MidyearReview | null
  readonly evaluation: DraftEvaluation
  readonly problems: readonly Problem[]
}

export interface DraftEvaluation {
  readonly results: readonly Entry[]
  readonly attainment: readonly Entry[]
  readonly issues: Passage | null
  readonly marks: readonly SetMark[]
  /** Where its part begins on the sheet. */
  readonly span: Span
}

export function draftSheet(
  source: SourceText,
  rows: SheetRows,
  recogniser: Recogniser<ReformPlanLabel>,
): DraftSheet {
  const heading = readHeading(source, rows.heading, recogniser)
  const cells = readRows(source, rows.body, recogniser)
  const { body, problems } = readBody(source, cells)
  const all = [...headingProblems(heading, rows), ...missingParts(body, rows), ...problems]
  const { multiYear, yearPlan, evaluation } = body
  return {
    title: heading.title,
    theme: heading.theme,
    pillar: heading.pillar,
    revised: heading.revised || hasRevised(body),
    number: rows.number,
    numberSpan: rows.numberSpan,
    span: rows.span,
    multiYear: {
      purpose: gatherEntries(source, multiYear.purpose).map(toEntry),
      strategy: gatherEntries(source, multiYear.strategy).map(toEntry),
      outline: gatherEntries(source, multiYear.outline).map(toEntry),
      targets: gatherStatements(source, multiYear.targets),
    },
    yearPlan: {
      activities: gatherEntries(source, yearPlan.activities).map(activity),
      targets: gatherStatements(source, yearPlan.targets),
    },
    midyearReview: readReview(source, body.review, rows, all),
    evaluation: {
      results: gatherEntries(source, evaluation.results).map(toEntry),
      attainment: gatherEntries(source, evaluation.attainment).map(toEntry),
      issues: readIssues(source, evaluation.issues),
      marks: evaluation.marks,
      span: rows.numberSpan,
    },
    problems: all,
  }
}

function activity({ text, span, heading, revised }: EntryDraft): Activity {
  if (heading === null) return { text, span, heading: null, revised }
  return { text, span, under: heading, heading: heading.text, revised }
}

const outlooks = { expected: 'expected', notExpected: 'notExpected' } as const

/** null when nothing was filled in: the form's own labels and legends say nothing. */
function readReview(
  source: SourceText,
  { marks, issues }: ReviewLines,
  rows: SheetRows,
  problems: Problem[],
): MidyearReview | null {
  const words = readIssues(source, issues)
  problems.push(...unknownMarks(source, marks, ['(i)', '(ii)', '①', '②']))
  if (marks.length === 0 && words === null) return null
  const span = marks[0] ?? words?.span ?? rows.numberSpan
  const place = { start: span.start, end: span.end }
  return {
    implementationOutlook: readMarked(
      source,
      marks,
      {
        name: '取組内容の実施見込み',
        meanings: { '(i)': outlooks.expected, '(ii)': outlooks.notExpected },
        span: place,
      },
      problems,
    ),
    attainmentOutlook: readMarked(
      source,
      marks,
      {
        name: '目標の達成見込み',
        meanings: { '①': outlooks.expected, '②': outlooks.notExpected },
        span: place,
      },
      problems,
    ),
    issues: words,
  }
}

function headingProblems(
  { title, bracketed }: SheetHeading,
  { numberSpan }: SheetRows,
): readonly Problem[] {
  if (title === null) return [titleMissing(numberSpan)]
  return bracketed ? [] : [titleUnbracketed(title.span)]
}

const parts = [
  {
    name: '計画',
    labels: ['multiYear', 'yearPlan', 'purpose', 'outline', 'activities', 'targets'],
  },
  { name: '自己評価', labels: ['evaluation', 'resultsAndAttainment', 'results', 'attainment'] },
] as const

/** A part without any of its labels: half a document. */
function missingParts(
  { labels }: SheetBody,
  { number, numberSpan }: SheetRows,
): readonly Problem[] {
  return parts
    .filter((part) => !part.labels.some((label) => labels.has(label)))
    .map(({ name }) => partMissing(name, number, numberSpan))
}

function hasRevised({ multiYear, yearPlan, review, evaluation }: SheetBody): boolean {
  return [
    multiYear.purpose,
    multiYear.strategy,
    multiYear.outline,
    multiYear.targets,
    yearPlan.activities,
    yearPlan.targets,
    review.issues,
    evaluation.results,
    evaluation.attainment,
    evaluation.issues,
  ].some((lines) => lines.some(({ line }) => line.revised))
}
