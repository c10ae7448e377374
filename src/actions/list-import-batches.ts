/** The latest batches of files, with how many still wait. */
import { type BatchSummary, listImportBatches as list } from '../store/import-batch-store.ts'
import { may } from '../workflow/policy/may.ts'
import type { ActionContext } from './context.ts'

const most = 50

export async function listImportBatches(context: ActionContext): Promise<readonly BatchSummary[]> {
  if (!may(context.who, 'batch.read', { office: null }).allowed) return []
  return await context.store.read((sql) => list(sql, most))
}
