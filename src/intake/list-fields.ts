/** Every field of a document with its place and its name on the form: what the source page marks. */
import type { Passage, Span } from '../lib/span.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Panel, SummaryInitiative } from '../plan/overview.ts'
import type { Entry, MidyearReview, PlacedTarget, SelfEvaluation, Sheet } from '../plan/sheet.ts'
import type { FieldPlaces } from './document-parts.ts'
import type { FieldPlace } from './field-place.ts'

/** In order of the document; headings of entries have the path of the first entry under them and `.under`. */
export function listFields(
  { sheets, panels, initiatives }: PlanDocument,
  { places, year, office, numberPlaces }: FieldPlaces,
): readonly FieldPlace[] {
  const all = [
    ...places,
    ...place('fiscalYear', '年度', year?.span),
    ...place('office', '区', office?.span),
    ...sheets.flatMap((sheet, index) => sheetFields(`sheets.${index}`, sheet, numberPlaces[index])),
    ...panels.flatMap((panel, index) => panelFields(`panels.${index}`, panel)),
    ...initiatives.flatMap((each, index) =>
      initiativeFields(`initiatives.${index}`, each, numberPlaces[index]),
    ),
  ]
  // what a person added has no place in the source
  return all.filter(({ span }) => span.start < span.end)
}

function place(path: string, label: string, span: Span | null | undefined): readonly FieldPlace[] {
  return span === null || span === undefined ? [] : [{ path, label, span }]
}

function text(path: string, label: string, passage: Passage | null): readonly FieldPlace[] {
  return place(path, label, passage?.span)
}

function entries(path: string, label: string, list: readonly Entry[]): readonly FieldPlace[] {
  return list.flatMap(({ span, under }, index) => [
    ...heading(`${path}.${index}`, label, under, list[index - 1]?.under),
    { path: `${path}.${index}`, label, span },
  ])
}

function targets(
  path: string,
  label: string,
  list: readonly PlacedTarget[],
): readonly FieldPlace[] {
  return list.flatMap(({ span, under }, index) => [
    ...heading(`${path}.${index}`, label, under, list[index - 1]?.under),
    { path: `${path}.${index}`, label, span },
  ])
}

/** Once for all entries that stand under one heading. */
function heading(
  path: string,
  label: string,
  under: Passage | undefined,
  before: Passage | undefined,
): readonly FieldPlace[] {
  if (under === undefined || under.span.start === before?.span.start) return []
  return [{ path: `${path}.under`, label: `${label}の見出し`, span: under.span }]
}

function sheetFields(path: string, sheet: Sheet, number: Span | null | undefined) {
  const { multiYear, yearPlan, midyearReview, selfEvaluation } = sheet
  return [
    ...place(`${path}.number`, '番号', number),
    ...text(`${path}.title`, '名称', sheet.title),
    ...text(`${path}.pillar`, '改革の柱', sheet.pillar),
    ...text(`${path}.theme`, '副題', sheet.theme),
    ...entries(`${path}.multiYear.purpose`, '趣旨・目的', multiYear.purpose),
    ...entries(`${path}.multiYear.strategy`, '戦略', multiYear.strategy),
    ...entries(`${path}.multiYear.outline`, '取組の概要', multiYear.outline),
    ...targets(`${path}.multiYear.targets`, '取組の方針の目標', multiYear.targets),
    ...entries(`${path}.yearPlan.activities`, '取組の内容', yearPlan.activities),
    ...targets(`${path}.yearPlan.targets`, '当年度の目標', yearPlan.targets),
    ...reviewFields(`${path}.midyearReview`, midyearReview),
    ...evaluationFields(`${path}.selfEvaluation`, selfEvaluation),
  ]
}

function reviewFields(path: string, review: MidyearReview | null): readonly FieldPlace[] {
  if (review === null) return []
  const { implementationOutlook, attainmentOutlook, issues } = review
  return [
    ...place(`${path}.implementationOutlook`, '取組内容の実施見込み', implementationOutlook.span),
    ...place(`${path}.attainmentOutlook`, '目標の達成見込み', attainmentOutlook.span),
    ...text(`${path}.issues`, '中間振り返りの課題と改善策', issues),
  ]
}

function evaluationFields(path: string, evaluation: SelfEvaluation | null): readonly FieldPlace[] {
  if (evaluation === null) return []
  const { results, actuals, verdict, issues } = evaluation
  return [
    ...entries(`${path}.results`, '取組実績', results),
    ...entries(`${path}.actuals`, '達成状況', actuals),
    ...place(`${path}.verdict`, '自己評価', verdict.span),
    ...text(`${path}.issues`, '自己評価の課題と改善策', issues),
  ]
}

function panelFields(path: string, { desiredState, outcomes, strategy, themes }: Panel) {
  return [
    ...text(`${path}.desiredState`, 'めざす状態', desiredState),
    ...targets(`${path}.outcomes`, 'アウトカム指標', outcomes),
    ...text(`${path}.strategy`, '戦略', strategy),
    ...themes.flatMap((theme, index) => [
      ...text(`${path}.themes.${index}.title`, '見出し', theme.title),
      ...targets(`${path}.themes.${index}.targets`, '単年度目標', theme.targets),
      ...entries(`${path}.themes.${index}.activities`, '取組', theme.activities),
    ]),
  ]
}

function initiativeFields(
  path: string,
  { title, outline, targets: list }: SummaryInitiative,
  number: Span | null | undefined,
) {
  return [
    ...place(`${path}.number`, '番号', number),
    ...text(`${path}.title`, '取組項目', title),
    ...entries(`${path}.outline`, '概要', outline),
    ...targets(`${path}.targets`, '今年度目標', list),
  ]
}
