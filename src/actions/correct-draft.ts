/** Records what a person corrected in a draft; the reading is made anew with it, the source stays as it was. */
import { ok, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import { recordCorrections } from '../store/draft-store.ts'
import type { ActionContext } from './context.ts'
import { findOpenDraft } from './find-open-draft.ts'
import type { Correction } from './get-draft.ts'
import { perform } from './perform.ts'
import { readDraft } from './read-draft.ts'

/** Fails, and keeps nothing, when the draft is closed or a path names no field of it. */
export async function correctDraft(
  context: ActionContext,
  draft: string,
  corrections: readonly Correction[],
): Promise<Result<{ readonly draft: string }>> {
  return await perform(context, 'draft.correct', async (sql, ask) => {
    const open = await findOpenDraft(sql, draft, ask)
    if (!open.ok) return open
    const { value: found } = open
    const read = await readDraft(sql, {
      ...found,
      corrections: [...found.corrections, ...corrections],
    })
    if (!read.ok) return read
    await recordCorrections(sql, draft, corrections, actorName(context.who))
    return ok({ draft })
  })
}
