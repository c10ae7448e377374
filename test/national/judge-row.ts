/**
 * One national row judged by Torikumi: its goal is read, the target chosen as `bench/national-rows.ts` does, and held against
 * the row's series. What the ministries' tables leave unsaid is filled in here as the README of this folder says (6, 7, 10).
 */
import { chooseFor } from '../../bench/national-rows.ts'
import { unitOfSeries } from '../../bench/national-units.ts'
import type { SeriesRow } from '../../bench/read-national-rows.ts'
import type { FiscalYear } from '../../src/japanese/fiscal-year.ts'
import {
  add,
  type Decimal,
  decimal,
  isZero,
  multiply,
  negate,
  parseDecimal,
  sign,
  toNumber,
} from '../../src/lib/decimal.ts'
import type { ChangeCondition, Condition, Target } from '../../src/target/ast.ts'
import { evaluateTarget } from '../../src/target/evaluate-target.ts'
import type { Evidence } from '../../src/target/evidence.ts'
import { parseTargets } from '../../src/target/parse-targets.ts'
import type { Evaluation } from '../../src/target/step.ts'
import { targetJson } from '../../src/target/target-json.ts'

/** @param actual Of `year`, in the unit of the series */
export function judgeRow(row: SeriesRow, year: number, actual: string): Evaluation {
  const target = chosen(row, year)
  const { scale, unit } = unitOfSeries(row.unit)
  const value = (figure: string | number | undefined): Decimal | null => {
    const read = figure === undefined ? null : parseDecimal(String(figure))
    return read === null ? null : multiply(read, decimal(scale))
  }
  const conditions = target.conditions.map((condition) =>
    asMeasured(condition, target, unit, value(actual)),
  )
  const evidence: Evidence = {
    actuals: [
      {
        subject: subjectOf(conditions),
        value: value(actual),
        unit: comparable(unit, { ...target, conditions }),
        asOf: null,
        provisional: false,
        finalOn: null,
      },
    ],
    series: row.series.map((entry) => ({
      fiscalYear: entry.fiscalYear as FiscalYear,
      value: value(entry.actual),
    })),
    done: null,
  }
  return evaluateTarget({ ...target, conditions, fiscalYear: year as FiscalYear }, evidence)
}

function chosen(row: SeriesRow, year: number): Target {
  const targets = parseTargets(row.goal, { fiscalYear: null })
  const json = targets.map(targetJson)
  const best = chooseFor({ ...row, targetYear: year }, json)
  const at = best === undefined ? 0 : json.indexOf(best)
  return targets[at] as Target
}

/** A row has one series: whatever its target's first condition speaks of is what it holds. */
function subjectOf([first]: readonly Condition[]): string | null {
  return first !== undefined && 'subject' in first ? first.subject : null
}

const shareName = /(?:率|割合|比率|比|度)(?:[（(][^()（）]*[)）])?$/u

/** A series in % beside a change of something that is no share holds the change itself; a running total stands as it is. */
function asMeasured(
  condition: Condition,
  { indicator, years }: Target,
  unit: string | null,
  actual: Decimal | null,
): Condition {
  if (condition.kind === 'level' && condition.aggregate?.kind === 'total' && years === null)
    return { ...condition, aggregate: null }
  if (condition.kind !== 'change' || condition.change.unit !== '%' || unit !== '%') return condition
  const { amount, said, from } = condition.change
  if (shareName.test(indicator ?? '') || from.value !== null || actual === null) return condition
  if (said === undefined && isZero(amount)) return condition
  const { kind: _, change: __, restates: ___, ...shape } = condition
  const { value, compare } =
    said === undefined
      ? printed(condition, actual)
      : { value: said.value, compare: condition.compare }
  return {
    ...shape,
    kind: 'level',
    compare,
    quantity: { value, over: null, unit: '%', asWritten: '' },
  }
}

/** A cut of 30 is printed as 30, as -30, or as the index 70: the actual shows which. */
function printed({ change: { amount }, compare }: ChangeCondition, actual: Decimal) {
  if (sign(actual) < 0) return { value: amount, compare }
  const index = toNumber(actual) >= 60 && Math.abs(toNumber(amount)) < 50
  if (index) return { value: add(decimal(100), amount), compare }
  return { value: sign(amount) < 0 ? negate(amount) : amount, compare: 'atLeast' as const }
}

/** The ministries count 件 where the sentence counts 回 or 国: only shares are told from counts. */
function comparable(unit: string | null, { conditions, baselines }: Target): string | null {
  if (unit === '%') return unit
  const share =
    baselines[0]?.unit === '%' ||
    conditions.some(
      (condition) =>
        (condition.kind === 'level' && condition.quantity.unit === '%') ||
        (condition.kind === 'change' && condition.change.from.value?.unit === '%'),
    )
  return share ? unit : null
}
