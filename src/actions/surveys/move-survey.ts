/** Opens a survey, closes it so that it can be counted once and for all, and publishes what was counted. */
import { createHash } from 'node:crypto'
import type { Survey } from '../../evidence/survey/survey.ts'
import { moveSurvey, type SurveyMove } from '../../evidence/survey/survey-state.ts'
import { tabulate } from '../../evidence/survey/tabulate.ts'
import { readTallies } from '../../evidence/survey/tally.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import type { Sql } from '../../store/database.ts'
import { stopAnswers } from '../../store/survey/hold-answers.ts'
import { forgetSettled } from '../../store/survey/paper-settled-store.ts'
import { countPending } from '../../store/survey/paper-store.ts'
import { countAnswers, listTallies, recordResult } from '../../store/survey/result-store.ts'
import { recordMove, updateState } from '../../store/survey/survey-store.ts'
import { countRecipients } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'
import { performOnSurvey } from './survey-at-work.ts'

export interface AskedMove {
  readonly move: SurveyMove
  readonly reason: string
}

/** A survey that was closed is counted by a job (`countSurvey`). */
export async function moveSurveyOn(
  context: ActionContext,
  id: string,
  { move, reason }: AskedMove,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.move', id, async (sql, survey) => {
    const tickets = await countRecipients(sql, id)
    const papers = await countPending(sql, id)
    const moved = moveSurvey(survey, move, { today: context.today, tickets, papers, reason })
    if (!moved.ok) return fail(...moved.problems)
    if (move === 'close') {
      await stopAnswers(sql, id)
      await forgetSettled(sql, id)
    }
    if (move === 'publish') await publish(sql, survey, context.now)
    await updateState(sql, id, moved.value, null)
    const by = actorName(context.who) ?? ''
    await recordMove(sql, id, { move, reason: reason.trim(), by, at: context.now })
    return ok(null)
  })
}

async function publish(sql: Sql, { id, definition }: Survey, now: Date): Promise<void> {
  const tallies = readTallies(await listTallies(sql, id))
  const content = JSON.stringify(tabulate(definition, tallies, await countAnswers(sql, id)))
  const hash = createHash('sha256').update(content).digest('hex')
  await recordResult(sql, id, { content, hash }, now)
}
