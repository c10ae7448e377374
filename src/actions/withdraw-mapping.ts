/** Takes a mapping out of use, with a reason: tables like it are asked about again, drafts read by it stay as they are. */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import { listMappings, recordWithdrawal } from '../store/mapped-form-store.ts'
import type { ActionContext } from './context.ts'
import { perform } from './perform.ts'

export async function withdrawMapping(
  context: ActionContext,
  { mapping: id, reason }: { readonly mapping: string; readonly reason: string },
): Promise<Result<null>> {
  return await perform(context, 'mapping.withdraw', async (sql, ask) => {
    const mapping = (await listMappings(sql)).find((each) => each.id === id)
    const asked = { about: `mapping:${id}` }
    const allowed = ask(mapping === undefined ? asked : { ...asked, office: mapping.officeId })
    if (!allowed.ok) return allowed
    if (mapping === undefined) return fail(missing)
    if (reason.trim() === '') return fail(reasonMissing)
    const by = { name: actorName(context.who), at: context.now }
    return (await recordWithdrawal(sql, id, reason.trim(), by)) ? ok(null) : fail(withdrawnBefore)
  })
}

const missing: Problem = {
  code: 'mapping/missing',
  severity: 'blocks',
  message: 'この対応づけはありません。一覧から選び直してください。',
}

const reasonMissing: Problem = {
  code: 'mapping/reason-missing',
  severity: 'blocks',
  message: '取り下げる理由を書いてください。あとから見た人に分かるように残します。',
}

const withdrawnBefore: Problem = {
  code: 'mapping/withdrawn',
  severity: 'blocks',
  message: 'この対応づけは、先に取り下げられています。一覧を開き直してください。',
}
