/** Why there is no weighted figure beside one that was counted, in words for a table: an empty field alone does not tell. */
import {
  isBeforeWeightedNumbers,
  isWeighted,
  type QuestionResult,
  type SurveyResult,
} from '../../evidence/survey/result.ts'
import { whyUnweighted } from '../../evidence/survey/why-unweighted.ts'
import { japaneseSurveyWords as words } from '../../ui/words/japanese-survey.ts'

/**
 * @param weighted Its weighted share; null where there is none, and of a number
 * @returns null where there is one, and where there is nothing to weight
 */
export function whyUnweightedFigure(
  result: SurveyResult,
  question: QuestionResult,
  weighted: string | null,
): string | null {
  const { weights } = result
  if (weights == null || question.position === weights.by || weighted !== null) return null
  if (isBeforeWeightedNumbers(question)) return words.numbersAsCounted
  // some of its shares are weighted, and this one would give a masked number away
  const why = whyUnweighted({ ...result, questions: [question] }) ?? 'masked'
  if (why === 'nothing') return null
  if (question.kind === 'number') return isWeighted(question) ? null : words.numbersUnweighted
  return why === 'silent' ? words.sharesUnweighted : words.notWeighted[why]
}
