/** Records what a person corrected in a draft; the reading is made anew with it, the source stays as it was. */
import { fail, ok, type Result } from '../lib/problem.ts'
import { findDraft, recordCorrections } from '../store/draft-store.ts'
import type { ActionContext } from './context.ts'
import { draftClosed, draftMissing } from './draft-problems.ts'
import type { Correction } from './get-draft.ts'
import { readDraft } from './read-draft.ts'

/** Fails, and keeps nothing, when the draft is closed or a path names no field of it. */
export async function correctDraft(
  context: ActionContext,
  draft: string,
  corrections: readonly Correction[],
): Promise<Result<{ readonly draft: string }>> {
  return await context.store.write(async (sql) => {
    const found = await findDraft(sql, draft, { lock: true })
    if (found === null) return fail(draftMissing)
    if (found.state !== 'open') return fail(draftClosed(found.state))
    const read = await readDraft(sql, {
      ...found,
      corrections: [...found.corrections, ...corrections],
    })
    if (!read.ok) return read
    await recordCorrections(sql, draft, corrections, context.actor)
    return ok({ draft })
  })
}
