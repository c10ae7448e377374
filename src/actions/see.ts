/**
 * Looks at something closed: only for those who may, and the audit says who saw it and when. Whoever may not learns
 * nothing, not even that it is there.
 */
import { recordAudit } from '../store/audit-store.ts'
import type { Sql } from '../store/database.ts'
import type { Act } from '../workflow/policy/acts.ts'
import { may } from '../workflow/policy/may.ts'
import type { ActionContext } from './context.ts'
import type { Asked } from './perform.ts'

export async function see<T>(
  context: ActionContext,
  act: Act,
  { about, ...subject }: Asked,
  look: (sql: Sql) => Promise<T | null>,
): Promise<T | null> {
  const permission = may(context.who, act, subject)
  if (!permission.allowed) return null
  const seen = await context.store.read(look)
  if (seen === null) return null
  const { rule } = permission
  const entry = { act, outcome: 'seen', rule, about, details: [] } as const
  await context.store.write((sql) => recordAudit(sql, context, entry))
  return seen
}
