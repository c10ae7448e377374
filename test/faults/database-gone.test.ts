import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase, type Sql } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { runCommands } from '../../src/store/server/test-commands.ts'
import {
  isRoot,
  mountTmpfs,
  newFolder,
  prepareStarter,
  processesIn,
  projectFolder,
  removeStarter,
  type Started,
  start,
} from './starting.ts'

beforeAll(prepareStarter)
afterAll(removeStarter)

const ours = '00000000-0000-4000-8000-00000000000a'
/** How often to kill: few by default, `ROUNDS=30` in CI, 200 on demand. */
const rounds = Number(process.env['ROUNDS'] ?? 3)

let dataFolder: string
let started: Started
let database: Database

beforeEach(async () => {
  dataFolder = join(newFolder(), 'data')
  started = await start({ dataFolder })
  await prepare(started)
  database = openDatabase(started.ready?.appUrl ?? '', { size: 8 })
})

afterEach(async () => {
  await database.close()
  await started.stop()
})

async function prepare({ ready }: Started): Promise<void> {
  await migrate(ready?.url ?? '', join(projectFolder, 'migrations'), () => {})
  await runCommands(
    ready?.url ?? '',
    `create table torikumi.memo (
       municipality_id uuid not null, memo_id integer not null,
       primary key (municipality_id, memo_id));
     call torikumi.apply_tenancy('torikumi.memo', 'select', 'insert')`,
  )
}

const note = (id: number) => (sql: Sql) =>
  sql`insert into memo values (current_municipality(), ${id})`

async function list(): Promise<ReadonlySet<number>> {
  const rows = await database
    .forMunicipality(ours)
    .read((sql) => sql<{ id: number }[]>`select memo_id as id from memo`)
  return new Set(rows.map(({ id }) => id))
}

/** Tries until the database answers again; fails after half a minute. */
function recovered(): Promise<void> {
  return expect
    .poll(
      () =>
        database.ping().then(
          () => 'answers',
          () => 'away',
        ),
      { timeout: 30_000 },
    )
    .toBe('answers')
}

describe('the database, killed while the application runs', () => {
  it('comes back at the same address, and the application goes on by itself', async () => {
    await database.forMunicipality(ours).transaction(note(1))
    process.kill(await started.databasePid(), 'SIGKILL')
    await recovered()
    expect(await list()).toEqual(new Set([1]))
    expect(started.progress).toContain('データベースが急に止まりました。起動し直します。')
    await expect.poll(() => started.progress.at(-1)).toBe('データベースを起動し直しました。')
  })

  it('gives an error, not silence, to whoever was in the middle', async () => {
    const pid = await started.databasePid()
    const work = database.forMunicipality(ours).transaction(async (sql) => {
      await note(2)(sql)
      process.kill(pid, 'SIGKILL')
      await sql`select pg_sleep(60)`
    })
    await expect(work).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
    await recovered()
    expect(await list()).toEqual(new Set())
  })

  it('says so when it dies again and again, and goes on trying', async () => {
    for (let kill = 0; kill < 6; kill += 1) {
      await recovered()
      process.kill(await started.databasePid(), 'SIGKILL')
      await wait(50)
    }
    const warned = () => started.progress.some((line) => line.includes('何度も'))
    await expect.poll(warned, { timeout: 30_000 }).toBe(true)
    await recovered()
  })
})

describe('a full disk', () => {
  it('is said to who writes, and heals when there is room', async (context) => {
    const folder = newFolder()
    if (!isRoot || !mountTmpfs(folder, 'size=110m,mode=755')) {
      return context.skip('needs root and mount')
    }
    const small = await start({ dataFolder: join(folder, 'data') })
    expect(small.failed).toEqual([])
    await prepare(small)
    const full = openDatabase(small.ready?.appUrl ?? '', { size: 4 })
    const tenancy = full.forMunicipality(ours)
    await tenancy.transaction(note(1))
    const ballast = join(folder, 'ballast')
    spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=64k'])
    const fill = (from: number) =>
      tenancy.transaction(
        (sql) => sql`
          insert into memo select current_municipality(), id
          from generate_series(${from}::int, ${from + 200_000}::int) as id`,
      )
    await expect(fill(1000)).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
    const kept = () =>
      tenancy
        .read((sql) => sql`select from memo`)
        .then(
          (rows) => rows.length,
          () => 'away',
        )
    rmSync(ballast)
    await expect.poll(kept, { timeout: 60_000 }).toBe(1)
    await expect
      .poll(
        () =>
          tenancy.transaction(note(2)).then(
            () => 'kept',
            () => 'refused',
          ),
        { timeout: 60_000 },
      )
      .toBe('kept')
    await full.close()
    expect(await small.stop()).toBe(0)
  })
})

describe('kill -9 of application and database under load', () => {
  it(
    `loses nothing it acknowledged and invents nothing, ${rounds} times`,
    async () => {
      const asked = new Set<number>()
      const acknowledged = new Set<number>()
      let next = 1
      for (let round = 0; round < rounds; round += 1) {
        let loading = true
        const clients = Array.from({ length: 8 }, async () => {
          while (loading) {
            const id = next++
            asked.add(id)
            await database
              .forMunicipality(ours)
              .transaction(note(id))
              .then(() => acknowledged.add(id))
              .catch(() => wait(5))
          }
        })
        await wait(200 + Math.random() * 300)
        await started.kill()
        for (const pid of processesIn(dataFolder)) process.kill(pid, 'SIGKILL')
        loading = false
        await Promise.all(clients)
        await database.close()
        started = await start({ dataFolder })
        expect(started.failed).toEqual([])
        database = openDatabase(started.ready?.appUrl ?? '', { size: 8 })
        const found = await list()
        expect([...acknowledged].filter((id) => !found.has(id))).toEqual([])
        expect([...found].filter((id) => !asked.has(id))).toEqual([])
      }
      expect(acknowledged.size).toBeGreaterThan(rounds * 10)
    },
    60_000 + rounds * 10_000,
  )
})

describe('stopping', () => {
  it('is tidy while connections are open, so that the next start mends nothing', async () => {
    const sleeping = database.forMunicipality(ours).read((sql) => sql`select pg_sleep(60)`)
    const refused = expect(sleeping).rejects.toMatchObject({ name: 'DatabaseUnavailable' })
    await wait(100)
    expect(await started.stop()).toBe(0)
    await refused
    const log = readFileSync(join(dataFolder, 'postgres.log'), 'utf8').trimEnd()
    expect(log).toMatch(/database system is shut down$/)
    expect(processesIn(dataFolder)).toEqual([])
  })

  it('ends also while the database is being started again', async () => {
    for (const delay of [0, 10, 40, 80]) {
      process.kill(await started.databasePid(), 'SIGKILL')
      await wait(delay)
      expect(await started.stop()).toBe(0)
      expect(processesIn(dataFolder)).toEqual([])
      started = await start({ dataFolder })
    }
  })

  it('is ours to order: Ctrl-C at the terminal does not reach the database', async () => {
    const pid = await started.databasePid()
    const groupOf = (id: number) =>
      readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')[2]
    expect(groupOf(pid)).toBe(String(pid))
    expect(groupOf(started.child.pid ?? 0)).not.toBe(String(pid))
  })
})
