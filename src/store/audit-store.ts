/** The chain of audit entries (操作の記録): one writer at a time per municipality, nothing ever changed. */

import { type Actor, actorId } from '../people/actor.ts'
import { type AuditedAct, type AuditHead, auditEntry, beginning } from '../people/audit.ts'
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
  { who, now, address }: AuditCircumstances,
  did: AuditedAct,
): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('audit ' || current_municipality(), 0))`
  const before = await findAuditHead(sql)
  const [row] = await sql<{ id: string }[]>`select current_municipality()::text as id`
  const entry = auditEntry(before, { municipality: row?.id ?? '', at: now, who, address, did })
  await sql`
    insert into audit_entry
      (municipality_id, position, recorded_at, actor_id, act, about, content, hash)
    values (current_municipality(), ${entry.position}, ${now}, ${actorId(who)}, ${did.act},
            ${did.about}, ${entry.content}, ${entry.hash})`
}

/** The last entry's place and hash: what is kept elsewhere to hold the chain against later. */
export async function findAuditHead(sql: Sql): Promise<AuditHead> {
  const [head] = await sql<{ position: string; hash: string }[]>`
    select position, hash from audit_entry order by position desc limit 1`
  return head === undefined ? beginning : { position: Number(head.position), hash: head.hash }
}
