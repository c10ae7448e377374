/** Batches of files: what waits to be read, and what became of what was. */
import { randomUUID } from 'node:crypto'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Problem } from '../lib/problem.ts'
import type { Sql } from './database.ts'

/** What may be accepted without a person's look: nothing, what leaves nothing to ask, or whatever does not block. */
export type Accepts = 'nothing' | 'clear' | 'acceptable'

export interface BatchTerms {
  readonly accepts: Accepts
  /** What the person knew better than the documents; null where the documents shall say. */
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
}

export interface ImportBatch extends BatchTerms {
  readonly id: string
  /** ISO time. */
  readonly openedAt: string
  readonly openedBy: string | null
  readonly paused: boolean
}

export interface BatchFile {
  readonly name: string
  readonly state: 'waiting' | 'accepted' | 'draft' | 'known' | 'refused'
  /** The document it became, or was before. */
  readonly document: string | null
  readonly draft: string | null
  readonly problems: readonly Problem[]
}

export interface WaitingFile {
  readonly batch: string
  readonly position: number
  readonly name: string
  readonly content: Uint8Array
}

/** What can be read waits; of the rest it is known already why not. */
export type BroughtFile =
  | { readonly name: string; readonly read: () => Promise<Uint8Array> }
  | { readonly name: string; readonly refused: Problem }

/** @param files In the order they shall be read in; each is fetched when its turn has come */
export async function recordImportBatch(
  sql: Sql,
  batch: BatchTerms & { readonly by: string | null },
  files: readonly BroughtFile[],
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into import_batch
      (municipality_id, import_batch_id, accepts, office_name, fiscal_year, opened_by)
    values
      (current_municipality(), ${id}, ${batch.accepts}, ${batch.office}, ${batch.fiscalYear}, ${batch.by})`
  for (const [position, file] of files.entries()) {
    if ('refused' in file) {
      await sql`
        insert into import_batch_file
          (municipality_id, import_batch_id, position, name, state, problems, done_at)
        values (current_municipality(), ${id}, ${position}, ${file.name}, 'refused',
                ${JSON.stringify([file.refused])}::text::json, now())`
    } else {
      await sql`
        insert into import_batch_file (municipality_id, import_batch_id, position, name, content)
        values (current_municipality(), ${id}, ${position}, ${file.name}, ${await file.read()})`
    }
  }
  return id
}

export async function findImportBatch(sql: Sql, id: string): Promise<ImportBatch | null> {
  const [batch] = await sql<ImportBatch[]>`
    select ${batchColumns(sql)} from import_batch where import_batch_id = ${id}`
  return batch ?? null
}

export interface BatchSummary extends ImportBatch {
  readonly files: number
  readonly waiting: number
}

/** The latest first. */
export async function listImportBatches(sql: Sql, most: number): Promise<readonly BatchSummary[]> {
  return await sql<BatchSummary[]>`
    with latest as (
      select * from import_batch order by opened_at desc, import_batch_id limit ${most}
    )
    select ${batchColumns(sql)},
      (select count(*)::int from import_batch_file f where f.import_batch_id = latest.import_batch_id)
        as files,
      (select count(*)::int from import_batch_file f
       where f.import_batch_id = latest.import_batch_id and f.state = 'waiting') as waiting
    from latest order by opened_at desc, import_batch_id`
}

/** With the first of its problems; the page of a batch is asked for again and again while it is read. */
export interface ListedBatchFile extends BatchFile {
  /** How many there are besides those. */
  readonly moreProblems: number
}

/** @param mostProblems Of each file */
export async function listBatchFiles(
  sql: Sql,
  batch: string,
  mostProblems: number,
): Promise<readonly ListedBatchFile[]> {
  return await sql<ListedBatchFile[]>`
    select name, state, document_id as document, draft_id as draft,
      (select coalesce(json_agg(problem order by at), '[]')
       from json_array_elements(problems) with ordinality as each (problem, at)
       where at <= ${mostProblems}) as problems,
      greatest(0, json_array_length(problems) - ${mostProblems}::int) as "moreProblems"
    from import_batch_file where import_batch_id = ${batch} order by position`
}

/** The next file to read, of the batch that waits longest; paused batches are passed over. */
export async function findWaitingFile(sql: Sql): Promise<WaitingFile | null> {
  const [file] = await sql<WaitingFile[]>`
    select f.import_batch_id as batch, f.position, f.name, f.content
    from import_batch_file f
    join import_batch b using (municipality_id, import_batch_id)
    where f.state = 'waiting' and b.paused_at is null
    order by b.opened_at, b.import_batch_id, f.position limit 1`
  return file ?? null
}

/**
 * Holds a waiting file to the end of the transaction; false when somebody else has finished it meanwhile, so that
 * no file is taken in twice.
 */
export async function holdWaitingFile(sql: Sql, file: WaitingFile): Promise<boolean> {
  const rows = await sql`
    select from import_batch_file
    where import_batch_id = ${file.batch} and position = ${file.position} and state = 'waiting'
    for update`
  return rows.length > 0
}

export async function recordBatchResult(
  sql: Sql,
  file: WaitingFile,
  result: Omit<BatchFile, 'name'>,
): Promise<void> {
  await sql`
    update import_batch_file
    set state = ${result.state}, content = null, document_id = ${result.document},
        draft_id = ${result.draft}, problems = ${JSON.stringify(result.problems)}::text::json, done_at = now()
    where import_batch_id = ${file.batch} and position = ${file.position}`
}

/** What was begun is finished; the file under way is the last. */
export async function pauseImportBatch(sql: Sql, id: string): Promise<void> {
  await sql`
    update import_batch set paused_at = now()
    where import_batch_id = ${id} and paused_at is null`
}

export async function resumeImportBatch(sql: Sql, id: string): Promise<void> {
  await sql`update import_batch set paused_at = null where import_batch_id = ${id}`
}

function batchColumns(sql: Sql) {
  return sql`
    import_batch_id as id, accepts, office_name as office, fiscal_year as "fiscalYear",
    to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "openedAt",
    opened_by as "openedBy", paused_at is not null as paused`
}
