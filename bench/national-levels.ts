/**
 * Levels computed for relative targets (前年度比10%増) against the ministry's own number. A row counts where its target is a
 * change with a size and no level beside it, the base is in the text or the series, and the number is not merely the change
 * written again; it is for the year the sentence names, if it names one, and in the unit of the base. A change in % of a share is left out: the reader asks whether a ratio or points are meant, and does not compute it.
 */
import type { FiscalYear } from '../src/japanese/fiscal-year.ts'
import { decimal, isZero, multiply, parseDecimal, toNumber } from '../src/lib/decimal.ts'
import type { Target } from '../src/target/ast.ts'
import { evaluateTarget } from '../src/target/evaluate-target.ts'
import { parseTargets } from '../src/target/parse-targets.ts'
import { targetJson } from '../src/target/target-json.ts'
import { chooseFor } from './national-rows.ts'
import { plainUnit, unitOfSeries } from './national-units.ts'
import type { SeriesRow } from './read-national-rows.ts'

export interface ComputedLevel {
  readonly row: SeriesRow
  readonly level: number
  readonly agrees: boolean
}

export function computedLevels(rows: readonly SeriesRow[]): readonly ComputedLevel[] {
  return rows.flatMap((row) => computedLevel(row) ?? [])
}

function computedLevel(row: SeriesRow): ComputedLevel | null {
  const official = row.target === null || row.target === '' ? Number.NaN : Number(row.target)
  if (!Number.isFinite(official)) return null
  const target = relativeTarget(row)
  if (target === null || isItself(target, official, unitOfSeries(row.unit).scale)) return null
  const level = levelOf(target, row)
  return level === null ? null : { row, level, agrees: agrees(level, row) }
}

function relativeTarget(row: SeriesRow): Target | null {
  const targets = parseTargets(row.goal, { fiscalYear: null })
  const json = targets.map(targetJson)
  const best = chooseFor(row, json)
  const target = best === undefined ? undefined : targets[json.indexOf(best)]
  const asked = target?.problems.some(({ code }) => code === 'target/ratio-or-points')
  if (target === undefined || asked === true) return null
  const [main] = target.conditions
  if (main?.kind !== 'change' || isZero(main.change.amount)) return null
  const { from, unit } = main.change
  const printed = from.value?.unit ?? target.baselines[0]?.unit ?? null
  const inTime = target.fiscalYear === null || target.fiscalYear === row.targetYear
  return inTime && [printed, unit].every((each) => isSameThing(each, row.unit)) ? target : null
}

/** A base printed in 件 is none for a row in t-CO2, nor one more person for a row in %. */
function isSameThing(printed: string | null, official: string | null): boolean {
  const { unit } = unitOfSeries(official)
  if (unit === null) return false
  return printed === null || printed === '%' || unit === plainUnit(printed)
}

/** 10 %増 with the official number 10 or 110: it repeats the change, and there is no level to hold against. */
function isItself({ conditions }: Target, official: number, scale: number): boolean {
  return conditions.some((condition) => {
    if (condition.kind !== 'change') return false
    const amount = toNumber(condition.change.amount)
    const said =
      condition.change.said === undefined ? amount : toNumber(condition.change.said.value)
    return [amount, -amount, 100 + amount, said, amount / scale, -amount / scale].some(
      (number) => Math.abs(number - official) <= 1e-9 * Math.max(1, Math.abs(official)),
    )
  })
}

/** As the evaluation computes it from the base; null where the base is known nowhere. */
function levelOf(target: Target, row: SeriesRow): number | null {
  const { scale, unit } = unitOfSeries(row.unit)
  const value = (figure: string | number | undefined) => {
    const read = figure === undefined ? null : parseDecimal(String(figure))
    return read === null ? null : multiply(read, decimal(scale))
  }
  const [change] = target.conditions
  if (change?.kind !== 'change') return null
  const fiscalYear = (row.targetYear ?? target.fiscalYear) as FiscalYear | null
  const any = {
    value: decimal(0),
    asOf: null,
    provisional: false,
    finalOn: null,
    subject: change.subject,
  }
  const { steps } = evaluateTarget(
    { ...target, fiscalYear, conditions: [{ ...change, approximate: false }] },
    {
      actuals: [{ ...any, unit: unit === '%' ? '%' : null }],
      series: row.series.map((entry) => ({
        fiscalYear: entry.fiscalYear as FiscalYear,
        value: value(entry.actual),
      })),
      done: null,
    },
  )
  const computed = steps.filter((step) => step.kind === 'computed-level')
  const [only, ...others] = computed
  return only === undefined || others.length > 0 ? null : toNumber(only.level)
}

/** Within rounding: of the digits the official number is given in, or half a hundredth of it. */
function agrees(level: number, { target, unit }: SeriesRow): boolean {
  const words = String(target)
  const digits = words.split('.')[1]?.length ?? 0
  const official = Number(words)
  const near = Math.max(0.5 * 10 ** -digits, Math.abs(official) * 0.005) * (1 + 1e-9)
  return [1, unitOfSeries(unit).scale].some((scale) => Math.abs(level / scale - official) <= near)
}
