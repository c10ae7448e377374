/** Holds the whole chain of the audit against itself, and against a head that was kept elsewhere. */
import { type AuditHead, auditFault, beginning } from '../../people/audit.ts'
import { findAuditHead, listAuditAfter } from '../../store/audit-store.ts'
import type { Sql } from '../../store/database.ts'
import { findMunicipality } from '../../store/municipality-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'

export interface AuditVerification {
  readonly head: AuditHead
  /** The first thing that does not fit, in words; null when all does. */
  readonly fault: string | null
}

const batch = 1_000

/** @param kept A head exported before; null holds the chain against itself only */
export async function verifyAudit(
  context: ActionContext,
  kept: AuditHead | null,
): Promise<AuditVerification | null> {
  if (!may(context.who, 'audit.read', {}).allowed) return null
  return await context.store.read(async (sql) => {
    const municipality = (await findMunicipality(sql))?.id ?? ''
    let head = beginning
    for await (const entry of allEntries(sql)) {
      const fault = auditFault(head, entry, municipality)
      if (fault !== null) return { head, fault }
      head = { position: entry.position, hash: entry.hash }
      if (kept?.position === head.position && kept.hash !== head.hash) {
        return { head, fault: `${kept.position}番の記録が、控えておいた指紋と違います` }
      }
    }
    return { head, fault: kept === null ? null : missingAfter(head, kept) }
  })
}

async function* allEntries(sql: Sql) {
  let after = 0
  for (;;) {
    const entries = await listAuditAfter(sql, after, batch)
    yield* entries
    after = entries.at(-1)?.position ?? after
    if (entries.length < batch) return
  }
}

function missingAfter(head: AuditHead, kept: AuditHead): string | null {
  if (head.position >= kept.position) return null
  return `控えには${kept.position}番までありますが、記録は${head.position}番で終わっています`
}

/** What is kept elsewhere, so that even a chain written anew is found out. */
export async function exportAuditHead(context: ActionContext): Promise<AuditHead | null> {
  if (!may(context.who, 'audit.read', {}).allowed) return null
  return await context.store.read(findAuditHead)
}
