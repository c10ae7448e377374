/** The chain of audit entries (操作の記録): one writer at a time per municipality, nothing ever changed. */

import { type Actor, actorId } from '../people/actor.ts'
import {
  type AuditEntry,
  type AuditedAct,
  type AuditHead,
  auditEntry,
  beginning,
} from '../people/audit.ts'
import type { Sql } from './database.ts'

export interface AuditCircumstances {
  readonly who: Actor
  readonly now: Date
  /** Network address the request came from. */
  readonly address: string | null
}

/**
 * Adds an entry at the end of the chain. From here to the end of the transaction no other is added, so this comes
 * last in it.
 */
export async function recordAudit(
  sql: Sql,
  circumstances: AuditCircumstances,
  did: AuditedAct,
): Promise<void> {
  await recordAudits(sql, circumstances, [did])
}

/** The same of several acts, one entry each in this order. */
export async function recordAudits(
  sql: Sql,
  { who, now, address }: AuditCircumstances,
  acts: readonly AuditedAct[],
): Promise<void> {
  if (acts.length === 0) return
  // sent in this order in one go: the head is looked for once the chain is ours
  const [, head, municipality] = await Promise.all([
    takeChain(sql),
    findAuditHead(sql),
    municipalityOf(sql),
  ])
  let before = head
  const entries = acts.map((did) => {
    const entry = auditEntry(before, { municipality, at: now, who, address, did })
    before = entry
    return { ...entry, act: did.act, about: did.about }
  })
  await sql`
    insert into audit_entry
      (municipality_id, position, recorded_at, actor_id, act, about, content, hash)
    select current_municipality(), position, ${now}, ${actorId(who)}, act, about, content, hash
    from json_to_recordset(${JSON.stringify(entries)}::text::json)
      as t(position bigint, act text, about text, content text, hash text)`
}

/** Waits until every transaction that added an entry has ended. */
async function takeChain(sql: Sql): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('audit ' || current_municipality(), 0))`
}

async function municipalityOf(sql: Sql): Promise<string> {
  const [row] = await sql<{ id: string }[]>`select current_municipality()::text as id`
  return row?.id ?? ''
}

/** The last entry's place and hash: what is kept elsewhere to hold the chain against later. */
export async function findAuditHead(sql: Sql): Promise<AuditHead> {
  const [head] = await sql<{ position: string; hash: string }[]>`
    select position, hash from audit_entry order by position desc limit 1`
  return head === undefined ? beginning : { position: Number(head.position), hash: head.hash }
}

/** When somebody last did this to this very thing, whatever came of it; null when never. */
export async function findLastDone(
  sql: Sql,
  by: { readonly person: string; readonly act: string; readonly about: string },
): Promise<Date | null> {
  const [entry] = await sql<{ at: Date }[]>`
    select recorded_at as at from audit_entry
    where about = ${by.about} and actor_id = ${by.person} and act = ${by.act}
    order by position desc limit 1`
  return entry?.at ?? null
}

export interface AuditQuery {
  readonly person: string | null
  readonly act: string | null
  readonly about: string | null
  /** ISO days, in the municipality's time zone, both included. */
  readonly from: string | null
  readonly until: string | null
  /** Entries before this position; null begins at the newest. */
  readonly before: number | null
  readonly limit: number
}

export interface StoredEntry extends AuditEntry {
  readonly at: Date
  readonly actor: string | null
  readonly act: string
  readonly about: string | null
}

/** The newest first. */
export async function listAuditEntries(
  sql: Sql,
  query: AuditQuery,
): Promise<readonly StoredEntry[]> {
  const { person, act, about, from, until, before, limit } = query
  const rows = await sql<(Omit<StoredEntry, 'position'> & { position: string })[]>`
    select ${columns(sql)} from audit_entry
    where true
      ${person === null ? sql`` : sql`and actor_id = ${person}`}
      ${act === null ? sql`` : sql`and act = ${act}`}
      ${about === null ? sql`` : sql`and about = ${about}`}
      ${from === null ? sql`` : sql`and recorded_at >= (${from}::date)::timestamp at time zone 'Asia/Tokyo'`}
      ${until === null ? sql`` : sql`and recorded_at < (${until}::date + 1)::timestamp at time zone 'Asia/Tokyo'`}
      ${before === null ? sql`` : sql`and position < ${before}`}
    order by position desc limit ${limit}`
  return rows.map((row) => ({ ...row, position: Number(row.position) }))
}

/** From the beginning on, for holding the chain against itself. */
export async function listAuditAfter(
  sql: Sql,
  position: number,
  limit: number,
): Promise<readonly StoredEntry[]> {
  const rows = await sql<(Omit<StoredEntry, 'position'> & { position: string })[]>`
    select ${columns(sql)} from audit_entry
    where position > ${position} order by position limit ${limit}`
  return rows.map((row) => ({ ...row, position: Number(row.position) }))
}

function columns(sql: Sql) {
  return sql`position, recorded_at as at, actor_id as actor, act, about, content, hash`
}
