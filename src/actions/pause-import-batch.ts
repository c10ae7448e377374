/** Holds a batch after the file under way, or lets it go on. */
import {
  findImportBatch,
  pauseImportBatch as pause,
  resumeImportBatch as resume,
} from '../store/import-batch-store.ts'
import type { ActionContext } from './context.ts'

/** @returns Whether there is such a batch; one that is held already stays so */
export async function pauseImportBatch(
  context: ActionContext,
  { batch, paused }: { readonly batch: string; readonly paused: boolean },
): Promise<boolean> {
  return await context.store.write(async (sql) => {
    if ((await findImportBatch(sql, batch)) === null) return false
    await (paused ? pause(sql, batch) : resume(sql, batch))
    return true
  })
}
