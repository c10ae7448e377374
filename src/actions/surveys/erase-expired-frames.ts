/** Erases names and addresses of surveys on the day after the one they were to be kept until. */
import { eraseRecipients } from '../../store/survey/ticket-store.ts'
import type { ActionContext } from '../context.ts'

export async function eraseExpiredFrames({ store, today }: ActionContext): Promise<number> {
  return await store.write((sql) => eraseRecipients(sql, today))
}
