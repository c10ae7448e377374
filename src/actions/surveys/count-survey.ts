/**
 * Counts a survey that was closed. All of it is one transaction: whoever looks meanwhile sees nothing of the answers,
 * and after a kill it begins anew, with every answer still sealed. Half of it is never kept: answers shuffled part by
 * part would say which part somebody's is in. What came to nothing is kept with why, for whoever answers for it.
 */
import { endCounting } from '../../evidence/survey/survey-state.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorName } from '../../people/actor.ts'
import {
  clearFailure,
  forgetClosing,
  listClosing,
  recordClosing,
  recordFailure,
} from '../../store/survey/closing-store.ts'
import { findSurvey, recordMove, updateState } from '../../store/survey/survey-store.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { closeAnswers } from './close-answers.ts'
import { failureOf } from './counting-fault.ts'
import { handOverFigures } from './hand-over-figures.ts'
import { performOnSurvey, surveyMissing } from './survey-at-work.ts'

/**
 * Ids of the surveys that wait to be counted, or are.
 *
 * @param all Those too that wait for somebody to mend something
 */
export async function listUncounted(
  { store }: ActionContext,
  { all }: { readonly all: boolean } = { all: false },
): Promise<readonly string[]> {
  return await store.read((sql) => listClosing(sql, all))
}

/**
 * @returns A problem where somebody else was done with it first
 * @throws What kept it from being counted, after that was kept
 */
export async function countSurvey(
  context: ActionContext,
  seals: Seals,
  id: string,
): Promise<Result<null>> {
  try {
    return await count(context, seals, id)
  } catch (fault) {
    const failure = { ...failureOf(fault), at: context.now }
    try {
      await context.store.write((sql) => recordFailure(sql, id, failure))
    } catch (second) {
      throw new AggregateError([fault, second], `the counting of survey ${id} failed`)
    }
    throw fault
  }
}

async function count(context: ActionContext, seals: Seals, id: string): Promise<Result<null>> {
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

/** What came to nothing is tried again; the counting itself is the job's. It waits for no counting under way. */
export async function recountSurvey(context: ActionContext, id: string): Promise<Result<null>> {
  return await perform(context, 'survey.move', async (sql, ask) => {
    const survey = await findSurvey(sql, { id })
    const allowed = ask({
      about: `survey:${id}`,
      ...(survey === null ? {} : { office: survey.office }),
    })
    if (!allowed.ok) return allowed
    if (survey === null) return fail(surveyMissing)
    if (!(await clearFailure(sql, id))) return fail(nothingFailed)
    const by = actorName(context.who) ?? ''
    await recordMove(sql, id, { move: 'recount', reason: '', by, at: context.now })
    return ok(null)
  })
}

const nothingFailed: Problem = {
  code: 'survey/recount',
  severity: 'blocks',
  message: 'このアンケートの集計は止まっていません。画面を開き直して、今の様子を確かめてください。',
}
