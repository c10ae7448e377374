/** A page of the audit, the newest first, by person, act, thing and day. */
import { type AuditFacts, auditFacts } from '../../people/audit.ts'
import { type AuditQuery, listAuditEntries } from '../../store/audit-store.ts'
import type { ActionContext } from '../context.ts'
import { see } from '../see.ts'

export interface AuditPage {
  readonly entries: readonly AuditFacts[]
  /** Position to go on before; null at the end. */
  readonly next: number | null
}

const pageSize = 100

/** null for those who may not see it. */
export async function listAudit(
  context: ActionContext,
  query: Omit<AuditQuery, 'limit'>,
): Promise<AuditPage | null> {
  return await see(context, 'audit.read', { about: null }, async (sql) => {
    const found = await listAuditEntries(sql, { ...query, limit: pageSize + 1 })
    const entries = found.slice(0, pageSize).map(auditFacts)
    return { entries, next: found.length > pageSize ? (entries.at(-1)?.position ?? null) : null }
  })
}
