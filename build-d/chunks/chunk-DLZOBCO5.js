import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  targetJson
} from "./chunk-JE3F72GS.js";
import {
  listProblems
} from "./chunk-N3U22EWW.js";
import {
  toNumber
} from "./chunk-OFAW3Q7V.js";

// src/publish/document-json.ts
function documentJson(document, judgements) {
  const { source, framework, fiscalYear, office, form, inferred } = document;
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
    problems: listProblems(document)
  };
}
function sheetJson(sheet, judged) {
  const { number, revised, multiYear, yearPlan, midyearReview, selfEvaluation } = sheet;
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
      targets: multiYear.targets.map(placedJson)
    },
    yearPlan: {
      activities: yearPlan.activities.map(textOf),
      targets: yearPlan.targets.map(placedJson)
    },
    midyearReview: midyearReview && {
      implementationOutlook: midyearReview.implementationOutlook.value,
      attainmentOutlook: midyearReview.attainmentOutlook.value,
      issues: textOf(midyearReview.issues)
    },
    selfEvaluation: selfEvaluation && {
      results: selfEvaluation.results.map(textOf),
      actuals: selfEvaluation.actuals.map(actualJson),
      verdict: selfEvaluation.verdict.value,
      issues: textOf(selfEvaluation.issues)
    },
    computed: computedJson(judged?.judgement ?? null),
    computedMultiYear: computedJson(judged?.multiYearJudgement ?? null),
    ...sheet.budget === void 0 ? {} : { budget: sheet.budget.map(budgetJson) },
    problems: sheet.problems
  };
}
function budgetJson({ fiscalYear, item, amount, amountAsWritten, unit, span }) {
  return {
    fiscalYear,
    item,
    value: toNumber(amount),
    valueAsWritten: amountAsWritten,
    unit,
    place: spanJson(span)
  };
}
function computedJson(judgement) {
  if (judgement === null) return null;
  return {
    outcome: judgement.outcome,
    ruleSet: judgement.ruleSet,
    judgeAgainOn: judgement.judgeAgainOn,
    targets: judgement.targets.map(({ indicator, outcome, actual, reason, evaluation }) => ({
      indicator,
      outcome,
      actual: numberOf(actual?.value ?? null),
      provisional: evaluation.provisional !== null,
      reason
    }))
  };
}
function actualJson(actual) {
  const { indicator, valueAsWritten, unit, asOf, provisional } = actual;
  return { indicator, value: numberOf(actual.value), valueAsWritten, unit, asOf, provisional };
}
function placedJson({ target, span }) {
  return { ...targetJson(target), place: spanJson(span) };
}
function panelJson(panel) {
  return {
    desiredState: panel.desiredState.text,
    outcomes: panel.outcomes.map(placedJson),
    strategy: textOf(panel.strategy),
    themes: panel.themes.map((theme) => ({
      title: theme.title.text,
      targets: theme.targets.map(placedJson),
      activities: theme.activities.map(textOf)
    }))
  };
}
function initiativeJson({ number, title, outline, targets }) {
  return {
    number,
    title: title.text,
    outline: outline.map(textOf),
    targets: targets.map(placedJson)
  };
}
function textOf(passage) {
  return passage === null ? null : passage.text;
}
function spanJson({ start, end }) {
  return { start, end };
}
function numberOf(value) {
  return value === null ? null : toNumber(value);
}

export {
  documentJson
};
//# sourceMappingURL=chunk-DLZOBCO5.js.map
