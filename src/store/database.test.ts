import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseUnavailable } from './connection/unavailable.ts'
import { type Database, openDatabase, type Sql } from './database.ts'
import { runCommands } from './server/test-commands.ts'
import { openTestDatabase, type TestDatabase } from './server/test-database.ts'

const ours = '00000000-0000-4000-8000-00000000000a'
const theirs = '00000000-0000-4000-8000-00000000000b'

let test: TestDatabase
let database: Database

beforeAll(async () => {
  test = await openTestDatabase()
  await runCommands(
    test.url,
    `create table torikumi.memo (
       municipality_id uuid not null,
       memo_id integer not null,
       words text not null,
       day date,
       primary key (municipality_id, memo_id)
     );
     call torikumi.apply_tenancy('torikumi.memo', 'select', 'insert', 'update')`,
  )
  database = openDatabase(test.appUrl, { size: 8 })
})

afterAll(async () => {
  await database.close()
  await test.drop()
})

const write = (sql: Sql, id: number, words: string) =>
  sql`insert into memo values (current_municipality(), ${id}, ${words})`

const countOf = async (id: number, municipality = ours) => {
  const rows = await database
    .forMunicipality(municipality)
    .read((sql) => sql`select from memo where memo_id = ${id}`)
  return rows.length
}

describe('a transaction', () => {
  it('keeps what it wrote, for its own municipality only', async () => {
    await database.forMunicipality(ours).transaction((sql) => write(sql, 1, '回覧'))
    expect(await countOf(1)).toBe(1)
    expect(await countOf(1, theirs)).toBe(0)
  })

  it('keeps nothing when the work throws', async () => {
    const work = async (sql: Sql) => {
      await write(sql, 2, '下書き')
      throw new RangeError('やめる')
    }
    await expect(database.forMunicipality(ours).transaction(work)).rejects.toThrow(RangeError)
    expect(await countOf(2)).toBe(0)
  })

  it('leaves the errors of the work as they are, even those that a lost connection has too', async () => {
    const missing = Object.assign(new Error('no such file'), { code: 'ENOENT' })
    const work = () => Promise.reject(missing)
    await expect(database.forMunicipality(ours).transaction(work)).rejects.toBe(missing)
  })

  it('does not call kept what a caught error has undone', async () => {
    const work = async (sql: Sql) => {
      await write(sql, 3, '一度目')
      await write(sql, 3, '二度目').catch(() => '気にしない')
      return '書けた'
    }
    await expect(database.forMunicipality(ours).transaction(work)).rejects.toMatchObject({
      code: '23505',
    })
    expect(await countOf(3)).toBe(0)
  })

  it('refuses a query that is awaited after its end', async () => {
    let late: unknown
    await database.forMunicipality(ours).transaction(async (sql) => {
      // an object, so that returning it does not await the query
      late = { query: write(sql, 4, '遅れた') }
    })
    const { query } = late as { query: Promise<unknown> }
    await expect(query).rejects.toThrow('after its transaction')
    expect(await countOf(4)).toBe(0)
  })

  it('ends with an error, and the next one works, when its connection is cut', async () => {
    const { pid, run } = await cutConnection(database)
    await expect(run).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'unreachable' })
    expect(pid).toBeGreaterThan(0)
    expect(await countOf(5)).toBe(0)
  })

  it('sends nothing more after its connection was cut, though its work goes on', async () => {
    let went = ''
    const run = database.forMunicipality(ours).transaction(async (sql) => {
      await terminate(sql)
      await pause(100)
      // other work takes new connections in the meantime
      await Promise.all([1, 2, 3].map(() => database.ping()))
      went = await write(sql, 6, '残り').then(
        () => 'written',
        () => 'refused',
      )
    })
    await expect(run).rejects.toBeInstanceOf(DatabaseUnavailable)
    await expect.poll(() => went).toBe('refused')
    expect(await countOf(6)).toBe(0)
  })

  it('leaves a day as the text that was written', async () => {
    const [row] = await database.forMunicipality(ours).transaction(async (sql) => {
      const day = '2020-05-31'
      await sql`insert into memo values (current_municipality(), 7, '締切', ${day})`
      return sql<{ day: string }[]>`select day from memo where memo_id = 7`
    })
    expect(row?.day).toBe('2020-05-31')
  })

  it('waits its turn when there are more callers than connections', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => 100 + index)
    await Promise.all(
      ids.map((id) => database.forMunicipality(ours).transaction((sql) => write(sql, id, '並ぶ'))),
    )
    const rows = await database
      .forMunicipality(ours)
      .read((sql) => sql`select from memo where memo_id >= 100`)
    expect(rows.length).toBe(60)
  })
})

