/**
 * Which actual answers which target: a figure measured from records before any that was reported (decision 018), and
 * of those reported, the one whose name agrees. Names rarely agree to the letter: the same name decides first, then the same
 * name spelled differently, and only then one that is alike, fits no other, and is marked as inferred.
 */
import {
  isMasked,
  type MeasuredObservation,
  type Observation,
  type ReportedObservation,
} from '../evidence/observation.ts'
import { compare } from '../lib/decimal.ts'
import { type IndicatorKey, keyOfIndicator } from '../plan/indicator.ts'
import { indicatorLikeness } from '../plan/indicator-likeness.ts'
import type { Target } from '../target/ast.ts'
import { sameUnit } from '../target/evaluate/actual.ts'
import { type Measured, measuredBy } from './measured.ts'

export interface ActualMatch {
  readonly measured: Measured
  /** null: nothing fits, or `conflicting` figures do. */
  readonly observation: Observation | null
  readonly how: 'same-words' | 'same-name' | 'similar' | null
  /** Several figures fit by name and differ: none is taken. */
  readonly conflicting: boolean
  /** A figure was counted from records that may not be told; what was reported is held against the target in its place. */
  readonly maskedBeside?: true
  /** What was reported, where `observation` is measured; absent otherwise. */
  readonly reported?: ReportedObservation
}

/** Names alike enough to be taken for one thing, and how far the second best has to stay behind. */
const threshold = 0.75
const margin = 0.1

/**
 * The actual of each thing each target measures, by the targets' positions.
 *
 * @param own Observations the sheet itself reports for the year
 * @param others Observations of the same year from elsewhere in the office; taken only under the same name
 * @param measured What was measured of the year; taken only under the same name, and before any other
 */
export function matchActuals(
  targets: readonly Target[],
  own: readonly ReportedObservation[],
  others: readonly ReportedObservation[],
  measured: readonly MeasuredObservation[] = [],
): readonly (readonly ActualMatch[])[] {
  const reported = matchReported(targets, own, others)
  if (measured.length === 0) return reported
  return reported.map((matches) => matches.map((match) => asMeasured(match, measured)))
}

/**
 * The measured figure in place of the reported one; a measure that has no value yet, or whose value may not be told,
 * replaces none. What may not be told is named where nobody reported anything: what people report they declare themselves.
 */
function asMeasured(
  match: ReportedMatch,
  observations: readonly MeasuredObservation[],
): ActualMatch {
  const found = underName(match.measured, observations)
  if (!found.conflicting && (found.observation?.value ?? null) === null) {
    if (found.observation === null || !isMasked(found.observation)) return match
    const open = !match.conflicting && (match.observation?.value ?? null) === null
    return open ? found : { ...match, maskedBeside: true }
  }
  return match.observation === null ? found : { ...found, reported: match.observation }
}

type ReportedMatch = Omit<ActualMatch, 'observation'> & {
  readonly observation: ReportedObservation | null
}

function matchReported(
  targets: readonly Target[],
  own: readonly ReportedObservation[],
  others: readonly ReportedObservation[],
): readonly (readonly ReportedMatch[])[] {
  const named = targets.map((target) =>
    measuredBy(target).map((measured) => byName(measured, own, others)),
  )
  const taken = new Set<ReportedObservation>()
  const open: ReportedMatch[] = []
  for (const matches of named) {
    for (const match of matches) {
      if (match.observation !== null) taken.add(match.observation)
      else if (!match.conflicting) open.push(match)
    }
  }
  if (open.length === 0) return named
  const free = own.filter((each) => !taken.has(each) && !statesOwnTarget(each))
  const similar = pairSimilar(open, free)
  if (similar.size === 0) return named
  return named.map((matches) => matches.map((match) => similar.get(match) ?? match))
}

/** What stands under the same name; a final figure from elsewhere goes before a provisional one of the sheet. */
function byName(
  measured: Measured,
  own: readonly ReportedObservation[],
  others: readonly ReportedObservation[],
): ReportedMatch {
  const reported = underName(measured, own)
  const open = reported.observation === null && !reported.conflicting
  if (!open && reported.observation?.provisional !== true) return reported
  const elsewhere = underName(measured, others)
  const final = elsewhere.observation?.provisional === false && elsewhere.observation.value !== null
  return open || final ? elsewhere : reported
}

function underName<O extends Observation>(measured: Measured, observations: readonly O[]) {
  const fitting = observations.filter(({ unit }) => sameUnit(measured.unit, unit))
  const under = (names: readonly string[]) => {
    const keys = names.map(keyOfIndicator)
    return fitting.filter(({ indicator }) => isOneOf(keyOfIndicator(indicator), keys))
  }
  const extreme = under(measured.extremes)
  if (extreme.length > 0) return latest(measured, extreme, 'same-name')
  const sameWords = fitting.filter(({ indicator }) => indicator === measured.name)
  if (sameWords.length > 0) return latest(measured, sameWords, 'same-words')
  const sameName = under(measured.names)
  if (sameName.length > 0) return latest(measured, sameName, 'same-name')
  return nothing(measured)
}

function nothing(measured: Measured) {
  return { measured, observation: null, how: null, conflicting: false } as const
}

function isOneOf(key: IndicatorKey | null, keys: readonly (IndicatorKey | null)[]): boolean {
  return key !== null && keys.includes(key)
}

/** The figure as of the latest day; one without a day is of the year's end. Differing figures of one day conflict. */
function latest<O extends Observation>(
  measured: Measured,
  observations: readonly O[],
  how: 'same-words' | 'same-name',
) {
  const day = ({ asOf, provisional }: Observation) => asOf ?? (provisional ? '' : '9999')
  const sorted = observations.toSorted((a, b) => (day(a) < day(b) ? 1 : -1))
  const [first] = sorted
  if (first === undefined) return nothing(measured)
  const same = sorted.filter((each) => day(each) === day(first) && each.value !== null)
  if (same.some((each) => !sameValue(each, same[0] ?? each))) {
    return { measured, observation: null, how: null, conflicting: true }
  }
  return { measured, observation: same[0] ?? first, how, conflicting: false }
}

function sameValue(a: Observation, b: Observation): boolean {
  return a.value === null || b.value === null
    ? a.value === b.value
    : compare(a.value, b.value) === 0
}

function statesOwnTarget({ source }: ReportedObservation): boolean {
  return source.kind === 'self-evaluation' && source.statesOwnTarget === true
}

/** Pairs what is left over where likeness is high and no other pair of either side comes near it. */
function pairSimilar(
  open: readonly ReportedMatch[],
  free: readonly ReportedObservation[],
): ReadonlyMap<ReportedMatch, ReportedMatch> {
  const likeness = (match: ReportedMatch, observation: ReportedObservation) =>
    sameUnit(match.measured.unit, observation.unit)
      ? Math.max(
          ...[...match.measured.names, ...match.measured.extremes].map((name) =>
            indicatorLikeness(name, observation.indicator),
          ),
        )
      : 0
  const found = new Map<ReportedMatch, ReportedMatch>()
  for (const match of open) {
    for (const observation of free) {
      const score = likeness(match, observation)
      if (score < threshold) continue
      const rivals = [
        ...free.filter((each) => each !== observation).map((each) => likeness(match, each)),
        ...open.filter((each) => each !== match).map((each) => likeness(each, observation)),
      ]
      if (rivals.every((rival) => score - rival >= margin)) {
        found.set(match, { ...match, observation, how: 'similar' })
      }
    }
  }
  return found
}
