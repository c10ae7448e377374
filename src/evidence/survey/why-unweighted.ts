/**
 * Why a weighted survey shows no weighted figure at all. Told from its published figures alone, so that the reason gives no
 * masked number away, and what was published before reasons were told has one too.
 */
import { isWeighted, type QuestionResult, type SurveyResult } from './result.ts'
import type { Weights } from './weights.ts'

/**
 * - `group`: in a group in which people live nobody answered, or so few that it is masked
 * - `masked`: every group is shown, and weighted shares would give masked cells or options away
 * - `silent`: nothing is masked, and every other question was passed over by a whole group
 * - `nothing`: no other question has answers that could be weighted
 */
export type WhyUnweighted = 'group' | 'masked' | 'silent' | 'nothing'

type ToldResult = Pick<SurveyResult, 'weights' | 'questions' | 'maskBelow'>

/** @returns null where some figure is weighted, and where the survey is not */
export function whyUnweighted(result: ToldResult): WhyUnweighted | null {
  const { weights, questions, maskBelow } = result
  if (weights == null) return null
  if (questions.some(isWeighted)) return null
  const others = questions.filter(
    ({ position, rows, weightedNumbers }) =>
      position !== weights.by && (rows.length > 0 || weightedNumbers !== undefined),
  )
  if (others.length === 0) return 'nothing'
  if (weights.groups.some(isUnheard)) return 'group'
  if (maskBelow > 0 && others.some((question) => hasMasked(question, weights.by))) return 'masked'
  return others.some((question) => isPassedOver(question, result)) ? 'silent' : 'nothing'
}

/** Its answers could be weighted, were not some group without one. Where few are masked, a group without any is too. */
export function isPassedOver(
  question: QuestionResult,
  { weights, maskBelow }: Pick<ToldResult, 'weights' | 'maskBelow'>,
): boolean {
  if (weights == null || maskBelow > 0 || question.position === weights.by) return false
  return question.n !== 0 && !isWeighted(question) && !weights.groups.some(isUnheard)
}

function isUnheard({ population, respondents }: Weights['groups'][number]): boolean {
  return respondents === null || (respondents === 0 && population > 0)
}

/** By itself, or by the groups of the weights; a table that may not be published is masked whole. */
function hasMasked(
  { n, rows, tables, weightedNumbers }: QuestionResult,
  weightedBy: number,
): boolean {
  if (n === null || rows.some(({ count }) => count === null)) return true
  // of no answers there is no mean to hide
  if (weightedNumbers !== undefined) return n > 0
  const table = tables.find(({ by }) => by === weightedBy)
  return (
    table === undefined ||
    table.groups.some(
      (group) => group.n === null || group.cells.some(({ count }) => count === null),
    )
  )
}
