import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../server/test-database.ts'
import { openPool, type PoolOptions } from './pool.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase('empty')
})
afterAll(() => test.drop())

function pool(options: Partial<PoolOptions> = {}, url = test.url) {
  const opened = openPool(url, { name: 'torikumi test', size: 2, ...options })
  onTestFinished(() => opened.close())
  return opened
}

/** Which connection a transaction ran on. */
async function pidOf(from: ReturnType<typeof pool>): Promise<number> {
  const [row] = await from.transaction(
    'begin',
    (sql) => sql<{ pid: number }[]>`select pg_backend_pid() as pid`,
  )
  return row?.pid ?? 0
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

describe('a pool', () => {
  it('uses a connection again', async () => {
    const one = pool()
    expect(await pidOf(one)).toBe(await pidOf(one))
  })

  it('has a new connection for the next caller when one was cut', async () => {
    const [one, other] = [pool({ size: 1 }), pool()]
    const cut = await pidOf(one)
    await other.transaction('begin', (sql) => sql`select pg_terminate_backend(${cut}, 5000)`)
    const next = await pidOf(one)
    expect(next).toBeGreaterThan(0)
    expect(next).not.toBe(cut)
  })

  it('keeps nothing of what its transactions gave', async () => {
    const one = pool({ size: 1 })
    const given: WeakRef<object>[] = []
    for (let times = 0; times < 40; times += 1) {
      const answer = await one.transaction('begin', async (sql) => ({ rows: await sql`select 1` }))
      given.push(new WeakRef(answer))
      const seen = await one.look('begin read only', async (sql) => ({ rows: await sql`select 1` }))
      given.push(new WeakRef(seen))
    }
    await wait(10) // a WeakRef holds what it was asked for to the end of the turn
    collectGarbage()
    const kept = given.filter((each) => each.deref() !== undefined)
    expect(kept.length).toBeLessThan(10)
  })

  it('lets out nothing of what was read when the opening failed, and goes on', async () => {
    const one = pool({ size: 1 })
    const read: unknown[] = []
    const looking = one.look('begin read only; set local role nobody_of_this_name', async (sql) => {
      read.push(await sql`select 1 as a`)
      return read
    })
    await expect(looking).rejects.toThrow('nobody_of_this_name')
    expect(read).toEqual([])
    const rows = await one.look('begin read only', (sql) => sql`select 2 as b`)
    expect(rows[0]).toEqual({ b: 2 })
  })

  it('keeps looks that follow each other apart, and refuses to write in them', async () => {
    const one = pool({ size: 1 })
    const look = (setting: string) =>
      one.look(`begin read only; set local app.mine = '${setting}'`, async (sql) => {
        const [row] = await sql<{ mine: string }[]>`select current_setting('app.mine') as mine`
        return row?.mine
      })
    expect(await Promise.all(['a', 'b', 'c'].map(look))).toEqual(['a', 'b', 'c'])
    const after = await one.look(
      'begin read only',
      (sql) => sql`select current_setting('app.mine', true) as mine`,
    )
    expect(after[0]?.['mine']).toBe('')
    await expect(
      one.look('begin read only', (sql) => sql`create table public.written (a int)`),
    ).rejects.toThrow('read-only')
  })

  it('begins a look again on another connection when its own was cut unnoticed', async () => {
    const [one, other] = [pool({ size: 1 }), pool()]
    const cut = await pidOf(one)
    await other.transaction('begin', (sql) => sql`select pg_terminate_backend(${cut}, 5000)`)
    const rows = await one.look('begin read only', (sql) => sql`select pg_backend_pid() as pid`)
    expect(rows[0]?.['pid']).not.toBe(cut)
  })

  it('says that the database is busy when no connection comes free in time', async () => {
    const one = pool({ size: 1, patience: 50 })
    const long = one.transaction('begin', (sql) => sql`select pg_sleep(0.5)`)
    await expect(pidOf(one)).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'busy' })
    await long
    expect(await pidOf(one)).toBeGreaterThan(0)
  })

  it('lets work under way end before it closes, and takes none after', async () => {
    const one = pool({ size: 1 })
    const ends: string[] = []
    const work = [1, 2].map((nth) =>
      one
        .transaction('begin', (sql) => sql`select pg_sleep(0.1)`)
        .then(() => ends.push(`work ${nth}`)),
    )
    await one.close().then(() => ends.push('close'))
    await Promise.all(work)
    expect(ends).toEqual(['work 1', 'work 2', 'close'])
    await expect(pidOf(one)).rejects.toMatchObject({ reason: 'unreachable' })
  })

  it('gives up on what takes the connection and drops it without a word', async () => {
    const mute = createServer((socket) => socket.end())
    await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done))
    onTestFinished(() => void mute.close())
    const address = mute.address()
    const port = typeof address === 'object' ? address?.port : 0
    const one = pool({ connectTimeout: 1 }, `postgres://a:b@127.0.0.1:${port}/c`)
    await expect(pidOf(one)).rejects.toMatchObject({ reason: 'unreachable' })
  }, 60_000)
})
