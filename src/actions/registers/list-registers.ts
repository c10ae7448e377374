/** The registers: for the public those that show something, for an office those it may look at. */
import { masksFew, type Register } from '../../evidence/register/register.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Sql } from '../../store/database.ts'
import { findLatestDay } from '../../store/evidence/entry-store.ts'
import { listRegisters as listStored } from '../../store/evidence/register-store.ts'
import { listOffices } from '../../store/office-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'

export interface ListedRegister {
  readonly register: Register
  readonly office: Office
  /** ISO day of the latest row; null where there is none. */
  readonly latestDay: string | null
}

export async function listPublicRegisters({
  store,
}: ActionContext): Promise<readonly ListedRegister[]> {
  const shown = await store.read((sql) =>
    listThose(sql, ({ definition }) => definition.shows !== 'nothing'),
  )
  return shown.map(withoutDay)
}

/** Where few rows are masked, the day of the latest would tell each time that one came. */
function withoutDay(listed: ListedRegister): ListedRegister {
  return masksFew(listed.register.definition) ? { ...listed, latestDay: null } : listed
}

export async function listWorkingRegisters({
  store,
  who,
}: ActionContext): Promise<readonly ListedRegister[]> {
  return await store.read((sql) =>
    listThose(sql, ({ office }) => may(who, 'register.read', { office }).allowed),
  )
}

/** Offices one may open a register for. */
export async function listKeepers({ store, who }: ActionContext): Promise<readonly Office[]> {
  const offices = await store.read(listOffices)
  return offices.filter(({ id }) => may(who, 'register.define', { office: id }).allowed)
}

async function listThose(
  sql: Sql,
  which: (register: Register) => boolean,
): Promise<readonly ListedRegister[]> {
  const [registers, offices] = await Promise.all([listStored(sql), listOffices(sql)])
  const listed: ListedRegister[] = []
  for (const register of registers.filter(which)) {
    const office = offices.find(({ id }) => id === register.office)
    if (office === undefined) continue
    listed.push({ register, office, latestDay: await findLatestDay(sql, register.id) })
  }
  return listed
}
