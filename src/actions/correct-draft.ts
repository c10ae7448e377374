/** Records what a person corrected in a draft; the reading is made anew with it, the source stays as it was. */
import type { Result } from '../lib/problem.ts'
import type { ActionContext } from './context.ts'
import type { Correction } from './get-draft.ts'

export async function correctDraft(
  context: ActionContext,
  draft: string,
  corrections: readonly Correction[],
): Promise<Result<{ readonly draft: string }>> {
  throw new Error(`not written: ${context.today} ${draft} ${corrections.length}`)
}
