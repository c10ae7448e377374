/** Settles a sheet on paper whose two entries differ: what it says is counted, or it is counted nowhere. */
import { checkOf, nothingChecked } from '../../evidence/survey/paper-entry.ts'
import { type Settle, settleEntries } from '../../evidence/survey/settle-entries.ts'
import { fail, ok, type Result } from '../../lib/problem.ts'
import type { Seals } from '../../lib/seal.ts'
import { actorName } from '../../people/actor.ts'
import { recordSettled } from '../../store/survey/paper-settled-store.ts'
import { addToCheck, listEntries, removeEntries } from '../../store/survey/paper-store.ts'
import { recordMove } from '../../store/survey/survey-store.ts'
import type { ActionContext } from '../context.ts'
import { refuseGone } from './gone-sheet.ts'
import { countSettled, openEntry } from './paper-sheets.ts'
import { notOpen, paperProblem } from './read-paper.ts'
import { performOnSurvey } from './survey-at-work.ts'

export async function settleSheet(
  context: ActionContext,
  seals: Seals,
  id: string,
  number: number,
  settle: Settle,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.enter', id, async (sql, survey) => {
    if (survey.state !== 'open') return fail(notOpen)
    const entry = (await listEntries(sql, id, [number])).get(number)
    if (entry === undefined) return await refuseGone(sql, survey, number)
    if (entry.second === null) return fail(notTypedAgain)
    const place = { survey: id, number }
    const first = openEntry(seals, place, 'first', entry.first)
    const second = openEntry(seals, place, 'second', entry.second)
    const settled = settleEntries(survey.definition.questions, { first, second }, settle)
    if (!settled.ok) return settled
    await countSettled(sql, seals, id, [{ number, answer: settled.value }])
    await addToCheck(sql, id, checkOf({ first, second, settled: settled.value }, entry.samePerson))
    await recordSettled(sql, id, number, { outcome: 'counted', ...doneBy(context) })
    return ok(null)
  })
}

/** The sheet is counted nowhere; its ticket stays used, so it is among those that came in. */
export async function invalidateSheet(
  context: ActionContext,
  id: string,
  number: number,
  reason: string,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.enter', id, async (sql, survey) => {
    if (survey.state !== 'open') return fail(notOpen)
    if (!(await listEntries(sql, id, [number])).has(number))
      return await refuseGone(sql, survey, number)
    if (reason.trim() === '') return fail(noReason)
    await removeEntries(sql, id, [number])
    await addToCheck(sql, id, { ...nothingChecked, invalid: 1 })
    const done = doneBy(context)
    await recordSettled(sql, id, number, { outcome: 'invalid', ...done })
    await recordMove(sql, id, { move: 'invalidate', reason: reason.trim(), ...done })
    return ok(null)
  })
}

function doneBy({ who, now }: ActionContext) {
  return { by: actorName(who) ?? '', at: now }
}

const notTypedAgain = paperProblem(
  'waiting',
  'この紙は、まだ2回目の入力を待っています。先に2回目の入力をしてください。',
)
const noReason = paperProblem('reason', '無効票にする理由を書いてください。理由は記録に残ります。')
