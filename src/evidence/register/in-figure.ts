/** Which rows stand in a figure of a fiscal year: those it looks at, and of a share those that count among them. */
import { addYears, type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { isZero } from '../../lib/decimal.ts'
import { contributionOf } from './contribution.ts'
import type { Values } from './field.ts'
import type { MeasureDefinition, MeasureKind } from './measure.ts'
import { measureWindow } from './measure-window.ts'

/** Where a row stands in a measure's figures: in that of one year, or (現在) of one year and all after it. */
export interface Place {
  readonly year: FiscalYear
  /** Of a share: whether it counts, and is not only looked at. */
  readonly counts: boolean
}

export type Part = 'counts' | 'looked'

/** null where it stands in none of them. */
export function placeIn(definition: MeasureDefinition, values: Values): Place | null {
  const part = contributionOf(definition, values)
  if (part === null) return null
  const counts = definition.of.kind === 'share' && !isZero(part.k)
  const own = fiscalYearOf(part.day)
  const { from, to } = measureWindow(definition, own)
  if ((from ?? '') <= part.day && part.day <= to) return { year: own, counts }
  const next = { year: addYears(own, 1), counts }
  return definition.time.kind === 'asOf' ? next : null
}

/** The part of a year's figure a row of this place is in; null: in none. */
export function partIn(
  { time }: Pick<MeasureDefinition, 'time'>,
  place: Place | null,
  year: FiscalYear,
): Part | null {
  if (place === null) return null
  const isIn = time.kind === 'asOf' ? place.year <= year : place.year === year
  if (!isIn) return null
  return place.counts ? 'counts' : 'looked'
}

/** The fields whose numbers a figure adds up: whoever corrects one of them changes it. */
export function summedFields(of: MeasureKind): readonly string[] {
  if (of.kind === 'sum' || of.kind === 'mean') return [of.field]
  return of.kind === 'rate' ? [of.field, of.by] : []
}
