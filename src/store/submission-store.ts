/** Forms that were sent (送信), so that none is taken twice. */
import type { Sql } from './database.ts'

export interface Submission {
  readonly hash: string
  readonly act: string
}

/**
 * Claims a form for this transaction. While another transaction has it, this waits for that one's end.
 *
 * @returns null: it is ours; else what came of it the first time
 */
export async function claimSubmission(
  sql: Sql,
  { hash, act }: Submission,
  now: Date,
): Promise<{ readonly result: unknown } | null> {
  const claimed = await sql`
    insert into submission (municipality_id, submission_hash, act, sent_at)
    values (current_municipality(), ${hash}, ${act}, ${now})
    on conflict do nothing returning act`
  if (claimed.length === 1) return null
  const [first] = await sql<{ result: unknown }[]>`
    select result from submission where submission_hash = ${hash} and act = ${act}`
  if (first === undefined) throw new Error('a submission was there and is gone')
  return first
}

/** @param result undefined: nothing came of it, and it may be sent again */
export async function settleSubmission(
  sql: Sql,
  { hash, act }: Submission,
  result: unknown,
): Promise<void> {
  if (result === undefined) {
    await sql`delete from submission where submission_hash = ${hash} and act = ${act}`
    return
  }
  await sql`
    update submission set result = ${JSON.stringify(result)}::text::json
    where submission_hash = ${hash} and act = ${act}`
}
