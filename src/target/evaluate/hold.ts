/**
 * Reached, then held (30年度までに80%、以降維持): the year of the target decides first, and every later year that has a figure has
 * to hold as well. A year left out in between leaves it open.
 */
import { addYears, type FiscalYear, yearsFrom } from '../../japanese/fiscal-year.ts'
import type { Target } from '../ast.ts'
import type { Actual, Evidence } from '../evidence.ts'

const words = /(?:以降|以後|その後|それ以降)[^。\n]{0,12}(?:維持|継続|保持|続け|下回らない)/u

/** Whether a target goes on after its year. */
export function isHeldAfter({ asWritten, conditions }: Target): boolean {
  const isFixed = conditions.every(({ kind }) => kind === 'level' || kind === 'range')
  return isFixed && words.test(asWritten)
}

/** The evidence of each year after the target's own, up to the last that has a figure; gaps as missing actuals. */
export function laterYears(
  { fiscalYear }: Target,
  { series, actuals }: Evidence,
): readonly { readonly fiscalYear: FiscalYear; readonly evidence: Evidence }[] {
  const known = series.filter((each) => each.value !== null && each.part === undefined)
  const last = known
    .map((each) => each.fiscalYear)
    .sort()
    .at(-1)
  if (fiscalYear === null || last === undefined) return []
  return yearsFrom(addYears(fiscalYear, 1), last).map((year) => {
    const value = known.find((each) => each.fiscalYear === year)?.value ?? null
    return {
      fiscalYear: year,
      evidence: { actuals: [later(actuals[0], value)], series, done: null },
    }
  })
}

function later(actual: Actual | undefined, value: Actual['value']): Actual {
  const { subject = null, unit = null } = actual ?? {}
  return { subject, value, unit, asOf: null, provisional: false, finalOn: null }
}
