/** What can be said ahead of a verdict for every target of a sheet, by its half and position. */
import type { Observation } from '../evidence/observation.ts'
import { decimal } from '../lib/decimal.ts'
import { keyOfIndicator } from '../plan/indicator.ts'
import type { PlacedTarget } from '../plan/sheet.ts'
import type { Target } from '../target/ast.ts'
import { sameUnit } from '../target/evaluate/actual.ts'
import { forecastTarget, type TargetForecast, type YearValue } from './forecast-target.ts'
import type { IndicatorSeries, JudgedSheet } from './judged-sheet.ts'

export interface SheetForecast {
  /** null where nothing can be said. */
  readonly yearPlan: readonly (TargetForecast | null)[]
  readonly multiYear: readonly (TargetForecast | null)[]
}

/** @param series Of the year half's targets, by their position */
export function forecastSheet(
  judged: JudgedSheet,
  series: readonly (IndicatorSeries | null)[],
): SheetForecast {
  const { sheet, fiscalYear } = judged
  const forecast = ({ target }: PlacedTarget): TargetForecast | null =>
    forecastTarget({
      target,
      fiscalYear,
      actual: actualOf(judged, target.indicator),
      former: formerOf(series, target),
    })
  return {
    yearPlan: sheet.yearPlan.targets.map(forecast),
    multiYear: sheet.multiYear.targets.map(forecast),
  }
}

/** The figure the year's own target of that name was held against. */
function actualOf({ sheet, judgement }: JudgedSheet, indicator: string | null): Observation | null {
  const found = judgement?.targets.find(({ position }) =>
    isSame(sheet.yearPlan.targets[position]?.target.indicator ?? null, indicator),
  )
  return found?.actual ?? null
}

function formerOf(
  series: readonly (IndicatorSeries | null)[],
  { indicator, conditions }: Target,
): readonly YearValue[] {
  const level = conditions.find(({ kind }) => kind === 'level')
  const unit = level?.kind === 'level' ? level.quantity.unit : null
  const own = series.find((each) => each !== null && isSame(each.indicator, indicator))
  if (own === undefined || own === null || !sameUnit(own.unit, unit)) return []
  return own.points.flatMap(({ fiscalYear, actual }) =>
    actual === null ? [] : [{ fiscalYear, value: decimal(actual) }],
  )
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && keyOfIndicator(a) === keyOfIndicator(b)
}
