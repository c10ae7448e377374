/**
 * Records what the sheets of a document measure: indicators, the targets set for them, and every figure the
 * document prints, each under the indicator it belongs to.
 */
import { isReported, type ReportedObservation } from '../evidence/observation.ts'
import { sheetObservations } from '../evidence/sheet-observations.ts'
import { measuredBy } from '../judgement/measured.ts'
import type { Decimal } from '../lib/decimal.ts'
import { listDeferred, type OpenContext } from '../plan/deferred.ts'
import { type IndicatorKey, keyOfIndicator } from '../plan/indicator.ts'
import type { PlacedTarget } from '../plan/sheet.ts'
import type { JudgedHalves } from '../publish/document-json.ts'
import type { Sql } from '../store/database.ts'
import {
  type NewIndicator,
  type NewObservation,
  type NewTargetPart,
  type NewTargetStatement,
  recordIndicators,
  recordObservations,
  recordTargetParts,
  recordTargetStatements,
} from '../store/indicator-store.ts'
import type { NewSheet } from '../store/sheet-store.ts'
import type { Target } from '../target/ast.ts'

export interface JudgedNewSheet extends NewSheet {
  readonly judged: JudgedHalves
}

/** The sheets of one document. */
export interface DocumentFigures {
  readonly sheets: readonly JudgedNewSheet[]
  /** What a target to be set later waits for. */
  readonly context: OpenContext
}

export async function recordFigures(
  sql: Sql,
  documents: readonly DocumentFigures[],
): Promise<void> {
  const statements = documents.flatMap(({ sheets, context }) => {
    const settable = settableDays(sheets, context)
    return sheets.flatMap((sheet, index) => statementsOf(sheet, index, settable))
  })
  const sheets = documents.flatMap((document) => document.sheets)
  const figures = sheets.flatMap(figuresOf)
  const parts = sheets.flatMap(partsOf)
  const named = [...statements, ...figures, ...parts].flatMap(({ office, indicator }) =>
    indicator === null ? [] : [{ office, indicator }],
  )
  await Promise.all([
    recordIndicators(sql, named),
    recordTargetStatements(sql, statements),
    recordObservations(sql, figures),
    recordTargetParts(sql, parts),
  ])
}

/** By place: the day from which a target to be set later could be set. */
function settableDays(
  sheets: readonly JudgedNewSheet[],
  context: OpenContext,
): ReadonlyMap<string, string> {
  const waiting = listDeferred(
    sheets.map(({ sheet }) => sheet),
    context,
  )
  return new Map(
    waiting.flatMap(({ at, due }) =>
      due === null ? [] : [[`${at.sheet}.${at.half}.${at.position}`, due]],
    ),
  )
}

function statementsOf(
  { id, office, sheet, fiscalYear }: JudgedNewSheet,
  index: number,
  settable: ReadonlyMap<string, string>,
): NewTargetStatement[] {
  const of = (half: 'year' | 'multiYear', targets: readonly PlacedTarget[]) =>
    targets.map((placed, position) => ({
      office,
      sheet: id,
      half,
      position,
      indicator: indicatorNamed(placed.target.indicator, unitOf(placed)),
      fiscalYear: placed.target.fiscalYear ?? fiscalYear,
      level: levelOf(placed.target),
      settableFrom:
        settable.get(`${index}.${half === 'year' ? 'yearPlan' : half}.${position}`) ?? null,
    }))
  return [...of('multiYear', sheet.multiYear.targets), ...of('year', sheet.yearPlan.targets)]
}

/** What a target joins (受講率100% かつ 全員80点以上), each under the name of the whole. */
function partsOf({ id, office, sheet }: JudgedNewSheet): NewTargetPart[] {
  const targets = [...sheet.yearPlan.targets, ...sheet.multiYear.targets]
  return targets.flatMap(({ target }) =>
    measuredBy(target).flatMap(({ subject, names, unit }) => {
      const indicator = subject === null ? null : indicatorNamed(names.at(-1) ?? null, unit)
      return indicator === null ? [] : [{ office, sheet: id, indicator }]
    }),
  )
}

function figuresOf(newSheet: JudgedNewSheet): NewObservation[] {
  const { id, office, sheet, document, fiscalYear, judged } = newSheet
  return sheetObservations(sheet, { document, fiscalYear }).flatMap((observation) => {
    const name =
      targetIndicator(observation, sheet.yearPlan.targets, judged) ?? observation.indicator
    const indicator = indicatorNamed(name, observation.unit)
    return indicator === null ? [] : [{ office, sheet: id, indicator, observation }]
  })
}

/** The indicator of the target an actual was held against: an actual's own words are often shorter. */
function targetIndicator(
  observation: ReportedObservation,
  targets: readonly PlacedTarget[],
  { judgement }: JudgedHalves,
): string | null {
  const { start, end } = observation.source.span
  const matched = judgement?.targets.find(({ actual, reported = actual }) => {
    if (reported === null || !isReported(reported)) return false
    return reported.source.span.start === start && reported.source.span.end === end
  })
  return matched === undefined ? null : (targets[matched.position]?.target.indicator ?? null)
}

function indicatorNamed(name: string | null, unit: string | null): NewIndicator | null {
  const key: IndicatorKey | null = name === null ? null : keyOfIndicator(name)
  return name === null || key === null ? null : { key, name, unit }
}

function unitOf({ target }: PlacedTarget): string | null {
  const level = target.conditions.find((condition) => condition.kind === 'level')
  return level?.quantity.unit ?? null
}

/** The first level stated; a fraction (3分の2) is no plain number. */
function levelOf(target: Target): Decimal | null {
  const level = target.conditions.find((condition) => condition.kind === 'level')
  return level === undefined || level.quantity.over !== null ? null : level.quantity.value
}
