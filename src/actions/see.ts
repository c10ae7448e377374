/**
 * Looks at something closed: only for those who may, and the audit says who saw it and when. Whoever may not learns
 * nothing, not even that it is there.
 */
import { findLastDone, recordAudit } from '../store/audit-store.ts'
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

/** Looks within it are one entry: an editor comes back to its sheet with every step. */
const oneLook = 3_600_000

/** Keeps who looked at something they may look at again and again. */
export async function recordLook(
  context: ActionContext,
  act: Act,
  { about, ...subject }: Asked & { readonly about: string },
): Promise<void> {
  const { who, now, store } = context
  const permission = may(who, act, subject)
  if (!permission.allowed || who.kind !== 'person') return
  const last = await store.read((sql) => findLastDone(sql, { person: who.id, act, about }))
  if (last !== null && now.getTime() - last.getTime() < oneLook) return
  const entry = { act, outcome: 'seen', rule: permission.rule, about, details: [] } as const
  await store.write((sql) => recordAudit(sql, context, entry))
}
