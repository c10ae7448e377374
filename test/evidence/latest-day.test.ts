/** The latest day of a register is found without reading its rows, whatever the planner knows of the table. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openRegister } from '../../src/actions/registers/define-register.ts'
import { findLatestDay } from '../../src/store/evidence/entry-store.ts'
import { findRegister } from '../../src/store/evidence/register-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

let city: TestCity

beforeAll(async () => {
  city = await openTestCity()
})
afterAll(() => city.close())

it('reads a row or two of thousands that just came', async () => {
  const opened = await openRegister(city.context, {
    key: 'many-rows',
    office: '471fb20a-9445-5574-8bc7-544e3ae87e30',
    definition: {
      name: '多くの記録',
      nameEnglish: null,
      purpose: '数多くの記録',
      purposeEnglish: null,
      fields: [{ key: 'day', label: '日', kind: 'date', required: true, public: true }],
      day: 'day',
      intake: ['api'],
      personalYears: 1,
      shows: 'figures',
    },
  })
  expect(opened.ok).toBe(true)
  const register = await city.context.store.read((sql) => findRegister(sql, 'many-rows'))
  const id = register?.id ?? ''
  // as after an import that nothing has analysed yet; the newest hundred were withdrawn
  await city.context.store.write(
    (sql) => sql`
      insert into entry (municipality_id, entry_id, register_id, day, revision, withdrawn, added_at, line)
      select current_municipality(), gen_random_uuid(), ${id}::uuid, '2019-04-01'::date + at / 100, 1,
             at >= 79900, now(), at
      from generate_series(0, 79999) as at`,
  )
  await city.context.store.read(async (sql) => {
    const before = await rowsRead()
    expect(await findLatestDay(sql, id)).toBe('2021-06-07')
    expect((await rowsRead()) - before).toBeLessThan(5)

    async function rowsRead(): Promise<number> {
      const [read] = await sql<{ rows: number }[]>`
        select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
        from pg_stat_xact_user_tables where relname = 'entry'`
      return read?.rows ?? 0
    }
  })
})
