/** The API's operations on what was promised and how it came out: offices with their years, sheets, targets, judgements. */
import { getSheet } from '../../actions/get-sheet.ts'
import { listOfficesAndStandIns } from '../../actions/list-offices.ts'
import { listYearSheets } from '../../actions/list-year-sheets.ts'
import { isMeasured, type Observation } from '../../evidence/observation.ts'
import type { JudgedSheet } from '../../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../../judgement/judgement.ts'
import { sheetJson } from '../../publish/document-json.ts'
import { explainStep } from '../../target/explain-evaluation.ts'
import { href } from '../routes.ts'
import { idIn, queryOf, type Visit } from '../visit.ts'
import { json, nothingThere, refusedBy } from './answer.ts'
import { readAskedId, readAskedYear } from './asked.ts'
import { figureOf } from './figure.ts'

export async function apiOffices({ actions }: Visit): Promise<Response> {
  const offices = await listOfficesAndStandIns(actions)
  return json({
    offices: offices.map(({ office: { code, name, nameEnglish }, years }) => ({
      code,
      name,
      nameEnglish,
      years,
    })),
  })
}

export async function apiYearSheets(visit: Visit): Promise<Response> {
  const year = readAskedYear(visit.request.param('year'))
  const after = readAskedId('after', queryOf(visit, 'after'))
  if (!year.ok) return refusedBy(year.problems)
  if (!after.ok) return refusedBy(after.problems)
  if (year.value === null) return nothingThere()
  const office = queryOf(visit, 'office') || null
  const asked = { fiscalYear: year.value, office, after: after.value }
  const found = await listYearSheets(visit.actions, asked)
  if (found === null) return nothingThere()
  return json({ sheets: found.sheets.map(lineOf), next: found.next })
}

export async function apiSheet(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'sheet')
  const found = id === null ? null : await getSheet(visit.actions, id)
  if (found === null) return nothingThere()
  const { judged, series, replacedBy } = found
  const { theme, pillar, revised, multiYear, yearPlan, midyearReview, selfEvaluation } = sheetJson(
    judged.sheet,
    judged,
  )
  return json({
    ...lineOf(judged),
    speaks: replacedBy === null,
    newest: replacedBy?.sheet ? href('apiSheet', { sheet: replacedBy.sheet.id }) : null,
    ...{ theme, pillar, revised, multiYear, yearPlan, midyearReview, selfEvaluation },
    verdictReason: found.verdictReason,
    computed: judgementOf(judged, judged.judgement),
    computedMultiYear: judgementOf(judged, judged.multiYearJudgement),
    indicators: series.map((each) =>
      each?.id === undefined ? null : href('apiIndicator', { indicator: each.id }),
    ),
  })
}

function lineOf({ id, initiative, office, fiscalYear, framework, ...judged }: JudgedSheet) {
  const { sheet, judgement, document } = judged
  return {
    id,
    initiative,
    office: office.code,
    fiscalYear,
    number: sheet.number,
    title: sheet.title?.text ?? null,
    framework,
    declared: sheet.selfEvaluation?.verdict.value ?? null,
    outcome: judgement?.outcome ?? null,
    agrees: judgement?.agrees ?? null,
    document: href('source', { document: document.id }),
  }
}

function judgementOf(judged: JudgedSheet, judgement: SheetJudgement | null) {
  if (judgement === null) return null
  const { outcome, grade, ruleSet, judgeAgainOn, targets } = judgement
  return {
    outcome,
    grade,
    ruleSet,
    judgeAgainOn,
    targets: targets.map(({ evaluation, actual, ...target }) => ({
      position: target.position,
      indicator: target.indicator,
      outcome: target.outcome,
      reason: target.reason,
      reasonEnglish: target.reasonEnglish ?? null,
      steps: evaluation.steps.map((step) => explainStep(step)),
      actual: actual === null ? null : actualOf(judged, actual),
    })),
  }
}

/** The figure a target was held against, and the way down to what it rests on. */
function actualOf(judged: JudgedSheet, actual: Observation) {
  const { fiscalYear } = actual
  const told = { fiscalYear, ...figureOf({ ...actual, measured: actual.measurement ?? null }) }
  if (isMeasured(actual)) {
    const { register, measure } = actual.source
    const at = href('apiTrace', { register, measure, year: String(fiscalYear) })
    return { ...told, source: 'measured', at }
  }
  return { ...told, source: 'reported', at: placeOf(judged, actual) }
}

/** A reported figure stands in the sheet's own document, or in the one it was taken over from. */
function placeOf(judged: JudgedSheet, { source }: Observation): string {
  if (source.kind === 'measure') return href('source', { document: judged.document.id })
  const at = `${source.span.start}-${source.span.end}`
  return href('source', { document: source.document }, { query: { at } })
}
