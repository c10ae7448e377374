/**
 * Forgets sessions and links that ended a month ago, forms that nobody will send again, mail that left, or was given
 * up, three months ago, what citizens wrote and personal fields of registers whose time is over, tables that never came
 * in, and how to reach council members a year after their last seat. The audit stays.
 */
import { addDays } from '../../japanese/calendar-date.ts'
import { forgetContacts } from '../../store/council/seat-store.ts'
import { removePersonalOver } from '../../store/evidence/entry-store.ts'
import { removeTableImportsBefore } from '../../store/evidence/table-import-store.ts'
import { removeExpired } from '../../store/expired-store.ts'
import { forgetIntake } from '../../store/voice/intake-store.ts'
import { forgetVoices } from '../../store/voice/voice-store.ts'
import type { ActionContext } from '../context.ts'

const day = 86_400_000

/** @returns How many were forgotten */
export async function forgetExpired({ store, now, today }: ActionContext): Promise<number> {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  const before = { sessions: ago(30), submissions: ago(7), mail: ago(90) }
  return await store.write(
    async (sql) =>
      (await removeExpired(sql, before)) +
      (await removePersonalOver(sql, today)) +
      (await removeTableImportsBefore(sql, ago(7))) +
      (await forgetContacts(sql, addDays(today, -365))) +
      (await forgetIntake(sql, ago(1))) +
      (await forgetVoices(sql, today, now)),
  )
}
