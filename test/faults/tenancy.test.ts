import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLink } from '../../src/store/connection/link.ts'
import type { Transaction } from '../../src/store/connection/transaction-scope.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { runCommands } from '../../src/store/server/test-commands.ts'
import { openTestDatabase, type TestDatabase } from '../../src/store/server/test-database.ts'

const ours = '00000000-0000-4000-8000-00000000000a'
const theirs = '00000000-0000-4000-8000-00000000000b'

let test: TestDatabase
let database: Database

beforeAll(async () => {
  test = await openTestDatabase()
  database = openDatabase(test.appUrl)
})
afterAll(async () => {
  await database.close()
  await test.drop()
})

/** Looks at the catalogue as the role that may see everything. */
async function look<T>(work: (sql: Transaction) => Promise<T>): Promise<T> {
  const link = openLink(test.superuserUrl, { name: 'torikumi test' })
  try {
    return await link.transaction('begin read only', work)
  } finally {
    await link.close()
  }
}

describe('every table of the schema, those added later too', () => {
  /** Not a municipality's: what the schema itself has been through. */
  const exempt = ['schema_migration']
  /** Which municipalities there are, the owner may see: a backup leaves none out. */
  const policiesOf = (table: string) => policies[table] ?? 'tenancy'
  const policies: Readonly<Record<string, string>> = {
    municipality: 'listing,tenancy',
    // narrower, not wider: what began stays
    role_holding: 'taken_back,tenancy',
  }

  it('begins its key with the municipality and forces row security, by one policy', async () => {
    const tables = await look(
      (sql) => sql<{ name: string; key: string | null; forced: boolean; policies: string[] }[]>`
        select relname as name, relrowsecurity and relforcerowsecurity as forced,
               (select attname from pg_index join pg_attribute
                  on attrelid = indrelid and attnum = indkey[0]
                where indrelid = c.oid and indisprimary) as key,
               array(select polname::text from pg_policy where polrelid = c.oid
                     order by polname) as policies
        from pg_class c
        where relnamespace = 'torikumi'::regnamespace and relkind in ('r', 'p', 'm', 'f')
        order by relname`,
    )
    expect(tables.map(({ name }) => name)).toContain('schema_migration')
    const faults = tables.filter(
      ({ name, key, forced, policies }) =>
        !exempt.includes(name) &&
        !(key === 'municipality_id' && forced && policies.join() === policiesOf(name)),
    )
    expect(faults).toEqual([])
  })

  it('is seen through views with the rights of who looks, if there are any', async () => {
    const views = await look(
      (sql) => sql<{ name: string }[]>`
        select relname as name from pg_class
        where relnamespace = 'torikumi'::regnamespace and relkind = 'v'
          and not coalesce(reloptions @> array['security_invoker=true'], false)`,
    )
    expect([...views]).toEqual([])
  })

  it('is not behind a function that lends its owner’s rights', async () => {
    const functions = await look(
      (sql) => sql<{ name: string }[]>`
        select proname as name from pg_proc
        where pronamespace = 'torikumi'::regnamespace and prosecdef`,
    )
    expect([...functions]).toEqual([])
  })

  it('keeps foreign keys within the municipality', async () => {
    const crossing = await look(
      (sql) => sql<{ constraint: string }[]>`
        select conrelid::regclass || ' ' || conname as constraint from pg_constraint
        where contype = 'f' and connamespace = 'torikumi'::regnamespace
          and 'municipality_id' not in
            (select attname from pg_attribute where attrelid = conrelid and attnum = any(conkey))`,
    )
    expect([...crossing]).toEqual([])
  })
})

describe('the application’s role', () => {
  it('owns nothing, may bypass nothing, and belongs to no other role', async () => {
    const [role] = await look(
      (sql) => sql`
        select
          (select count(*)::int from pg_shdepend
           where refobjid = r.oid and deptype = 'o') as owned,
          rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
          (select count(*)::int from pg_auth_members where member = r.oid) as memberships
        from pg_roles r where rolname = 'torikumi_app'`,
    )
    expect(role).toEqual({
      owned: 0,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
    })
  })

  it('is who a transaction runs as, also through the owner’s connection', async () => {
    for (const url of [test.appUrl, test.url, test.superuserUrl]) {
      const through = openDatabase(url)
      const [row] = await through
        .forMunicipality(ours)
        .read((sql) => sql<{ name: string }[]>`select current_user as name`)
      expect(row?.name).toBe('torikumi_app')
      await through.close()
    }
  })
})

