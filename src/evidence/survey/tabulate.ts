/** All tables of a closed survey, made from its tallies alone. */
import { breakDown } from './break-down.ts'
import { questionResult, shareInterval } from './question-result.ts'
import {
  type BrokenDownResult,
  isWeighted,
  type QuestionResult,
  type ResultFacts,
  type ResultRow,
  type SurveyResult,
} from './result.ts'
import { type AskedQuestion, breakdownsOf, type SurveyDefinition } from './survey.ts'
import type { Tallies } from './tally.ts'
import { weightedGroups } from './weighted-groups.ts'
import { certaintyOf, weightsOf } from './weights.ts'

/** @param maskBelow 0 for whoever may see everything */
export function tabulate(
  definition: SurveyDefinition,
  tallies: Tallies,
  answers: number,
  maskBelow: number = definition.maskBelow,
): SurveyResult {
  const facts = { definition, tallies, answers, maskBelow }
  const breakdowns = breakdownsOf(definition)
  const questions = definition.questions.map((asked) => {
    const alone = questionResult(facts, asked)
    const tables = breakdowns
      .filter(({ position }) => position !== asked.position)
      .flatMap((by) => breakDown(facts, asked, by) ?? [])
    const rows = withoutGivenAway(facts, alone, tables)
    const shown = { ...alone, rows, tables }
    return { ...shown, certainty: certaintyOfShown(facts, asked, isWeighted(shown)) }
  })
  const { weighting } = definition
  const by = questions.find(({ position }) => position === weighting?.position)
  const weights = weighting === null || by === undefined ? null : weightsOf(weighting, by, tallies)
  return { answers, maskBelow, questions, weights }
}

/**
 * Told where a weighted figure is shown: then the n of every group is shown too, or might be, and this says nothing that
 * they do not.
 */
function certaintyOfShown(facts: ResultFacts, { position }: AskedQuestion, isShown: boolean) {
  if (!isShown) return null
  const groups = weightedGroups(facts, position, [])
  return groups === null ? null : certaintyOf(groups)
}

/**
 * A weighted share is one more equation about the cells of its column: beside the column's total it would give two
 * masked cells away. It is shown only where the whole column is.
 */
function withoutGivenAway(
  { definition, maskBelow }: ResultFacts,
  { n, rows }: Omit<QuestionResult, 'tables'>,
  tables: readonly BrokenDownResult[],
): readonly ResultRow[] {
  const { weighting } = definition
  if (weighting === null || maskBelow === 0) return rows
  const table = tables.find(({ by }) => by === weighting.position)
  return rows.map((row, at) => {
    const shown =
      row.count !== null &&
      table?.groups.every(({ n, cells }) => n !== null && cells[at]?.count != null)
    if (shown === true) return row
    // its interval lies around the weighted share, and would tell it
    const interval =
      row.count === null || n === null ? null : shareInterval({ definition }, row.count / n, n, 1)
    return { ...row, weighted: null, interval }
  })
}
