/**
 * What is compared between versions: sheets, panels and rows of the overview alike, as lines that promise, plan or
 * explain something. A line knows whether 【改定履歴あり】 stands on it.
 */
import type { Passage, Span } from '../../lib/span.ts'
import type { PlanDocument } from '../../plan/document.ts'
import type { Panel, SummaryInitiative } from '../../plan/overview.ts'
import type { Entry, PlacedTarget, Sheet } from '../../plan/sheet.ts'
import type { Target } from '../../target/ast.ts'
import { wordsAt } from '../words/words-at.ts'

export interface VersionUnit {
  readonly number: number | null
  /** Title, with theme and pillar as printed beside it. */
  readonly title: VersionLine | null
  readonly names: readonly string[]
  readonly prose: readonly VersionLine[]
  readonly activities: readonly VersionLine[]
  readonly targets: readonly TargetLine[]
  /** Lines that head others: a heading in one version may be an entry in the other. */
  readonly headings: readonly string[]
  /** Marks of the review and the evaluation, null while blank. */
  readonly marks: readonly {
    readonly name: string
    readonly value: string | null
    readonly span: Span | null
  }[]
}

export interface VersionLine extends Passage {
  readonly half: 'multiYear' | 'yearPlan'
  readonly revised: boolean
}

export interface TargetLine extends VersionLine {
  readonly target: Target
}

/** @param text What the document was read from */
export function unitsOfOverview(
  { panels, initiatives }: PlanDocument,
  text: string,
): readonly VersionUnit[] {
  return [
    ...panels.map((panel) => unitOfPanel(panel, text)),
    ...initiatives.map((each) => unitOfInitiative(each, text)),
  ]
}

export function unitOfSheet(sheet: Sheet, text: string): VersionUnit {
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = sheet
  const entries = [...multiYear.purpose, ...multiYear.strategy, ...multiYear.outline]
  return {
    number: sheet.number,
    title: sheet.title === null ? null : line(sheet.title, 'multiYear', text),
    names: [sheet.title, sheet.theme, sheet.pillar].map((each) => each?.text ?? ''),
    prose: entries.map((entry) => line(entry, 'multiYear', text)),
    activities: yearPlan.activities.map((each) => ({
      ...line(each, 'yearPlan', text),
      revised: each.revised,
    })),
    targets: [
      ...multiYear.targets.map((placed) => targetLine(placed, 'multiYear', text)),
      ...yearPlan.targets.map((placed) => targetLine(placed, 'yearPlan', text)),
    ],
    headings: [...entries, ...yearPlan.activities].flatMap(headingOf),
    marks: [
      { name: 'implementation', ...(midyearReview?.implementationOutlook ?? blank) },
      { name: 'attainment', ...(midyearReview?.attainmentOutlook ?? blank) },
      { name: 'verdict', ...(selfEvaluation?.verdict ?? blank) },
    ],
  }
}

const blank = { value: null, span: null }

function unitOfPanel(panel: Panel, text: string): VersionUnit {
  const { desiredState, strategy, outcomes, themes } = panel
  return {
    number: null,
    title: line(desiredState, 'multiYear', text),
    names: [desiredState.text],
    prose: strategy === null ? [] : [line(strategy, 'multiYear', text)],
    activities: themes.flatMap(({ activities }) =>
      activities.map((each) => line(each, 'yearPlan', text)),
    ),
    targets: [
      ...outcomes.map((placed) => targetLine(placed, 'multiYear', text)),
      ...themes.flatMap(({ targets }) => targets.map((each) => targetLine(each, 'yearPlan', text))),
    ],
    headings: themes.map(({ title }) => title.text),
    marks: [],
  }
}

function unitOfInitiative(
  { number, title, outline, targets }: SummaryInitiative,
  text: string,
): VersionUnit {
  return {
    number,
    title: line(title, 'multiYear', text),
    names: [title.text],
    prose: outline.map((entry) => line(entry, 'multiYear', text)),
    activities: [],
    targets: targets.map((placed) => targetLine(placed, 'yearPlan', text)),
    headings: outline.flatMap(headingOf),
    marks: [],
  }
}

function line({ text, span }: Passage, half: VersionLine['half'], source: string): VersionLine {
  return { text, span, half, revised: isMarked(source, span) }
}

function targetLine(
  { target, span }: PlacedTarget,
  half: VersionLine['half'],
  source: string,
): TargetLine {
  const revised = target.marks.includes('revised')
  return { text: wordsAt(source, span), span, half, revised, target }
}

function headingOf(entry: Entry & { readonly heading?: string | null }): readonly string[] {
  return [entry.under?.text, entry.heading].filter((each) => each !== undefined && each !== null)
}

/** Whether the mark stands behind the words, on their own line. */
function isMarked(source: string, { end }: Span): boolean {
  return /^[^\n\t・○●■◆□☆【<]{0,4}【改[定訂]履歴あり】/u.test(source.slice(end, end + 20))
}
