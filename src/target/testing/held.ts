/** A sentence held against figures, as the tests of the evaluation write it. */
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { decimal } from '../../lib/decimal.ts'
import type { Target } from '../ast.ts'
import { evaluateTarget } from '../evaluate-target.ts'
import type { Actual, Evidence } from '../evidence.ts'
import { parseTargets } from '../parse-targets.ts'

export const year = fiscalYear

export function target(text: string, fiscalYear = 2020): Target {
  const [found] = parseTargets(text, { fiscalYear: year(fiscalYear), half: 'year' })
  if (found === undefined) throw new Error(text)
  return found
}

export function actual(
  value: string | null,
  unit: string | null,
  more: Partial<Actual> = {},
): Actual {
  const number = value === null ? null : decimal(value)
  const final = { asOf: null, provisional: false, finalOn: null }
  return { subject: null, value: number, unit, ...final, ...more }
}

type Series = Readonly<Record<number, string | null>>

export function evidence(actuals: readonly Actual[], series: Series = {}, part?: string): Evidence {
  const years = Object.entries(series).map(([fiscalYear, value]) => ({
    fiscalYear: year(Number(fiscalYear)),
    value: value === null ? null : decimal(value),
    ...(part === undefined ? {} : { part }),
  }))
  return { actuals, series: years, done: null }
}

export const hold = (text: string, actuals: readonly Actual[], series: Series = {}) =>
  evaluateTarget(target(text), evidence(actuals, series))
export const outcome = (text: string, actuals: readonly Actual[], series: Series = {}) =>
  hold(text, actuals, series).outcome
export const missing = (evaluation: ReturnType<typeof hold>) =>
  evaluation.steps.flatMap((step) => (step.kind === 'missing' ? [step.what] : []))
