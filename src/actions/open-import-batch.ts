/** Takes many files in at once; they wait, whole, to be read one after the other. */
import { type NamedFile, unpackFile } from '../intake/read-files.ts'
import { fail, ok, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import { type BatchTerms, recordImportBatch } from '../store/import-batch-store.ts'
import type { ActionContext } from './context.ts'
import { perform } from './perform.ts'

/** How many files one batch may bring: its page lists them all. */
export const mostBatchFiles = 2_000

/**
 * Files are read in the order of their names, counts in them by their size (2 before 10), so that the years of an
 * office follow each other where the names say so. An archive counts as the files in it.
 *
 * @returns The id of the batch
 */
export async function openImportBatch(
  context: ActionContext,
  terms: BatchTerms,
  brought: readonly NamedFile[],
): Promise<Result<string>> {
  const files: NamedFile[] = []
  for (const file of brought) files.push(...(await unpackFile(file)))
  if (files.length === 0) {
    return fail({
      code: 'import/nothing-chosen',
      severity: 'blocks',
      message: '文書が選ばれていません。取り込む文書を選んでください。',
    })
  }
  if (files.length > mostBatchFiles) {
    return fail({
      code: 'import/too-many-files',
      severity: 'blocks',
      message: `一度に取り込めるのは${mostBatchFiles.toLocaleString('ja-JP')}件までです。いま選ばれているのは${files.length.toLocaleString('ja-JP')}件です。分けて取り込んでください。`,
    })
  }
  const inOrder = files.toSorted((a, b) => byName.compare(a.name, b.name))
  const by = actorName(context.who)
  return await perform(context, 'batch.open', async (sql, ask) => {
    const allowed = ask({ about: `files:${files.length}`, office: null })
    return allowed.ok ? ok(await recordImportBatch(sql, { ...terms, by }, inOrder)) : allowed
  })
}

const byName = new Intl.Collator('ja', { numeric: true })
