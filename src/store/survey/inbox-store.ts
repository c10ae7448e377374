/** Sealed answers, many in one row, until the survey is closed: they are taken out once, and gone. */
import { randomUUID } from 'node:crypto'
import type { Sql } from '../database.ts'

/** @param seal Gives the answers as one sealed text, for the id of the row they come in */
export async function recordSealed(
  sql: Sql,
  survey: string,
  answers: number,
  seal: (inbox: string) => Uint8Array,
): Promise<void> {
  const inbox = randomUUID()
  await sql`
    insert into survey_inbox (municipality_id, survey_id, inbox_id, answers, sealed)
    values (current_municipality(), ${survey}, ${inbox}, ${answers}, ${Buffer.from(seal(inbox))})`
}

export interface InboxRow {
  readonly id: string
  readonly sealed: Uint8Array
}

const rowsAtOnce = 500
/** Bytes: what a thousand answers with much written freely come to. */
const bytesAtOnce = 2_000_000

/** As many rows at a time as are small enough together, and one at least. */
export async function* readInbox(sql: Sql, survey: string): AsyncGenerator<InboxRow> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await sql<InboxRow[]>`
      with next as (
        select inbox_id from survey_inbox
        where survey_id = ${survey} and inbox_id > ${after} order by inbox_id limit ${rowsAtOnce}
      ), sized as (
        select inbox_id, sealed, coalesce(sum(octet_length(sealed)) over (
                 order by inbox_id rows between unbounded preceding and 1 preceding), 0) as before
        from survey_inbox where survey_id = ${survey} and inbox_id in (select inbox_id from next)
      )
      select inbox_id as id, sealed from sized where before < ${bytesAtOnce} order by inbox_id`
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** Of everything that is sealed. */
export async function countInboxBytes(sql: Sql, survey: string): Promise<number> {
  const [row] = await sql<{ bytes: number }[]>`
    select coalesce(sum(octet_length(sealed)), 0)::float8 as bytes
    from survey_inbox where survey_id = ${survey}`
  return row?.bytes ?? 0
}

export async function emptyInbox(sql: Sql, survey: string): Promise<void> {
  await sql`delete from survey_inbox where survey_id = ${survey}`
}
