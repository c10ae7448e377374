/**
 * Indicators that several offices promise something of in one year, their figures side by side. What keeps figures from
 * being compared is said, and a difference counts as one only where it is more than the error of the samples.
 */
import type { Observation } from '../evidence/observation.ts'
import { compare, type Decimal } from '../lib/decimal.ts'
import { keyOfIndicator } from '../plan/indicator.ts'
import type { Target } from '../target/ast.ts'
import type { JudgedSheet } from './judged-sheet.ts'
import type { TargetJudgement } from './judgement.ts'
import { measuredBy } from './measured.ts'

export interface SharedIndicator {
  /** As the first office writes it. */
  readonly name: string
  /** null where no office counts it in anything. */
  readonly unit: string | null
  /** One of each office, in the order of the offices. */
  readonly readings: readonly OfficeReading[]
  /** What keeps the figures from being compared as they stand. */
  readonly cautions: readonly Caution[]
}

export interface OfficeReading {
  readonly judged: JudgedSheet
  readonly target: Target
  /** null while there is nothing to judge from. */
  readonly result: TargetJudgement | null
  /**
   * Counted from 1, the highest figures first: figures of different tiers differ by more than their errors. null for a
   * figure whose error is not known.
   */
  readonly tier: number | null
}

/**
 * `methods`: measured in different ways. `sources`: some reported, some counted from records. `provisional`: some will
 * still change. `errors`: of some shares nobody knows how many were asked.
 */
export type Caution = 'methods' | 'sources' | 'provisional' | 'errors'

/** By name. Targets listed again (再掲) are those of another sheet and stand there. */
export function sharedIndicators(sheets: readonly JudgedSheet[]): readonly SharedIndicator[] {
  const groups = new Map<string, Reading[]>()
  for (const reading of sheets.flatMap(readingsOf)) {
    const group = groups.get(reading.key)
    if (group === undefined) groups.set(reading.key, [reading])
    else if (group.every(({ judged }) => judged.office.id !== reading.judged.office.id))
      group.push(reading)
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map(sharedOf)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ja'))
}

/** Whether some figures differ by more than their errors. */
export function hasTiers({ readings }: SharedIndicator): boolean {
  return readings.some(({ tier }) => tier !== null && tier > 1)
}

type Reading = Omit<OfficeReading, 'tier'> & {
  readonly key: string
  readonly name: string
  readonly unit: string | null
}

function readingsOf(judged: JudgedSheet): readonly Reading[] {
  return judged.sheet.yearPlan.targets.flatMap(({ target }, position) => {
    const name = target.indicator
    const key = name === null ? null : keyOfIndicator(name)
    if (name === null || key === null || target.marks.includes('repeated')) return []
    const result = judged.judgement?.targets.find((each) => each.position === position) ?? null
    const unit = result?.actual?.unit ?? measuredBy(target)[0]?.unit ?? null
    return [{ judged, target, result, key: `${key} ${unit ?? ''}`, name, unit }]
  })
}

function sharedOf(readings: readonly Reading[]): SharedIndicator {
  const tiers = tiersOf(readings)
  const [first] = readings
  return {
    name: first?.name ?? '',
    unit: first?.unit ?? null,
    cautions: cautionsOf(readings),
    readings: readings.map(({ judged, target, result }, at) => ({
      judged,
      target,
      result,
      tier: tiers.get(at) ?? null,
    })),
  }
}

/**
 * A tier ends where the next figure's interval lies wholly below every interval of the tier, so that within one the
 * order may be chance and between two it is not: intervals of 95 % that do not touch.
 */
function tiersOf(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const known = readings
    .flatMap(({ result }, at) => {
      const interval = result?.actual?.measurement?.interval ?? null
      return interval === null ? [] : [{ at, ...interval }]
    })
    .toSorted((a, b) => compare(b.high, a.high))
  const tiers = new Map<number, number>()
  let tier = 0
  let lowest: Decimal | null = null
  for (const { at, low, high } of known) {
    if (lowest === null || compare(high, lowest) < 0) {
      tier += 1
      lowest = low
    } else if (compare(low, lowest) < 0) lowest = low
    tiers.set(at, tier)
  }
  return tiers
}

function cautionsOf(readings: readonly Reading[]): readonly Caution[] {
  const actuals = readings.flatMap(({ result }) => {
    const actual = result?.actual ?? null
    return actual === null || actual.value === null ? [] : [actual]
  })
  if (actuals.length < 2) return []
  const methods = new Set(actuals.flatMap(({ measurement }) => measurement?.method ?? []))
  const measured = actuals.filter(({ source }) => source.kind === 'measure').length
  const cautions: readonly (readonly [Caution, boolean])[] = [
    ['methods', methods.size > 1],
    ['sources', measured > 0 && measured < actuals.length],
    ['provisional', actuals.some(({ provisional }) => provisional)],
    ['errors', actuals.some(isShareWithoutError)],
  ]
  return cautions.flatMap(([caution, holds]) => (holds ? [caution] : []))
}

function isShareWithoutError({ unit, measurement }: Observation): boolean {
  return unit === '%' && (measurement?.interval ?? null) === null
}
