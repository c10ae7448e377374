/** Holds a batch after the file under way, or lets it go on. */
import { ok, type Result } from '../lib/problem.ts'
import {
  findImportBatch,
  pauseImportBatch as pause,
  resumeImportBatch as resume,
} from '../store/import-batch-store.ts'
import type { ActionContext } from './context.ts'
import { perform } from './perform.ts'

/** @returns Whether there is such a batch; one that is held already stays so */
export async function pauseImportBatch(
  context: ActionContext,
  { batch, paused }: { readonly batch: string; readonly paused: boolean },
): Promise<Result<boolean>> {
  return await perform(context, 'batch.hold', async (sql, ask) => {
    const allowed = ask({ about: `batch:${batch}`, office: null })
    if (!allowed.ok) return allowed
    if ((await findImportBatch(sql, batch)) === null) return ok(false)
    await (paused ? pause(sql, batch) : resume(sql, batch))
    return ok(true)
  })
}