describe('a hostile query in the application’s own connection', () => {
  beforeAll(async () => {
    await runCommands(
      test.url,
      `create table torikumi.letter (
         municipality_id uuid not null, letter_id integer not null, words text not null,
         primary key (municipality_id, letter_id));
       call torikumi.apply_tenancy('torikumi.letter', 'select', 'insert', 'update', 'delete');
       create table torikumi.ledger (
         municipality_id uuid not null, ledger_id integer not null,
         primary key (municipality_id, ledger_id));
       call torikumi.apply_tenancy('torikumi.ledger', 'select', 'insert')`,
    )
    for (const municipality of [ours, theirs]) {
      await database.forMunicipality(municipality).transaction(async (sql) => {
        await sql`insert into letter values (current_municipality(), 1, ${municipality})`
        await sql`insert into ledger values (current_municipality(), 1)`
      })
    }
  })

  // as a smuggled part would come: within one statement that is sent apart from its values
  const hostile = (text: string) =>
    database.forMunicipality(ours).transaction((sql) => sql(asTemplate(text)))

  it.each([
    'select * from torikumi.letter where true or municipality_id is not null',
    `select * from letter where municipality_id = '${theirs}'`,
    'select * from letter as mine right join letter as all_of_them on true',
    'table letter',
  ])('sees its own rows only: %s', async (text) => {
    const rows = await hostile(text)
    expect(JSON.stringify(rows)).not.toContain(theirs)
  })

  it('finds nothing when no municipality was named', async () => {
    const link = openLink(test.appUrl, { name: 'torikumi test' })
    const rows = await link.transaction('begin', (sql) => sql`select * from torikumi.letter`)
    const emptied = await link.transaction(
      `begin; set local app.municipality = ''`,
      (sql) => sql`select * from torikumi.letter`,
    )
    expect([...rows, ...emptied]).toEqual([])
    await link.close()
  })

  it('changes and removes nothing of others', async () => {
    await hostile(`update letter set words = '書き換え'`)
    await hostile(`update letter set words = '書き換え' where municipality_id = '${theirs}'`)
    const [kept] = await database
      .forMunicipality(theirs)
      .read((sql) => sql<{ words: string }[]>`select words from letter`)
    expect(kept?.words).toBe(theirs)
  })

  it.each([
    [`insert into letter values ('${theirs}', 2, '他人の')`, '42501'],
    [`update letter set municipality_id = '${theirs}'`, '42501'],
    [`select set_config('app.municipality', '${theirs}', false)`, '42501'],
    [
      `with other as materialized (select set_config('app.municipality', '${theirs}', true)) select * from other, letter`,
      '42501',
    ],
    [`select query_to_xml('set app.municipality = ''${theirs}''', true, true, '')`, '0A000'],
    ['alter table letter disable row level security', '42501'],
    ['drop policy tenancy on letter', '42501'],
    ['truncate letter', '42501'],
    ['set role torikumi_owner', '42501'],
    ['create table torikumi.own (a int)', '42501'],
    ['create table public.own (a int)', '42501'],
    ['delete from ledger', '42501'],
    [`update audit_entry set content = ''`, '42501'],
    ['delete from audit_entry', '42501'],
    ['truncate audit_entry', '42501'],
    ['delete from person', '42501'],
    ['delete from responsibility', '42501'],
    [
      `insert into audit_entry select '${theirs}', 1, now(), null, 'act', null, '{}', 'hash'`,
      '42501',
    ],
    [
      `insert into person values ('${theirs}', gen_random_uuid(), 'x', 'x@x', false, now(), null)`,
      '42501',
    ],
    [
      `insert into session values ('${theirs}', 'token', gen_random_uuid(), now(), now(), now(), null)`,
      '42501',
    ],
    ['update ledger set ledger_id = 2', '42501'],
    ['select * from schema_migration', '42501'],
    ['select rolpassword from pg_authid', '42501'],
    [`select pg_read_file('/etc/passwd')`, '42501'],
    [`copy letter to '/tmp/letters'`, '42501'],
    [`commit; select 1`, '42601'],
  ])('is refused: %s', async (text, code) => {
    await expect(hostile(text)).rejects.toMatchObject({ code })
  })

  it('removes no role that began on the day it was given', async () => {
    await database.forMunicipality(ours).transaction(async (sql) => {
      await sql`insert into municipality values (current_municipality(), '試験市', null, '{}')`
      const [person] = await sql<{ id: string }[]>`
        insert into person (municipality_id, person_id, name, email, recorded_at)
        values (current_municipality(), gen_random_uuid(), '試験', 'a@b.example', now())
        returning person_id as id`
      await sql`
        insert into role_holding (municipality_id, role_holding_id, person_id, role, from_day, recorded_at)
        select current_municipality(), gen_random_uuid(), ${person?.id ?? ''}, 'headquarters', day, '2021-06-01T20:00:00Z'
        from unnest('{2021-06-01, 2021-06-02, 2021-06-03}'::date[]) as day`
    })
    await hostile('delete from role_holding')
    // 5 in the morning of the second day in Japan
    const left = await database
      .forMunicipality(ours)
      .read(
        (sql) => sql<{ day: string }[]>`select from_day::text as day from role_holding order by 1`,
      )
    expect(left.map(({ day }) => day)).toEqual(['2021-06-01', '2021-06-02'])
  })
})

describe('apply_tenancy', () => {
  it('refuses a table whose key does not begin with the municipality', async () => {
    const commands = `create table torikumi.stray (stray_id integer primary key);
                      call torikumi.apply_tenancy('torikumi.stray', 'select')`
    await expect(runCommands(test.url, commands)).rejects.toThrow('must begin with municipality_id')
  })

  it('refuses any privilege but the four', async () => {
    const commands = `call torikumi.apply_tenancy('torikumi.ledger', 'truncate')`
    await expect(runCommands(test.url, commands)).rejects.toThrow('not a privilege to grant')
  })
})

function asTemplate(text: string): TemplateStringsArray {
  return Object.assign([text], { raw: [text] })
}
