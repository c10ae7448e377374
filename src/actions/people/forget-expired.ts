/**
 * Forgets sessions and links that ended a month ago, forms that nobody will send again, and mail that left, or was
 * given up, three months ago. The audit stays.
 */
import { removeExpired } from '../../store/expired-store.ts'
import type { ActionContext } from '../context.ts'

const day = 86_400_000

/** @returns How many were forgotten */
export async function forgetExpired({ store, now }: ActionContext): Promise<number> {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  const before = { sessions: ago(30), submissions: ago(7), mail: ago(90) }
  return await store.write((sql) => removeExpired(sql, before))
}
