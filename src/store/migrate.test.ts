import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, pending } from './migrate.ts'
import { runCommands } from './server/test-commands.ts'
import { openTestDatabase, type TestDatabase } from './server/test-database.ts'

let test: TestDatabase
let folder: string
const said: string[] = []

beforeEach(async () => {
  test = await openTestDatabase('empty')
  folder = mkdtempSync(join(tmpdir(), 'torikumi-migrate-'))
  said.length = 0
  write('0001-first.sql', 'create table torikumi.first (id int primary key);')
})
afterEach(async () => {
  await test.drop()
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
}
const run = (url = test.url) => migrate(url, folder, (message) => said.push(message))

describe('migrate', () => {
  it('applies what is new, in order, and says so', async () => {
    await run()
    write('0002-second.sql', 'create table torikumi.second (id int references torikumi.first);')
    write('0003-third.sql', 'drop table torikumi.second;')
    const names = [{ name: '0002-second.sql' }, { name: '0003-third.sql' }]
    expect(await pending(test.url, folder)).toMatchObject({ ok: true, value: names })
    expect(await run()).toMatchObject({ ok: true, value: names })
    expect(said).toEqual([
      'データベースの形を作っています（1段階）',
      expect.stringContaining('0002-second.sql'),
      expect.stringContaining('0003-third.sql'),
    ])
    await runCommands(test.url, 'select * from torikumi.first')
  })

  it('says of a new database once that it is made, whatever it takes', async () => {
    write('0002-second.sql', 'select 1;')
    write('0003-third.sql', 'select 1;')
    await run()
    expect(said).toEqual(['データベースの形を作っています（3段階）'])
  })

  it('keeps the old schema when the new one does not fit the data, and can be run again', async () => {
    await run()
    await runCommands(test.url, 'insert into torikumi.first values (1), (2)')
    const second = 'alter table torikumi.first add column name text;'
    write('0002-second.sql', `${second} alter table torikumi.first alter name set not null;`)
    expect(await run()).toMatchObject({
      ok: false,
      problems: [{ code: 'migration/failed', message: expect.stringContaining('0002-second.sql') }],
    })
    await expect(runCommands(test.url, 'select name from torikumi.first')).rejects.toThrow('name')
    write('0002-second.sql', second)
    expect(await run()).toMatchObject({ ok: true, value: [{ name: '0002-second.sql' }] })
  })

  it('refuses a migration that was changed after it was applied', async () => {
    await run()
    write('0001-first.sql', 'create table torikumi.other (id int primary key);')
    expect(await run()).toMatchObject({ ok: false, problems: [{ code: 'migration/changed' }] })
  })

  it('takes a file with other line ends for the same migration', async () => {
    write('0001-first.sql', 'create table torikumi.first (\n  id int primary key\n);\n')
    await run()
    write('0001-first.sql', 'create table torikumi.first (\r\n  id int primary key\r\n);\r\n')
    expect(await run()).toEqual({ ok: true, value: [] })
  })

  it('refuses a database that a newer program has changed, and one whose past is missing', async () => {
    write('0002-second.sql', 'select 1;')
    write('0003-third.sql', 'select 1;')
    await run()
    rmSync(join(folder, '0003-third.sql'))
    expect(await run()).toMatchObject({
      ok: false,
      problems: [{ code: 'migration/newer', message: expect.stringContaining('0003-third.sql') }],
    })
    write('0003-third.sql', 'select 1;')
    rmSync(join(folder, '0001-first.sql'))
    expect(await run()).toMatchObject({ ok: false })
  })

  it('says what it may not do', async () => {
    expect(await run(test.appUrl)).toMatchObject({
      ok: false,
      problems: [{ code: 'migration/not-allowed' }],
    })
  })

  it.each([
    ['postgres://a:b@127.0.0.1:1/torikumi', 'database/unreachable'],
    ['torikumi', 'database/not-an-address'],
  ])('says that it does not reach %s', async (url, code) => {
    expect(await run(url)).toMatchObject({ ok: false, problems: [{ code }] })
    expect(said).toEqual([])
  })
})
