/**
 * A document as `torikumi read --json` and the open data give it: the stable contract, numbers as JSON numbers
 * with the digits as written beside them.
 */
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../judgement/judgement.ts'
import { type Decimal, toNumber } from '../lib/decimal.ts'
import type { Passage, Span } from '../lib/span.ts'
import type { BudgetLine } from '../plan/budget.ts'
import type { PlanDocument } from '../plan/document.ts'
import { listProblems } from '../plan/list-problems.ts'
import type { Panel, SummaryInitiative } from '../plan/overview.ts'
import type { PlacedTarget, ReportedActual, Sheet } from '../plan/sheet.ts'
import { targetJson } from '../target/target-json.ts'

/** @param judgements By position of the sheet; null where there is no self-evaluation to judge. */
export function documentJson(
  document: PlanDocument,
  judgements: readonly JudgedHalves[],
): Record<string, unknown> {
  const { source, framework, fiscalYear, office, form, inferred } = document
  return {
    source,
    framework,
    fiscalYear,
    office,
    form,
    inferred,
    sheets: document.sheets.map((sheet, position) => sheetJson(sheet, judgements[position])),
    panels: document.panels.map(panelJson),
    initiatives: document.initiatives.map(initiativeJson),
    unread: document.unread.map(({ line, text, span }) => ({ line, text, span: spanJson(span) })),
    problems: listProblems(document),
  }
}

export type JudgedHalves = Pick<JudgedSheet, 'judgement' | 'multiYearJudgement'>

/** One of its sheets. */
export function sheetJson(sheet: Sheet, judged: JudgedHalves | undefined) {
  const { number, revised, multiYear, yearPlan, midyearReview, selfEvaluation } = sheet
  return {
    number,
    title: textOf(sheet.title),
    theme: textOf(sheet.theme),
    pillar: textOf(sheet.pillar),
    revised,
    multiYear: {
      purpose: multiYear.purpose.map(textOf),
      strategy: multiYear.strategy.map(textOf),
      outline: multiYear.outline.map(textOf),
      targets: multiYear.targets.map(placedJson),
    },
    yearPlan: {
      activities: yearPlan.activities.map(textOf),
      targets: yearPlan.targets.map(placedJson),
    },
    midyearReview: midyearReview && {
      implementationOutlook: midyearReview.implementationOutlook.value,
      attainmentOutlook: midyearReview.attainmentOutlook.value,
      issues: textOf(midyearReview.issues),
    },
    selfEvaluation: selfEvaluation && {
      results: selfEvaluation.results.map(textOf),
      actuals: selfEvaluation.actuals.map(actualJson),
      verdict: selfEvaluation.verdict.value,
      issues: textOf(selfEvaluation.issues),
    },
    computed: computedJson(judged?.judgement ?? null),
    computedMultiYear: computedJson(judged?.multiYearJudgement ?? null),
    ...(sheet.budget === undefined ? {} : { budget: sheet.budget.map(budgetJson) }),
    problems: sheet.problems,
  }
}

function budgetJson({ fiscalYear, item, amount, amountAsWritten, unit, span }: BudgetLine) {
  return {
    fiscalYear,
    item,
    value: toNumber(amount),
    valueAsWritten: amountAsWritten,
    unit,
    place: spanJson(span),
  }
}

function computedJson(judgement: SheetJudgement | null) {
  if (judgement === null) return null
  return {
    outcome: judgement.outcome,
    ruleSet: judgement.ruleSet,
    judgeAgainOn: judgement.judgeAgainOn,
    targets: judgement.targets.map(({ indicator, outcome, actual, reason, evaluation }) => ({
      indicator,
      outcome,
      actual: numberOf(actual?.value ?? null),
      provisional: evaluation.provisional !== null,
      reason,
    })),
  }
}

function actualJson(actual: ReportedActual) {
  const { indicator, fiscalYear, valueAsWritten, unit, asOf, provisional } = actual
  const value = numberOf(actual.value)
  return { indicator, fiscalYear, value, valueAsWritten, unit, asOf, provisional }
}

function placedJson({ target, span }: PlacedTarget) {
  return { ...targetJson(target), place: spanJson(span) }
}

function panelJson(panel: Panel) {
  return {
    desiredState: panel.desiredState.text,
    outcomes: panel.outcomes.map(placedJson),
    strategy: textOf(panel.strategy),
    themes: panel.themes.map((theme) => ({
      title: theme.title.text,
      targets: theme.targets.map(placedJson),
      activities: theme.activities.map(textOf),
    })),
  }
}

function initiativeJson({ number, title, outline, targets }: SummaryInitiative) {
  return {
    number,
    title: title.text,
    outline: outline.map(textOf),
    targets: targets.map(placedJson),
  }
}

function textOf(passage: Passage | null): string | null {
  return passage === null ? null : passage.text
}

function spanJson({ start, end }: Span) {
  return { start, end }
}

function numberOf(value: Decimal | null): number | null {
  return value === null ? null : toNumber(value)
}
