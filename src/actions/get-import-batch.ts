/** A batch with all of its files: how far it has come, and what became of each. */
import {
  findImportBatch,
  type ImportBatch,
  type ListedBatchFile,
  listBatchFiles,
} from '../store/import-batch-store.ts'
import { may } from '../workflow/policy/may.ts'
import type { ActionContext } from './context.ts'

export interface ImportBatchView extends ImportBatch {
  readonly files: readonly ListedBatchFile[]
}

/** The first few; a person who opens the draft sees them all, each at its place. */
const mostProblems = 3

export async function getImportBatch(
  context: ActionContext,
  id: string,
): Promise<ImportBatchView | null> {
  if (!may(context.who, 'batch.read', { office: null }).allowed) return null
  return await context.store.read(async (sql) => {
    const batch = await findImportBatch(sql, id)
    return batch === null ? null : { ...batch, files: await listBatchFiles(sql, id, mostProblems) }
  })
}
