/** The lines of every field a template may ask for. A blank field has none; a blank form is a document of blank fields. */
import { never } from '../../lib/never.ts'
import type {
  FieldName,
  InitiativeField,
  PanelField,
  SheetField,
  ThemeField,
} from '../../plan/form-template.ts'
import type { Panel, SummaryInitiative, Theme } from '../../plan/overview.ts'
import type { Sheet } from '../../plan/sheet.ts'
import type { FormLine } from './form-layout.ts'
import { proseLines } from './issue-lines.ts'
import type { Written } from './source-signs.ts'
import { entryLines, passageLine, targetLines } from './written-lines.ts'

export type FieldLines = (field: FieldName) => readonly FormLine[]

/** Every field of a blank form. */
export const blank: FieldLines = () => []

export function sheetFields(source: Written, sheet: Sheet): FieldLines {
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = sheet
  const fields: Record<SheetField, () => readonly FormLine[]> = {
    purpose: () => entryLines(source, multiYear.purpose),
    strategy: () => entryLines(source, multiYear.strategy),
    outline: () => entryLines(source, multiYear.outline),
    multiYearTargets: () => targetLines(source, multiYear.targets),
    activities: () => entryLines(source, yearPlan.activities),
    yearTargets: () => targetLines(source, yearPlan.targets),
    implementationOutlook: () =>
      markLine(midyearReview?.implementationOutlook.value, '(i)', '(ii)'),
    attainmentOutlook: () => markLine(midyearReview?.attainmentOutlook.value, '①', '②'),
    reviewIssues: () => proseLines(source, midyearReview?.issues ?? null),
    results: () => entryLines(source, selfEvaluation?.results ?? []),
    actuals: () => entryLines(source, selfEvaluation?.actuals ?? []),
    verdict: () => markLine(selfEvaluation?.verdict.value, '①', '②'),
    evaluationIssues: () => proseLines(source, selfEvaluation?.issues ?? null),
  }
  return (field) => (field in fields ? fields[field as SheetField]() : [])
}

function markLine(
  value: 'expected' | 'notExpected' | 'attained' | 'notAttained' | null | undefined,
  first: string,
  second: string,
): readonly FormLine[] {
  switch (value) {
    case null:
    case undefined:
      return []
    case 'expected':
    case 'attained':
      return [printed(first)]
    case 'notExpected':
    case 'notAttained':
      return [printed(second)]
    default:
      return never(value)
  }
}

export function panelFields(source: Written, panel: Panel): FieldLines {
  const fields: Record<PanelField, () => readonly FormLine[]> = {
    desiredState: () => proseLines(source, panel.desiredState),
    outcomes: () => listed(targetLines(source, panel.outcomes), '●'),
    panelStrategy: () => proseLines(source, panel.strategy),
  }
  return (field) => (field in fields ? fields[field as PanelField]() : [])
}

export function themeFields(source: Written, theme: Theme): FieldLines {
  const fields: Record<ThemeField, () => readonly FormLine[]> = {
    themeTitle: () => [passageLine(source, theme.title, '')],
    themeTargets: () => listed(targetLines(source, theme.targets), '○'),
    themeActivities: () =>
      listed(
        theme.activities.map((each) => passageLine(source, each, '・')),
        '・',
      ),
  }
  return (field) => (field in fields ? fields[field as ThemeField]() : [])
}

/** What stood in a box of its own on a slide stands in a list here, and a list needs its signs. */
function listed(lines: readonly FormLine[], sign: string): readonly FormLine[] {
  return lines.map((line) => (line.kind === 'entry' && line.sign === '' ? { ...line, sign } : line))
}

export function initiativeFields(source: Written, initiative: SummaryInitiative): FieldLines {
  const { number, title, outline, targets } = initiative
  const fields: Record<InitiativeField, () => readonly FormLine[]> = {
    initiativeNumber: () => (number === null ? [] : [printed(String(number))]),
    initiativeTitle: () => [passageLine(source, title, '')],
    initiativeOutline: () => entryLines(source, outline),
    initiativeTargets: () => targetLines(source, targets),
  }
  return (field) => (field in fields ? fields[field as InitiativeField]() : [])
}

function printed(text: string): FormLine {
  return { sign: '', text, mark: '', kind: 'entry' }
}
