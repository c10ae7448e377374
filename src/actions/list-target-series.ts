/** The values of a sheet's indicators over the years, beside the levels that were promised for them. */
import type { IndicatorSeries, JudgedSheet, SeriesPoint } from '../judgement/judged-sheet.ts'
import { type Decimal, toNumber } from '../lib/decimal.ts'
import type { Sql } from '../store/database.ts'
import {
  type IndicatorTarget,
  listFigures,
  listIndicatorTargets,
  type YearFigure,
} from '../store/indicator-store.ts'

/** One for each target of the sheet's year half, by position; null where no figure is known at all. */
export async function listTargetSeries(
  sql: Sql,
  judged: JudgedSheet,
): Promise<readonly (IndicatorSeries | null)[]> {
  const figures = await listFigures(sql, [judged.id])
  const targets = await listIndicatorTargets(sql, [judged.id])
  return judged.sheet.yearPlan.targets.map((_, position) => {
    const own = targets.find((each) => each.sheet === judged.id && each.position === position)
    return own === undefined ? null : seriesOf(own.indicator, figures, targets)
  })
}

/** null when no year has a figure. */
export function seriesOf(
  indicator: string,
  figures: readonly YearFigure[],
  targets: readonly IndicatorTarget[],
): IndicatorSeries | null {
  const measured = figures.filter((figure) => figure.indicator === indicator)
  const [first] = measured
  if (first === undefined || measured.every(({ value }) => value === null)) return null
  const promised = targets.filter((target) => target.indicator === indicator)
  const years = [...new Set([...measured, ...promised].map((each) => each.fiscalYear))]
  const points = years.sort().map((fiscalYear): SeriesPoint => {
    const figure = measured.find((each) => each.fiscalYear === fiscalYear)
    const target = promised.findLast((each) => each.fiscalYear === fiscalYear)
    return {
      fiscalYear,
      actual: numberOrNull(figure?.value),
      provisional: figure?.provisional ?? false,
      target: numberOrNull(target?.level),
      sheet: figure?.sheet ?? target?.sheet ?? first.sheet,
    }
  })
  return { id: indicator, indicator: first.name, unit: first.unit, points }
}

function numberOrNull(value: Decimal | null | undefined): number | null {
  return value === null || value === undefined ? null : toNumber(value)
}
