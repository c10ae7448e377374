/**
 * Shares as they are published: counted exactly and rounded once, half up at the second decimal (小数第2位を四捨五入),
 * so their sum need not be 100. A share of nobody is no share: null.
 */
import { type Decimal, decimal, divide } from '../../lib/decimal.ts'

/** Digits behind the point that stay. */
export const shareDigits = 1

/** k of n in per cent. */
export function shareOf(k: number, n: number): Decimal | null {
  return divide(decimal(k * 100), decimal(n), shareDigits, 'half-up')
}

/** One post-stratum: how many people there are, how many answered the survey, and of those, this question. */
export interface AnsweringGroup {
  readonly population: number
  /** Answered the survey. */
  readonly respondents: number
  /** Gave a valid answer to this question. */
  readonly n: number
}

export interface WeightedGroup extends AnsweringGroup {
  /** Were asked this question and left it open. */
  readonly noAnswer: number
  /** Gave this answer. */
  readonly k: number
}

/**
 * People live there and none speak for them: nobody answered the survey, or whoever was asked this question passed it
 * over. A group of which nobody was asked is no part of the question.
 */
export function isSilent({
  population,
  respondents,
  n,
  noAnswer,
}: AnsweringGroup & Pick<WeightedGroup, 'noAnswer'>): boolean {
  return population > 0 && (respondents === 0 || (n === 0 && noAnswer > 0))
}

/**
 * The weighted share Σ w k / Σ w n with w = population ÷ respondents, computed in whole numbers and rounded once.
 * null where a group is silent: no weight can speak for them.
 */
export function weightedShareOf(
  groups: readonly WeightedGroup[],
  digits: number = shareDigits,
): Decimal | null {
  const peopled = groups.filter(({ population }) => population > 0)
  if (peopled.some(isSilent)) return null
  const common = peopled.reduce((product, { respondents }) => product * BigInt(respondents), 1n)
  const weigh = (pick: (group: WeightedGroup) => number) =>
    peopled.reduce((sum, group) => {
      const weight = (BigInt(group.population) * common) / BigInt(group.respondents)
      return sum + weight * BigInt(pick(group))
    }, 0n)
  const k = weigh((group) => group.k)
  const n = weigh((group) => group.n)
  return divide(decimal(k * 100n), decimal(n), digits, 'half-up')
}

/** How many answers to a question a weighted share rests on. */
export function answersOf(groups: readonly Pick<AnsweringGroup, 'n'>[]): number {
  return groups.reduce((sum, { n }) => sum + n, 0)
}

/** How much the weights widen an interval (Kish): n Σw² ÷ (Σw)² over the answers to a question; 1 without weights. */
export function designEffectOf(groups: readonly AnsweringGroup[]): number {
  const weighed = groups.filter(({ respondents, n }) => respondents > 0 && n > 0)
  const n = weighed.reduce((sum, group) => sum + group.n, 0)
  const weightOf = ({ population, respondents }: AnsweringGroup) => population / respondents
  const sum = weighed.reduce((all, group) => all + group.n * weightOf(group), 0)
  const squares = weighed.reduce((all, group) => all + group.n * weightOf(group) ** 2, 0)
  return sum === 0 ? 1 : (n * squares) / sum ** 2
}
