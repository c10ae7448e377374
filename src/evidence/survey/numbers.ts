/**
 * Mean and median of the whole numbers people gave. Weighted, each number counts for as many people as whoever gave it
 * stands for (population ÷ respondents of the group), in whole numbers and rounded once, as a weighted share does.
 */
import { type Decimal, decimal, divide } from '../../lib/decimal.ts'
import { isSilent, shareDigits } from './share.ts'

/** The numbers one group gave, in their order. */
export interface NumberGroup {
  readonly population: number
  /** Answered the survey. */
  readonly respondents: number
  /** Were asked for a number and gave none. */
  readonly noAnswer: number
  readonly numbers: readonly NumberCount[]
}

export interface NumberCount {
  readonly value: number
  readonly count: number
}

/** A number and for how many people it counts, up to a factor common to all. */
interface Weighed {
  readonly value: bigint
  readonly weight: bigint
}

export interface NumberSummary {
  readonly mean: Decimal
  readonly median: Decimal
}

/** Everybody alike. */
export function unweighted(numbers: readonly NumberCount[]): readonly NumberGroup[] {
  return [{ population: 1, respondents: 1, noAnswer: 0, numbers }]
}

/** @returns null of no numbers, and where a group is silent: none of the people in it speak for them */
export function summaryOfNumbers(
  groups: readonly NumberGroup[],
  meanDigits: number = shareDigits,
): NumberSummary | null {
  const weighed = weigh(groups)
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0n)
  const total = weighed.reduce((sum, { value, weight }) => sum + value * weight, 0n)
  const mean = divide(decimal(total), decimal(whole), meanDigits, 'half-up')
  const median = divide(decimal(middleTwice(weighed, whole)), decimal(2), shareDigits, 'half-up')
  return mean === null || median === null ? null : { mean, median }
}

function weigh(groups: readonly NumberGroup[]): readonly Weighed[] {
  const peopled = groups.filter(({ population }) => population > 0)
  if (peopled.some((group) => isSilent({ ...group, n: group.numbers.length }))) return []
  const common = peopled.reduce((product, { respondents }) => product * BigInt(respondents), 1n)
  return peopled
    .flatMap(({ population, respondents, numbers }) =>
      numbers.map(({ value, count }) => ({
        value: BigInt(value),
        weight: ((BigInt(population) * common) / BigInt(respondents)) * BigInt(count),
      })),
    )
    .sort((a, b) => Number(a.value - b.value))
}

/** Around their mean, each number counting for as many people as in it. */
export function varianceOf(groups: readonly NumberGroup[], mean: number): number {
  const weighed = groups.flatMap(({ population, respondents, numbers }) =>
    respondents === 0
      ? []
      : numbers.map(({ value, count }) => ({ value, weight: (population / respondents) * count })),
  )
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed.reduce((sum, { value, weight }) => sum + weight * (value - mean) ** 2, 0) / whole
}

/** The first number with half of all weight up to it, and the first with more than half: one number, or two neighbours. */
function middleTwice(weighed: readonly Weighed[], whole: bigint): bigint {
  let seen = 0n
  let half: bigint | null = null
  for (const { value, weight } of weighed) {
    seen += weight
    if (half === null && seen * 2n >= whole) half = value
    if (half !== null && seen * 2n > whole) return half + value
  }
  return 0n
}
