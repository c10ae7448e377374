import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { openLink } from '../../src/store/connection/link.ts'
import { migrate, pending } from '../../src/store/migrate.ts'
import { openTestDatabase, type TestDatabase } from '../../src/store/server/test-database.ts'
import { splitStatements } from './statements.ts'

const shipped = resolve(import.meta.dirname, '../../migrations')
const files = readdirSync(shipped).filter((name) => name.endsWith('.sql'))
const silent = () => {}

let test: TestDatabase
afterEach(() => test.drop())

/** A copy of the migrations that a test may change. */
function copyMigrations(count = files.length): string {
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of files.slice(0, count)) cpSync(join(shipped, name), join(folder, name))
  return folder
}

/** Everything the schema consists of, as sorted lines: two equal descriptions are one schema. */
async function describeSchema(url: string): Promise<readonly string[]> {
  const link = openLink(url, { name: 'torikumi test' })
  try {
    const rows = await link.transaction(
      'begin',
      (sql) => sql<{ line: string }[]>`
        select 'relation ' || relname || ' ' || relkind::text || relrowsecurity::text
               || relforcerowsecurity::text || coalesce(relacl::text, '') as line
        from pg_class where relnamespace = to_regnamespace('torikumi')
        union all
        select 'column ' || attrelid::regclass || ' ' || attname || ' ' || atttypid::regtype
               || attnotnull::text || coalesce(attacl::text, '')
        from pg_attribute join pg_class c on c.oid = attrelid
        where relnamespace = to_regnamespace('torikumi') and attnum > 0
        union all
        select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = to_regnamespace('torikumi')
        union all
        select 'routine ' || pg_get_functiondef(p.oid) from pg_proc p
        join pg_language l on l.oid = prolang and lanname <> 'c'
        where pronamespace = to_regnamespace('torikumi')
        union all
        select 'policy ' || tablename || ' ' || policyname || coalesce(qual, '') from pg_policies
        union all
        select 'extension ' || extname from pg_extension
        union all
        select 'schema ' || nspname || coalesce(nspacl::text, '') from pg_namespace
        where nspname = 'torikumi'
        order by line`,
    )
    return rows.map(({ line }) => line)
  } finally {
    await link.close()
  }
}

describe('the migrations', () => {
  it('applied twice are the same as once', async () => {
    test = await openTestDatabase('empty')
    const first = await migrate(test.url, shipped, silent)
    expect(first).toMatchObject({ ok: true, value: files.map((name) => ({ name })) })
    const schema = await describeSchema(test.url)
    expect(schema.length).toBeGreaterThan(10)
    expect(await pending(test.url, shipped)).toEqual({ ok: true, value: [] })
    expect(await migrate(test.url, shipped, silent)).toEqual({ ok: true, value: [] })
    expect(await describeSchema(test.url)).toEqual(schema)
  })

  it('are each applied once when several processes start at the same moment', async () => {
    test = await openTestDatabase('empty')
    const results = await Promise.all([1, 2, 3, 4].map(() => migrate(test.url, shipped, silent)))
    const applied = results.flatMap((result) => (result.ok ? result.value : []))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(applied.map(({ name }) => name).sort()).toEqual(files)
  })
})

it('adds up what several writers counted of a day', async () => {
  test = await openTestDatabase('empty')
  await migrate(test.url, copyMigrations(files.indexOf('0036-received-counts.sql')), silent)
  // what the counts belong to does not matter here
  const link = openLink(test.superuserUrl, { name: 'torikumi test' })
  onTestFinished(() => link.close())
  const alone = 'begin; set local session_replication_role = replica'
  await link.transaction(
    alone,
    (sql) => sql`
      insert into torikumi.survey_received
        (municipality_id, survey_id, stratum, way, received_on, lane, answers)
      select gen_random_uuid(), gen_random_uuid(), stratum, 'web', date '2021-06-01', lane, answers
      from (values ('a', 0, 3), ('b', 1, 5)) as t(stratum, lane, answers)
      union all
      select m, s, 'c', 'web', date '2021-06-01', lane, answers
      from (values (0, 7), (1, 11), (2, 13)) as t(lane, answers),
           (select gen_random_uuid() as m, gen_random_uuid() as s) as one`,
  )
  expect(await migrate(test.url, shipped, silent)).toMatchObject({ ok: true })
  const rows = await link.transaction(
    'begin',
    (sql) => sql`select stratum, answers from torikumi.survey_received order by stratum`,
  )
  expect(rows.map(({ stratum, answers }) => [stratum, answers])).toEqual([
    ['a', 3],
    ['b', 5],
    ['c', 31],
  ])
})

describe.each(files)('%s, cut off', (name) => {
  const index = files.indexOf(name)
  const statements = splitStatements(readFileSync(join(shipped, name), 'utf8'))

  it(`after any of its ${statements.length} statements leaves the schema before it`, async () => {
    test = await openTestDatabase('empty')
    await migrate(test.url, copyMigrations(index), silent)
    const before = await describeSchema(test.url)
    const folder = copyMigrations(index + 1)
    for (const cut of statements.keys()) {
      const until = statements.slice(0, cut + 1).join(';\n')
      writeFileSync(
        join(folder, name),
        `${until};\nselect pg_terminate_backend(pg_backend_pid());\nselect 1`,
      )
      expect(await migrate(test.url, folder, silent)).toMatchObject({
        ok: false,
        problems: [{ code: 'database/unreachable' }],
      })
      expect(await describeSchema(test.url)).toEqual(before)
    }
    const after = await migrate(test.url, copyMigrations(index + 1), silent)
    expect(after).toMatchObject({ ok: true, value: [{ name }] })
    expect(await describeSchema(test.url)).not.toEqual(before)
  })
})
