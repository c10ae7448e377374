/**
 * What a figure says, in numbers alone. Of what was published while it was not kept which rows were in it, nothing else is
 * known: a later version is held against them.
 */
import { type Decimal, equal, toNumber } from '../../lib/decimal.ts'
import type { MeasureDefinition } from './measure.ts'

/** Fewer rows are never published where they may be people. */
export const fewest = 10

export interface SaidFigure {
  readonly value: Decimal | null
  /** The numerator of a share or a rate; null for other kinds. */
  readonly k: Decimal | null
  /** Rows. */
  readonly n: number
}

/**
 * Whether a version published before differs by so little that the difference is a figure from few people.
 *
 * @param told Of how many rows each version was of which it is known which they were, as `partsOf` counts: these are held
 * apart by their rows, not by their numbers
 */
export function differsTooLittle(
  said: SaidFigure,
  { definition, formerly }: { definition: MeasureDefinition; formerly: readonly SaidFigure[] },
  told: readonly (readonly number[])[],
): boolean {
  if (formerly.some((former) => saysSame(said, former))) return false
  const isShare = definition.of.kind === 'share'
  const known = new Set(told.map(String))
  const unknown = formerly.filter((former) => !known.has(String(partsOf(former, isShare))))
  return unknown.some((former) => {
    const [is, was] = [said, former].map((each) => partsOf(each, isShare))
    const apart = (is ?? []).map((rows, at) => Math.abs(rows - (was?.[at] ?? 0)))
    return apart.every((rows) => rows === 0) || apart.some((rows) => rows > 0 && rows < fewest)
  })
}

function saysSame(a: SaidFigure, b: SaidFigure): boolean {
  return a.n === b.n && sameNumber(a.k, b.k) && sameNumber(a.value, b.value)
}

function sameNumber(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : equal(a, b)
}

/** Of a share those that count and those that do not, else all rows. */
function partsOf({ k, n }: SaidFigure, isShare: boolean): readonly number[] {
  return k === null || !isShare ? [n] : [toNumber(k), n - toNumber(k)]
}
