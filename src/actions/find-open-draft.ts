/** The draft somebody is about to change, held to the end of the transaction; or why it cannot be changed. */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import type { Sql } from '../store/database.ts'
import { type Draft, findDraft } from '../store/draft-store.ts'

export async function findOpenDraft(sql: Sql, id: string): Promise<Result<Draft>> {
  const draft = await findDraft(sql, id, { lock: true })
  if (draft === null) return fail(draftMissing)
  return draft.state === 'open' ? ok(draft) : fail(draftClosed(draft.state))
}

const draftMissing: Problem = {
  code: 'draft/missing',
  severity: 'blocks',
  message: 'この下書きはありません。取り込みのページからファイルを選び直してください。',
}

function draftClosed(state: 'accepted' | 'withdrawn'): Problem {
  return {
    code: 'draft/closed',
    severity: 'blocks',
    message:
      state === 'accepted'
        ? 'この下書きは取り込み済みです。直すときは、直した文書を取り込んでください。'
        : 'この下書きは取り下げられています。取り込みのページからファイルを選び直してください。',
  }
}
