/** Comments beside the fields of a sheet (ダイアログ), and the decision on each; nothing said is ever taken back. */

import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import { listComments, recordComment, recordDecision } from '../../store/field-comment-store.ts'
import type { CommentDecision } from '../../workflow/sheet-record.ts'
import { partOfPath } from '../../workflow/text/form-fields.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { holdSheet } from './sheet-asked.ts'

/** @param comment `path` '' speaks of the whole sheet. Gives the comment's id */
export async function commentOnSheet(
  context: ActionContext,
  id: string,
  comment: { readonly path: string; readonly body: string },
): Promise<Result<string>> {
  return await perform(context, 'sheet.comment', async (sql, ask) => {
    const held = await holdSheet(sql, id, ask)
    if (!held.ok) return held
    const body = comment.body.trim()
    if (body === '') return fail(empty)
    if (comment.path !== '' && partOfPath(comment.path) === null) return fail(noField)
    const { who } = context
    const second = who.kind === 'person' && who.roles.some(({ role }) => role === 'headquarters')
    const comments = await listComments(sql, id)
    const said = comments.find(
      ({ path, body: former, by, revision }) =>
        path === comment.path &&
        former === body &&
        by === actorId(who) &&
        revision === held.value.state.head.revision,
    )
    if (said !== undefined) return ok(said.id)
    const written = await recordComment(sql, id, {
      path: comment.path,
      revision: held.value.state.head.revision,
      kind: second ? 'reading' : 'comment',
      body,
      by: actorId(who),
      byName: actorName(who) ?? '',
    })
    return ok(written)
  })
}

export async function decideOnComment(
  context: ActionContext,
  id: string,
  decided: {
    readonly comment: string
    readonly decision: CommentDecision['decision']
    readonly answer: string
  },
): Promise<Result<null>> {
  return await perform(context, 'sheet.write', async (sql, ask) => {
    const held = await holdSheet(sql, id, ask)
    if (!held.ok) return held
    const comment = (await listComments(sql, id)).find((each) => each.id === decided.comment)
    if (comment === undefined) return fail(noComment)
    const answer = decided.answer.trim()
    if (decided.decision === 'declined' && answer === '') return fail(reasonMissing)
    const same =
      comment.decision?.decision === decided.decision && comment.decision.answer === answer
    if (same) return ok(null)
    const by = actorId(context.who)
    const byName = actorName(context.who) ?? ''
    await recordDecision(sql, comment.id, { decision: decided.decision, answer, by, byName })
    return ok(null)
  })
}

const empty: Problem = {
  code: 'comment/empty',
  severity: 'blocks',
  message: '意見が空です。書いてから送ってください。',
}
export const noField: Problem = {
  code: 'comment/no-field',
  severity: 'blocks',
  message: '意見を付ける欄がこの様式にありません。欄のそばの「意見を書く」から書いてください。',
}
const noComment: Problem = {
  code: 'comment/missing',
  severity: 'blocks',
  message: 'この意見は見つかりません。シートを開き直してください。',
}
const reasonMissing: Problem = {
  code: 'comment/reason-missing',
  severity: 'blocks',
  message: '採らないときは、理由を書いてください。',
}
