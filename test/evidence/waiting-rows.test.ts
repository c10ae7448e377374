/** Whoever brings or corrects a row while somebody else changes the register or the row waits, and is told what is so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEntries } from '../../src/actions/registers/add-entries.ts'
import { withdrawEntry } from '../../src/actions/registers/change-entry.ts'
import { openRegister } from '../../src/actions/registers/define-register.ts'
import type { RegisterDefinition } from '../../src/evidence/register/register.ts'
import type { Sql } from '../../src/store/database.ts'
import { findEntry, reviseEntry } from '../../src/store/evidence/entry-store.ts'
import { findRegister, reviseRegister } from '../../src/store/evidence/register-store.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'
import { testSeals } from '../test-seals.ts'

const register = 'shops'
const definition: RegisterDefinition = {
  name: '協力店',
  nameEnglish: null,
  purpose: '協力する店の記録です。',
  purposeEnglish: null,
  fields: [{ key: 'day', label: '登録日', kind: 'date', required: true, public: true }],
  day: 'day',
  intake: ['form'],
  personalYears: 3,
  shows: 'figures',
}

let city: TestCity
beforeAll(async () => {
  city = await openTestCity()
  const office = await city.context.store.read((sql) => findOffice(sql, { name: '椿坂区' }))
  await openRegister(city.context, { key: register, office: office?.id ?? '', definition })
})
afterAll(() => city?.close())

const recorded = { at: new Date('2021-05-10T03:00:00Z'), by: null }

async function add() {
  const given = { register, way: 'form', rows: [{ day: '2020-06-10' }], places: null } as const
  return await addEntries(city.context, testSeals, given)
}

/** For this very transaction. */
async function untilSomebodyWaits(sql: Sql): Promise<void> {
  for (;;) {
    const waiting = await sql`
      select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`
    if (waiting.count > 0) return
  }
}

describe('who waits', () => {
  it('brings a row into the register as it was revised meanwhile', async () => {
    const waiting = await city.context.store.write(async (sql) => {
      const found = await findRegister(sql, register, 'measures')
      if (found === null) throw new Error(register)
      const added = add()
      await untilSomebodyWaits(sql)
      await reviseRegister(sql, found, { ...definition, purpose: '言い直した目的' }, recorded)
      return { added }
    })
    expect(await waiting.added).toMatchObject({ ok: true })
  })

  it('is told that somebody changed the row', async () => {
    const added = await add()
    const entry = added.ok ? (added.value[0] ?? '') : ''
    const waiting = await city.context.store.write(async (sql) => {
      const found = await findEntry(sql, entry, true)
      if (found === null) throw new Error(entry)
      const asked = { register, entry, revision: 1, reason: '二重に入れた' }
      const withdrawn = withdrawEntry(city.context, asked)
      await untilSomebodyWaits(sql)
      const corrected = { ...found, entry: found, kind: 'corrected', reason: '日の誤り' } as const
      await reviseEntry(sql, corrected, { way: 'form', keepUntil: '2024-05-10', ...recorded })
      return { withdrawn }
    })
    const problems = [{ code: 'entry/changed' }]
    expect(await waiting.withdrawn).toMatchObject({ ok: false, problems })
  })
})
