/** A change that goes out in one piece: opening, queries and commit, without an answer in between. */
import { type AddressInfo, connect, createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../server/test-database.ts'
import { driverOptions, printAddress } from './address.ts'
import { openPool, type Pool } from './pool.ts'

let test: TestDatabase
let pool: Pool
beforeAll(async () => {
  test = await openTestDatabase('empty')
})
afterAll(() => test.drop())

/** A pool with one connection that was used before: on a new one nothing is sent in one piece. */
beforeEach(async () => {
  pool = openPool(test.url, { name: 'torikumi test', size: 1 })
  onTestFinished(() => pool.close())
  await pool.transaction('begin', async (sql) => {
    await sql.unsafe(
      'drop table if exists public.sent; create table public.sent (a int primary key)',
    )
  })
})

async function kept(): Promise<readonly number[]> {
  const rows = await pool.transaction(
    'begin',
    (sql) => sql<{ a: number }[]>`select a from public.sent order by a`,
  )
  return rows.map(({ a }) => a)
}

/** A way to the database on which what it answers can be held back, and which can break. */
async function openWay() {
  const { username, password, hostname, port, pathname } = new URL(test.url)
  const local = driverOptions(test.url)
  let answers = true
  const broken: (() => void)[] = []
  const server = createServer((client) => {
    const database =
      local === null
        ? connect(Number(port), hostname)
        : connect(`${local.host}/.s.PGSQL.${local.port}`)
    broken.push(() => client.destroy())
    client.on('data', (bytes) => database.write(bytes)).on('close', () => database.destroy())
    database.on('data', (bytes) => answers && client.write(bytes))
    for (const side of [client, database]) side.on('error', () => client.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return {
    url: printAddress({
      host: '127.0.0.1',
      port: (server.address() as AddressInfo).port,
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database: pathname.slice(1),
    }),
    holdBack: () => {
      answers = false
    },
    breakDown: () => {
      for (const end of broken) end()
    },
  }
}

describe('a change sent in one piece', () => {
  it('is kept, and gives what its queries gave', async () => {
    const given = await pool.send('begin', async (sql) => {
      const [, [row]] = await Promise.all([
        sql`insert into public.sent values (1)`,
        sql<{ a: number }[]>`insert into public.sent values (2) returning a`,
      ])
      return row?.a
    })
    expect(given).toBe(2)
    expect(await kept()).toEqual([1, 2])
  })

  it('is kept whole or not at all, and says which statement failed', async () => {
    const sending = pool.send('begin', (sql) =>
      Promise.all([
        sql`insert into public.sent values (1)`,
        sql`insert into public.sent values (1)`,
        sql`insert into public.sent values (2)`,
      ]),
    )
    await expect(sending).rejects.toMatchObject({ code: '23505' })
    expect(await kept()).toEqual([])
  })

  it('is not kept when a failed statement is passed over', async () => {
    const sending = pool.send('begin', async (sql) => {
      await Promise.allSettled([
        sql`insert into public.sent values (1)`,
        sql`insert into public.sent values (1)`,
      ])
    })
    await expect(sending).rejects.toMatchObject({ code: '23505' })
    expect(await kept()).toEqual([])
  })

  it('is not kept when its opening failed', async () => {
    const sending = pool.send('begin; set local role nobody_of_this_name', (sql) => {
      return sql`insert into public.sent values (1)`
    })
    await expect(sending).rejects.toThrow('nobody_of_this_name')
    expect(await kept()).toEqual([])
  })

  it('refuses what is asked for behind an answer, which would run outside of it', async () => {
    const sending = pool.send('begin', async (sql) => {
      await sql`insert into public.sent values (1)`
      await sql`insert into public.sent values (2)`
    })
    await expect(sending).rejects.toThrow('awaited after its transaction')
    expect(await kept()).toEqual([1])
  })

  it('says that the outcome is unknown when the connection breaks', async () => {
    const other = openPool(test.url, { name: 'torikumi test', size: 1 })
    onTestFinished(() => other.close())
    const pid = await pool.transaction(
      'begin',
      async (sql) => (await sql<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0,
    )
    const sending = pool.send('begin', async (sql) => {
      await Promise.all([sql`insert into public.sent values (1)`, sql`select pg_sleep(30)`])
    })
    const broken = expect(sending).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      reason: 'unreachable',
      outcomeUnknown: true,
    })
    await other.transaction('begin', (sql) => sql`select pg_terminate_backend(${pid}, 5000)`)
    await broken
    expect(await kept()).toEqual([])
  })

  it('says so too when it was kept and not even its opening was answered', async () => {
    const way = await openWay()
    const far = openPool(way.url, { name: 'torikumi test', size: 1 })
    onTestFinished(() => far.close())
    await far.transaction('begin', (sql) => sql`select 1`)
    way.holdBack()
    const sending = far.send('begin', (sql) => sql`insert into public.sent values (1)`)
    const broken = expect(sending).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      reason: 'unreachable',
      outcomeUnknown: true,
    })
    await expect.poll(kept).toEqual([1])
    way.breakDown()
    await broken
  })

  it('holds what it locked no longer than the database needs, however late its answer is read', async () => {
    const other = openPool(test.url, { name: 'torikumi test', size: 1 })
    onTestFinished(() => other.close())
    await other.transaction('begin', (sql) => sql`select 1`)
    const sending = pool.send('begin', async (sql) => {
      await sql`select pg_advisory_xact_lock(7)`
      await new Promise((resolve) => setTimeout(resolve, 300)) // we are busy with something else
      return 'late'
    })
    const taken = other.transaction('begin', async (sql) => {
      await sql`select pg_advisory_xact_lock(7)`
      return 'taken'
    })
    expect(await Promise.race([sending, taken])).toBe('taken')
    expect(await sending).toBe('late')
  })

  it('goes step by step on a connection that is new: what cannot be opened was not kept', async () => {
    const nowhere = openPool(test.url.replace(/\/[^/]*$/, '/no_such_database'), {
      name: 'torikumi test',
      size: 1,
    })
    onTestFinished(() => nowhere.close())
    const asked: string[] = []
    const sending = nowhere.send('begin', async (sql) => {
      asked.push('asked')
      return await sql`select 1`
    })
    await expect(sending).rejects.toThrow('no_such_database')
    expect(asked).toEqual([])
  })
})
