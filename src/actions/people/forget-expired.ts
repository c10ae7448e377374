/** Forgets sessions and links that ended a month ago, and forms that nobody will send again. The audit stays. */
import { removeExpired } from '../../store/expired-store.ts'
import type { ActionContext } from '../context.ts'

const day = 86_400_000

/** @returns How many were forgotten */
export async function forgetExpired({ store, now }: ActionContext): Promise<number> {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  return await store.write((sql) => removeExpired(sql, { sessions: ago(30), submissions: ago(7) }))
}
