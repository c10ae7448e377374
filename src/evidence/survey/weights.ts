/**
 * How the answers of a weighted survey were weighted: for whom one answer counts more than once, for whom less, and what
 * that costs in certainty. A reader who sees a weighted share must be able to see why it is another one than was counted.
 */
import { type Decimal, decimal, divide, printDecimal, round, toNumber } from '../../lib/decimal.ts'
import { type AnsweringGroup, answersOf, designEffectOf, shareOf } from './share.ts'
import type { Weighting } from './survey.ts'
import { answered, type Tallies } from './tally.ts'
import type { Wording } from './wording.ts'

/** Digits of a weight and of a design effect. */
const weightDigits = 2

export interface Weights {
  /** Position of the question the weights go by. */
  readonly by: number
  readonly groups: readonly GroupWeight[]
  /** Answer sheets without an answer to it: no weight speaks for them. null: masked. */
  readonly without: number | null
  /** Over all who have a weight; null where a group is masked, or has nobody who answered. */
  readonly certainty: Certainty | null
}

export interface GroupWeight {
  readonly code: number
  readonly wording: Wording
  /** People there are. */
  readonly population: number
  /** Of all of them, per cent. */
  readonly populationShare: string | null
  /** Answer sheets; null: masked, as are the two below. */
  readonly respondents: number | null
  /** Of all sheets with a weight, per cent. */
  readonly respondentShare: string | null
  /** For how many answers one of this group counts; 1.00 where as many answered as live there. */
  readonly weight: string | null
}

/** What a weighted share rests on. */
export interface Certainty {
  /** Answers with a weight. */
  readonly n: number
  /** How much wider the variance is than with equal weights (Kish). */
  readonly designEffect: string
  /** So many answers with equal weights would be as certain: n ÷ design effect, to the nearest whole number. */
  readonly effective: number
}

/** The question the weights go by, as it will be shown. */
interface ShownGroups {
  /** null: masked. */
  readonly n: number | null
  readonly noAnswer: number
  readonly notAsked: number
  readonly rows: readonly {
    readonly code: number
    readonly wording: Wording
    /** null: masked. */
    readonly count: number | null
  }[]
}

export function weightsOf(weighting: Weighting, shown: ShownGroups, tallies: Tallies): Weights {
  const { position, populations } = weighting
  const groups = populations.flatMap(({ option, population }) => {
    const row = shown.rows.find(({ code }) => code === option)
    return row === undefined ? [] : [{ ...row, population }]
  })
  const people = groups.reduce((sum, { population }) => sum + population, 0)
  const sheets = tallies.count(position, answered)
  const isWhole =
    groups.every(({ count }) => count !== null) &&
    groupsWithoutAnswers(weighting, tallies).length === 0
  return {
    by: position,
    groups: groups.map(({ code, wording, population, count }) => ({
      code,
      wording,
      population,
      populationShare: printed(shareOf(population, people)),
      respondents: count,
      respondentShare: count === null ? null : printed(shareOf(count, sheets)),
      weight: count === null ? null : printed(weightOf({ population, people, count, sheets })),
    })),
    without: shown.n === null ? null : shown.noAnswer + shown.notAsked,
    certainty: isWhole
      ? certaintyOf(
          groups.map(({ population, count }) => {
            const respondents = count ?? 0
            return { population, respondents, n: respondents }
          }),
        )
      : null,
  }
}

/** The share of a group among the people, against its share among the answers; null where nobody of it answered. */
function weightOf({
  population,
  people,
  count,
  sheets,
}: Readonly<Record<'population' | 'people' | 'count' | 'sheets', number>>): Decimal | null {
  const share = decimal(BigInt(population) * BigInt(sheets))
  return divide(share, decimal(BigInt(people) * BigInt(count)), weightDigits, 'half-up')
}

/** @returns null where nobody with a weight answered */
export function certaintyOf(groups: readonly AnsweringGroup[]): Certainty | null {
  const n = answersOf(groups)
  const designEffect = designEffectOf(groups)
  if (n === 0 || designEffect <= 0) return null
  return {
    n,
    designEffect: printDecimal(round(exact(designEffect), weightDigits, 'half-up')),
    effective: toNumber(round(exact(n / designEffect), 0, 'half-up')),
  }
}

/** Twelve digits are more than are shown and fewer than a double keeps. */
function exact(double: number): Decimal {
  return decimal(double.toFixed(12))
}

/** The groups whose answers count for most and for least; null where a masked one could be either, or all count alike. */
export function spreadOf(groups: readonly GroupWeight[], nameOf: (wording: Wording) => string) {
  const sorted = groups
    .flatMap(({ wording, weight }) => (weight === null ? [] : [{ name: nameOf(wording), weight }]))
    .sort((a, b) => Number(b.weight) - Number(a.weight))
  const [heaviest, lightest] = [sorted.at(0), sorted.at(-1)]
  if (sorted.length < groups.length || heaviest === undefined || lightest === undefined) return null
  return heaviest.weight === lightest.weight ? null : { heaviest, lightest }
}

/** Codes of groups in which people live and nobody answered: as long as there is one, no share is weighted. */
export function groupsWithoutAnswers(
  { position, populations }: Weighting,
  tallies: Tallies,
): readonly number[] {
  return populations.flatMap(({ option, population }) =>
    population > 0 && tallies.count(position, option) === 0 ? [option] : [],
  )
}

function printed(value: Decimal | null): string | null {
  return value === null ? null : printDecimal(value)
}
