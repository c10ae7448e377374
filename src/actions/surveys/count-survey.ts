/**
 * Counts a survey that was closed. All of it is one transaction: whoever looks meanwhile sees nothing of the answers,
 * and after a kill it begins anew, with every answer still sealed. Half of it is never kept: answers shuffled part by
 * part would say which part somebody's is in.
 */
import { endCounting } from '../../evidence/survey/survey-state.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { forgetClosing, listClosing, recordClosing } from '../../store/survey/closing-store.ts'
import { updateState } from '../../store/survey/survey-store.ts'
import type { ActionContext } from '../context.ts'
import { closeAnswers } from './close-answers.ts'
import { handOverFigures } from './hand-over-figures.ts'
import { performOnSurvey } from './survey-at-work.ts'

/** Ids of the surveys that wait to be counted, or are. */
export async function listUncounted({ store }: ActionContext): Promise<readonly string[]> {
  return await store.read(listClosing)
}

/** @returns A problem where somebody else was done with it first */
export async function countSurvey(
  context: ActionContext,
  seals: Seals,
  id: string,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.move', id, async (sql, survey) => {
    const counted = endCounting(survey.state)
    if (!counted.ok) return fail(...counted.problems)
    const answers = await closeAnswers(sql, seals, survey, telling(context, id))
    await updateState(sql, id, counted.value, answers)
    await forgetClosing(sql, id)
    await handOverFigures(sql, survey, context.today)
    return ok(null)
  })
}

const everyMilliseconds = 1_000

/** Says how far it is beside the transaction that counts: that one is seen by nobody before its end. */
function telling({ store }: ActionContext, id: string): (counted: number) => Promise<void> {
  let next = 0
  return async (counted) => {
    if (Date.now() < next) return
    await store.write((sql) => recordClosing(sql, id, counted))
    next = Date.now() + everyMilliseconds
  }
}
