/** What changed lately: the documents accepted last. */
import { listRecentDocuments as listStored, type RecentDocument } from '../store/document-store.ts'
import type { ActionContext } from './context.ts'

/** Newest first. */
export async function listRecentDocuments(
  context: ActionContext,
  most: number,
): Promise<readonly RecentDocument[]> {
  return await context.store.read((sql) => listStored(sql, most))
}
