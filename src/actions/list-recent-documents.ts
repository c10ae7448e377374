/** What changed lately: the documents accepted last, for the start page. */
import { listRecentDocuments as listStored, type RecentDocument } from '../store/document-store.ts'
import type { ActionContext } from './context.ts'

const shown = 5

/** Newest first, five at most. */
export async function listRecentDocuments(
  context: ActionContext,
): Promise<readonly RecentDocument[]> {
  return await context.store.read((sql) => listStored(sql, shown))
}
