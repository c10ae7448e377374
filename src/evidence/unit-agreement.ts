/**
 * Whether a measure counts in the unit of the indicator it would speak for. A share is never a count, and yen are never
 * thousands of yen; but what one office calls 件 another calls 回, and a person may say that here they are one.
 */
import { sameUnit } from '../target/evaluate/actual.ts'
import { defaultRules } from '../target/evaluation-rules.ts'

/** `otherWord`: both count whole things, under two names. */
export type UnitAgreement = 'same' | 'otherWord' | 'otherKind'

/** null and '' where no unit is said: it agrees with any. */
export function unitAgreement(measure: string | null, indicator: string | null): UnitAgreement {
  if (sameUnit(measure || null, indicator || null)) return 'same'
  return countsWholes(measure) && countsWholes(indicator) ? 'otherWord' : 'otherKind'
}

function countsWholes(unit: string | null): boolean {
  return unit !== null && defaultRules.wholeUnits.some((whole) => sameUnit(whole, unit))
}
