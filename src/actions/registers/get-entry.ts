/** One row with its personal fields and its versions: a closed look, and the audit says who looked. */
import type { Values } from '../../evidence/register/field.ts'
import type { Register } from '../../evidence/register/register.ts'
import type { Seals } from '../../lib/seal.ts'
import {
  type Entry,
  type EntryVersion,
  findEntry,
  listEntryVersions,
} from '../../store/evidence/entry-store.ts'
import { findRegister } from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { see } from '../see.ts'
import { openFields } from './sealed-fields.ts'

export interface EntryView {
  readonly register: Register
  readonly entry: Entry
  /** Personal fields, opened; those deleted or never entered are not there. */
  readonly personal: Values
  readonly versions: readonly EntryVersion[]
}

/** null where there is no such row, or where one may not see it. */
export async function getEntry(
  context: ActionContext,
  seals: () => Seals,
  asked: { readonly register: string; readonly entry: string },
): Promise<EntryView | null> {
  const register = await context.store.read((sql) => findRegister(sql, asked.register))
  if (register === null) return null
  const subject = { about: `entry:${asked.entry}`, office: register.office }
  return await see(context, 'register.read', subject, async (sql) => {
    const entry = await findEntry(sql, asked.entry)
    if (entry === null || entry.register !== register.id) return null
    const personal = openFields(seals, entry.id, entry.sealed)
    return { register, entry, personal, versions: await listEntryVersions(sql, entry.id) }
  })
}
