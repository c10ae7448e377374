/**
 * Levels computed for relative targets (前年度比10%増) against the ministry's own number. A row's target is relative where it
 * is a change with a size and no level stands beside it; whether its baseline is known is asked by `baseline-known.ts`, of
 * every row alike, and the rows it leaves out are counted by the reason.
 */
import type { FiscalYear } from '../src/japanese/fiscal-year.ts'
import { type Decimal, decimal, multiply, parseDecimal, toNumber } from '../src/lib/decimal.ts'
import { evaluateTarget } from '../src/target/evaluate-target.ts'
import {
  type RelativeTarget,
  relativeTarget,
  unitOfActual,
  whyNotComparable,
} from './baseline-known.ts'
import { unitOfSeries } from './national-units.ts'
import type { SeriesRow } from './read-national-rows.ts'

export type ComputedLevel =
  | { readonly row: SeriesRow; readonly level: number; readonly agrees: boolean }
  | { readonly row: SeriesRow; readonly leftOut: string }

/** One for every row with a relative target and an official number. */
export function computedLevels(rows: readonly SeriesRow[]): readonly ComputedLevel[] {
  return rows.flatMap((row) => computedLevel(row) ?? [])
}

function computedLevel(row: SeriesRow): ComputedLevel | null {
  const official = row.target === null || row.target === '' ? Number.NaN : Number(row.target)
  if (!Number.isFinite(official)) return null
  const target = relativeTarget(row)
  if (target === null) return null
  const reason = whyNotComparable(target, row, official)
  if (reason !== null) return { row, leftOut: reason }
  const level = levelOf(target, row)
  if (level === null) return { row, leftOut: 'its base is printed nowhere' }
  return { row, level, agrees: agrees(level, row) }
}

/** As the evaluation computes it from the base; null where the base is known nowhere. */
function levelOf({ conditions, ...target }: RelativeTarget, row: SeriesRow): number | null {
  const [change] = conditions
  const unit = unitOfActual({ conditions, ...target }, row)
  const any = { value: decimal(0), asOf: null, provisional: false, finalOn: null }
  const { steps } = evaluateTarget(
    {
      ...target,
      fiscalYear: (row.targetYear ?? target.fiscalYear) as FiscalYear | null,
      conditions: [{ ...change, approximate: false }],
    },
    {
      actuals: [{ ...any, subject: change.subject, unit }],
      series: row.series.map(({ fiscalYear, actual }) => ({
        fiscalYear: fiscalYear as FiscalYear,
        value: figureOf(actual, row),
      })),
      done: null,
    },
  )
  const [only, ...others] = steps.filter((step) => step.kind === 'computed-level')
  return only === undefined || others.length > 0 ? null : toNumber(only.level)
}

function figureOf(figure: string | number | undefined, { unit }: SeriesRow): Decimal | null {
  const read = figure === undefined ? null : parseDecimal(String(figure))
  return read === null ? null : multiply(read, decimal(unitOfSeries(unit).scale))
}

/** Within rounding: of the digits the official number is given in, or half a hundredth of it. */
function agrees(level: number, { target, unit }: SeriesRow): boolean {
  const words = String(target)
  const digits = words.split('.')[1]?.length ?? 0
  const official = Number(words)
  const near = Math.max(0.5 * 10 ** -digits, Math.abs(official) * 0.005) * (1 + 1e-9)
  return [1, unitOfSeries(unit).scale].some((scale) => Math.abs(level / scale - official) <= near)
}
