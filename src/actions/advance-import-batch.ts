/**
 * Reads the next waiting file of a batch and keeps what became of it, in one transaction: a process that dies in the
 * middle leaves the file waiting, and a second process that read the same file changes nothing.
 */
import type { ReadDocument } from '../intake/read-document.ts'
import { readFile } from '../intake/read-files.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { ok, type Problem } from '../lib/problem.ts'
import type { PlanDocument } from '../plan/document.ts'
import { listProblems } from '../plan/list-problems.ts'
import { DatabaseUnavailable } from '../store/connection/unavailable.ts'
import type { Sql } from '../store/database.ts'
import { recordDraft } from '../store/draft-store.ts'
import {
  type BatchFile,
  findImportBatch,
  findWaitingFile,
  holdWaitingFile,
  type ImportBatch,
  recordBatchResult,
  type WaitingFile,
} from '../store/import-batch-store.ts'
import { recordReceivedFile } from '../store/received-file-store.ts'
import type { ActionContext } from './context.ts'
import { fileUnder } from './file-under.ts'
import { newDraftOf } from './find-open-draft.ts'
import { perform } from './perform.ts'
import { readContext } from './read-context.ts'
import { recordAcceptedDocument } from './record-accepted-document.ts'

type BatchResult = Omit<BatchFile, 'name'>

/**
 * A file that the program itself fails on must not hold up the others: it is put aside, says so, and the fault is
 * thrown. A database that is away leaves the file waiting.
 *
 * @returns Whether a file was waiting
 */
export async function advanceImportBatch(context: ActionContext): Promise<boolean> {
  const next = await context.store.read(async (sql) => {
    const file = await findWaitingFile(sql)
    const batch = file === null ? null : await findImportBatch(sql, file.batch)
    return file === null || batch === null ? null : { file, batch }
  })
  if (next === null) return false
  try {
    await readWaitingFile(context, next.batch, next.file)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) await setAside(context, next.file)
    throw error
  }
  return true
}

async function readWaitingFile(
  context: ActionContext,
  batch: ImportBatch,
  file: WaitingFile,
): Promise<void> {
  const named = { name: file.name, bytes: file.content }
  const read = await readFile(named, await readContext(context))
  const done = await perform(context, 'document.import', async (sql, ask) => {
    const allowed = ask({ about: `batch:${file.batch}`, office: null })
    if (!allowed.ok) return allowed
    if (!(await holdWaitingFile(sql, file))) return ok(null)
    const result = read.ok
      ? await takeIn(sql, { context, batch, file, read: read.value })
      : nothingOf('refused', read.problems)
    await recordBatchResult(sql, file, result)
    return ok(null)
  })
  if (!done.ok) throw new Error(`${context.who.kind} may not work off import batches`)
}

async function setAside(context: ActionContext, file: WaitingFile): Promise<void> {
  await context.store.write(async (sql) => {
    if (await holdWaitingFile(sql, file)) {
      // the fault is ours: the file stays, so that it can be read once we have mended it
      await recordReceivedFile(sql, { name: file.name, bytes: file.content, by: null })
      await recordBatchResult(sql, file, nothingOf('refused', [ownFault]))
    }
  })
}

const ownFault: Problem = {
  code: 'import/own-fault',
  severity: 'blocks',
  message:
    'この文書を読み取る途中で、プログラムに誤りがありました。この文書は取り込まれていません。管理者に文書の名前をお知らせください。',
}

interface Taking {
  readonly context: ActionContext
  readonly batch: ImportBatch
  readonly file: WaitingFile
  readonly read: ReadDocument
}

async function takeIn(sql: Sql, { context, batch, file, read }: Taking): Promise<BatchResult> {
  const by = batch.openedBy
  const kept = await recordReceivedFile(sql, { name: file.name, bytes: file.content, by })
  if (kept.acceptedAs !== null) return { ...nothingOf('known', []), document: kept.acceptedAs }
  const office = batch.office ?? read.document.office
  const fiscalYear = batch.fiscalYear ?? read.document.fiscalYear
  const problems = openProblems(read.document, { office, fiscalYear })
  if (office === null || fiscalYear === null || !mayAccept(batch, problems)) {
    const whose = await newDraftOf(sql, context.who, { office })
    const draft = await recordDraft(sql, { file: kept.id, by, mapping: read.mapping, ...whose })
    return { ...nothingOf('draft', problems), draft }
  }
  const filed = await fileUnder(sql, office)
  const { document } = await recordAcceptedDocument(sql, {
    read,
    file: kept.id,
    office: filed.office,
    fiscalYear,
    by,
    today: context.today,
  })
  return { ...nothingOf('accepted', problems), document }
}

/** What is left to look at once the person's own words on office and year are counted in. */
function openProblems(
  document: PlanDocument,
  given: { readonly office: string | null; readonly fiscalYear: FiscalYear | null },
): readonly Problem[] {
  const settled = new Set([
    given.office === null ? '' : 'document/office-unknown',
    given.fiscalYear === null ? '' : 'document/fiscal-year-unknown',
  ])
  return [
    ...listProblems(document).filter(({ code }) => !settled.has(code)),
    ...unreadProblems(document),
  ]
}

/** A document with words in no field has something to look at, whatever else is clear about it. */
function unreadProblems({ unread }: PlanDocument): readonly Problem[] {
  const [first] = unread
  if (first === undefined) return []
  const more = unread.length === 1 ? '' : `など${unread.length}か所`
  return [
    {
      code: 'import/unread',
      severity: 'asks',
      message: `どの項目にも入らなかった文字があります（「${excerpt(first.text)}」${more}）。計画や実績の言葉が入っていないか確かめてください。`,
    },
  ]
}

const longestExcerpt = 30

function excerpt(text: string): string {
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt)}…`
}

function mayAccept({ accepts }: ImportBatch, open: readonly Problem[]): boolean {
  if (accepts === 'nothing' || open.some(({ severity }) => severity === 'blocks')) return false
  return accepts === 'acceptable' || open.length === 0
}

function nothingOf(state: BatchFile['state'], problems: readonly Problem[]): BatchResult {
  const plain = problems.map(({ code, severity, message }) => ({ code, severity, message }))
  return { state, document: null, draft: null, problems: plain }
}
