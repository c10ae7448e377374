/** The groups a question is weighted by: how many people each has, how many of it answered the survey and the question. */
import type { ResultFacts } from './result.ts'
import type { WeightedGroup } from './share.ts'
import { answered, noAnswer } from './tally.ts'

/**
 * @param codes Whose answers are k
 * @returns null where the survey is not weighted, or the question is the one the weights go by
 */
export function weightedGroups(
  { definition: { weighting, questions }, tallies }: Pick<ResultFacts, 'definition' | 'tallies'>,
  position: number,
  codes: readonly number[],
): readonly WeightedGroup[] | null {
  if (weighting === null || weighting.position === position) return null
  const by = weighting.position
  const breakdown = questions.find((asked) => asked.position === by)?.breakdown === true
  if (!breakdown) return null
  return weighting.populations.map(({ option, population }) => ({
    population,
    respondents: tallies.count(by, option),
    n: tallies.count(position, answered, by, option),
    noAnswer: tallies.count(position, noAnswer, by, option),
    k: codes.reduce((sum, code) => sum + tallies.count(position, code, by, option), 0),
  }))
}
