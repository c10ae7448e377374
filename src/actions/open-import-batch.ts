/**
 * Takes many files in at once; they wait, whole, to be read one after the other. None but the one being put away is in
 * memory.
 */
import { unpackFile } from '../intake/read-files.ts'
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { openSpool, type Spool } from '../lib/spool.ts'
import { actorName } from '../people/actor.ts'
import {
  type BatchTerms,
  type BroughtFile,
  recordImportBatch,
} from '../store/import-batch-store.ts'
import type { ActionContext } from './context.ts'
import { askBefore, perform } from './perform.ts'

/** Lies elsewhere until it is wanted. */
export type FileAside = Extract<BroughtFile, { readonly read: unknown }>

/** How many files one batch may bring: its page lists them all. */
export const mostBatchFiles = 2_000

const megabyte = 1024 * 1024

/** What they may weigh once archives are opened; so much of the database they fill until they are read. */
const mostBatchBytes = 400 * megabyte

/**
 * Files are read in the order of their names, counts in them by their size (2 before 10), so that the years of an
 * office follow each other where the names say so. An archive counts as the files in it.
 *
 * @returns The id of the batch
 */
export async function openImportBatch(
  context: ActionContext,
  terms: BatchTerms,
  brought: readonly FileAside[],
): Promise<Result<string>> {
  const asked = { about: `files:${brought.length}`, office: null }
  const allowed = await askBefore(context, 'batch.open', asked)
  if (!allowed.ok) return allowed
  const spool = await openSpool()
  try {
    const files = await unpackAll(brought, spool)
    if (!files.ok) return files
    const inOrder = files.value.toSorted((a, b) => byName.compare(a.name, b.name))
    const by = actorName(context.who)
    return await perform(context, 'batch.open', async (sql, ask) => {
      const allowed = ask({ ...asked, about: `files:${inOrder.length}` })
      return allowed.ok ? ok(await recordImportBatch(sql, { ...terms, by }, inOrder)) : allowed
    })
  } finally {
    await spool.close()
  }
}

/** Counts before it opens the next archive, and stops at the first file too many. */
async function unpackAll(
  brought: readonly FileAside[],
  spool: Spool,
): Promise<Result<readonly BroughtFile[]>> {
  if (brought.length === 0) return fail(nothingChosen)
  if (brought.length > mostBatchFiles) return fail(tooMany)
  const files: BroughtFile[] = []
  let bytes = 0
  for await (const { file, size } of unpackEach(brought, spool)) {
    files.push(file)
    bytes += size
    if (files.length > mostBatchFiles) return fail(tooMany)
    if (bytes > mostBatchBytes) return fail(tooLarge)
  }
  return ok(files)
}

/** What comes out of an archive is put aside too; any other file stays where it is. */
async function* unpackEach(brought: readonly FileAside[], spool: Spool) {
  for (const file of brought) {
    const whole = { name: file.name, bytes: await file.read() }
    for await (const unpacked of unpackFile(whole)) {
      if ('refused' in unpacked) yield { file: unpacked, size: 0 }
      else if (unpacked === whole) yield { file, size: whole.bytes.length }
      else {
        const { size, read } = await spool.append([unpacked.bytes])
        yield { file: { name: unpacked.name, read }, size }
      }
    }
  }
}

const byName = new Intl.Collator('ja', { numeric: true })

const nothingChosen: Problem = {
  code: 'import/nothing-chosen',
  severity: 'blocks',
  message: '文書が選ばれていません。取り込む文書を選んでください。',
}

const tooMany: Problem = {
  code: 'import/too-many-files',
  severity: 'blocks',
  message: `一度に取り込めるのは、zipの中の文書も数えて${mostBatchFiles.toLocaleString('ja-JP')}件までです。分けて取り込んでください。`,
}

const tooLarge: Problem = {
  code: 'import/too-large',
  severity: 'blocks',
  message: `zipを開くと、文書が合わせて${mostBatchBytes / megabyte}MBを超えます。分けて取り込んでください。`,
}