describe('a look', () => {
  it('cannot write', async () => {
    const look = database.forMunicipality(ours).read((sql) => write(sql, 8, '書けない'))
    await expect(look).rejects.toMatchObject({ code: '25006' })
  })

  it('sees one state from beginning to end', async () => {
    await database.forMunicipality(ours).transaction((sql) => write(sql, 9, '前'))
    const seen = await database.forMunicipality(ours).read(async (sql) => {
      const before = await sql`select words from memo where memo_id = 9`
      await database
        .forMunicipality(ours)
        .transaction((other) => other`update memo set words = '後' where memo_id = 9`)
      return [...before, ...(await sql`select words from memo where memo_id = 9`)]
    })
    expect(seen).toEqual([{ words: '前' }, { words: '前' }])
  })
})

describe('forMunicipality', () => {
  it('takes a UUID and nothing else', () => {
    expect(() => database.forMunicipality("'; drop table memo; --")).toThrow(TypeError)
  })
})

describe('check', () => {
  it('tells the version and that Japanese can be searched', async () => {
    expect(await database.check()).toEqual({
      ok: true,
      value: { version: '18.4', readsJapanese: true },
    })
  })

  it.each([
    ['postgres://a:b@127.0.0.1:1/torikumi', 'database/unreachable', '127.0.0.1:1/torikumi'],
    ['市役所のデータベース', 'database/not-an-address', 'DATABASE_URL'],
  ])('says what is wrong with %s', async (url, code, words) => {
    const elsewhere = openDatabase(url)
    const checked = await elsewhere.check()
    expect(checked).toMatchObject({ ok: false, problems: [{ code }] })
    expect(JSON.stringify(checked)).toContain(words)
    await elsewhere.close()
  })

  it('says so when the password or the database is wrong', async () => {
    const wrongPassword = new URL(test.appUrl)
    wrongPassword.password = 'chigau'
    const wrongName = new URL(test.appUrl)
    wrongName.pathname = '/nai'
    for (const [url, code] of [
      [wrongPassword, 'database/refused'],
      [wrongName, 'database/missing'],
    ] as const) {
      const elsewhere = openDatabase(url.href)
      expect(await elsewhere.check()).toMatchObject({ ok: false, problems: [{ code }] })
      await elsewhere.close()
    }
  })
})

describe('a database that is away', () => {
  it('is said to be unreachable, with the same as a problem to show', async () => {
    const elsewhere = openDatabase('postgres://a:b@127.0.0.1:1/torikumi')
    await expect(elsewhere.ping()).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      outcomeUnknown: false,
      problem: { code: 'database/unreachable', severity: 'blocks' },
    })
    await elsewhere.close()
  })
})

async function terminate(sql: Sql): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  const pid = row?.pid ?? 0
  await runCommands(test.superuserUrl, `select pg_terminate_backend(${pid})`)
  return pid
}

async function cutConnection(database: Database) {
  let pid = 0
  const run = database.forMunicipality(ours).transaction(async (sql) => {
    await write(sql, 5, '途中')
    const sleeping = sql`select pg_sleep(20)`.execute()
    sleeping.catch(() => {})
    const [row] = await database
      .forMunicipality(ours)
      .read(
        (other) =>
          other<
            { pid: number }[]
          >`select pid from pg_stat_activity where query like '%pg_sleep(20)%' and pid <> pg_backend_pid() and datname = current_database()`,
      )
    pid = row?.pid ?? 0
    await runCommands(test.superuserUrl, `select pg_terminate_backend(${pid})`)
    await sleeping
  })
  await run.catch(() => {})
  return { pid, run }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
