import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommands } from '../../src/store/server/test-commands.ts'
import {
  endProcessesIn,
  isRoot,
  launch,
  mountTmpfs,
  newFolder,
  ordinaryUser,
  prepareStarter,
  removeStarter,
  type Started,
  start,
} from './starting.ts'

beforeAll(prepareStarter)
afterAll(removeStarter)

/** The one problem of a refused start. */
function refusal(started: Started): string {
  expect(started.ready).toBeNull()
  expect(started.failed).toHaveLength(1)
  return `${started.failed[0]?.code} ${started.failed[0]?.message}`
}

/** A folder of an ordinary user's own, and the user to start as. */
function ordinaryFolder() {
  const folder = newFolder()
  if (!isRoot) return { folder, as: {} }
  chownSync(folder, ordinaryUser, ordinaryUser)
  return { folder, as: { user: ordinaryUser } }
}

describe('a data folder that cannot be used', () => {
  it('is named when it may not be written', async () => {
    const { folder, as } = ordinaryFolder()
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o555 })
    const dataFolder = join(closed, 'data')
    expect(refusal(await start({ dataFolder, ...as }))).toMatch(
      new RegExp(`start/not-writable .*${dataFolder}.*TORIKUMI_DATA`),
    )
  })

  it('is named when it lies on a file system that can only be read', async (context) => {
    const folder = newFolder()
    if (!isRoot || !mountTmpfs(folder, 'ro,size=1m')) return context.skip('needs root and mount')
    const dataFolder = join(folder, 'data')
    const systemFolder = newFolder()
    expect(refusal(await start({ dataFolder, systemFolder }))).toContain('start/not-writable')
  })

  it('is named when it is a file', async () => {
    const dataFolder = join(newFolder(), 'data')
    writeFileSync(dataFolder, 'メモ')
    expect(refusal(await start({ dataFolder }))).toContain(`start/not-a-folder 「${dataFolder}」`)
  })

  it('is left as it is when it holds other files', async () => {
    const dataFolder = newFolder()
    writeFileSync(join(dataFolder, '写真.jpg'), '')
    expect(refusal(await start({ dataFolder }))).toMatch(/start\/foreign-folder .*写真\.jpg/)
    expect(readdirSync(dataFolder)).toEqual(['写真.jpg'])
  })

  it('is taken though the system left something in it', async () => {
    const dataFolder = newFolder()
    mkdirSync(join(dataFolder, 'lost+found'))
    const started = await start({ dataFolder })
    expect(started.ready).not.toBeNull()
    await started.stop()
  })

  it('is named with both versions when another PostgreSQL made it', async () => {
    const dataFolder = join(newFolder(), 'data')
    await (await start({ dataFolder })).stop()
    writeFileSync(join(dataFolder, 'postgres', 'PG_VERSION'), '15\n')
    expect(refusal(await start({ dataFolder }))).toMatch(
      /start\/other-version .*PostgreSQL 15 .*PostgreSQL 18 /,
    )
  })

  it.each(['PG_VERSION', 'torikumi-secrets.json'])('is named when %s is missing', async (file) => {
    const dataFolder = join(newFolder(), 'data')
    await (await start({ dataFolder })).stop()
    spawnSync('rm', [join(dataFolder, 'postgres', file)])
    expect(refusal(await start({ dataFolder }))).toMatch(`start/damaged`)
  })

  it('is refused to an ordinary user when it is another user’s', async (context) => {
    if (!isRoot) return context.skip('needs root')
    const dataFolder = join(newFolder(), 'data')
    await (await start({ dataFolder })).stop()
    expect(refusal(await start({ dataFolder, user: ordinaryUser }))).toMatch(/start\/not-yours/)
  })
})

describe('a first start', () => {
  it('works for an ordinary user, and for root afterwards', async () => {
    const { folder, as } = ordinaryFolder()
    const dataFolder = join(folder, 'data')
    const first = await start({ dataFolder, ...as })
    expect(first.ready?.dataFolder).toBe(dataFolder)
    await runCommands(first.ready?.superuserUrl ?? '', 'create table kept ()')
    expect(await first.stop()).toBe(0)
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700)
    const second = await start({ dataFolder })
    await runCommands(second.ready?.superuserUrl ?? '', 'table kept')
    expect(await second.stop()).toBe(0)
    const third = await start({ dataFolder, ...as })
    expect(third.ready).not.toBeNull()
    await third.stop()
  })

  it('is begun anew when it was killed halfway, at whatever moment', async () => {
    for (const moment of ['torikumi-data.json', 'postgres.new-', 'PG_VERSION', 'pg_hba.conf']) {
      const dataFolder = join(newFolder(), 'data')
      const halfway = launch({ dataFolder })
      await expect.poll(() => seen(dataFolder, moment), { interval: 1, timeout: 10_000 }).toBe(true)
      await halfway.kill()
      endProcessesIn(dataFolder)
      expect(existsSync(join(dataFolder, 'postgres'))).toBe(false)
      const again = await start({ dataFolder })
      expect(again.ready).not.toBeNull()
      expect(readdirSync(dataFolder).filter((name) => name.includes('.new-'))).toEqual([])
      await again.stop()
    }
  })

  it('says that the disk is full, leaves nothing behind and works when there is room', async (context) => {
    const folder = newFolder()
    if (!isRoot || !mountTmpfs(folder, 'size=24m,mode=755'))
      return context.skip('needs root and mount')
    const dataFolder = join(folder, 'data')
    expect(refusal(await start({ dataFolder }))).toMatch(
      new RegExp(`start/disk-full .*${dataFolder}`),
    )
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('postgres'))).toEqual([])
    spawnSync('mount', ['-o', 'remount,size=300m', folder])
    const again = await start({ dataFolder })
    expect(again.ready).not.toBeNull()
    await again.stop()
  })

  it('goes by a port of this machine where the path is too long for a socket', async () => {
    const dataFolder = join(newFolder(), '深'.repeat(30), 'data')
    const started = await start({ dataFolder })
    expect(new URL(started.ready?.url ?? '').hostname).toBe('127.0.0.1')
    await runCommands(started.ready?.url ?? '', 'select 1')
    await started.stop()
  })

  it('lets nobody in without the password', async () => {
    const dataFolder = join(newFolder(), 'data')
    const started = await start({ dataFolder })
    const url = new URL(started.ready?.superuserUrl ?? '')
    url.password = 'wrong'
    await expect(runCommands(url.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
    const secrets = statSync(join(dataFolder, 'postgres', 'torikumi-secrets.json'))
    expect(secrets.mode & 0o777).toBe(0o600)
    await started.stop()
  })
})

describe('root, where the database’s user cannot go', () => {
  it('puts the data into the system folder, says so, and finds it again', async (context) => {
    if (!isRoot) return context.skip('needs root')
    const folder = newFolder()
    const closed = join(folder, 'closed')
    const systemFolder = join(folder, 'system')
    mkdirSync(closed, { mode: 0o700 })
    const wish = { dataFolder: join(closed, 'data'), systemFolder }
    const first = await start(wish)
    expect(first.ready?.dataFolder.startsWith(systemFolder)).toBe(true)
    expect(first.progress[0]).toContain(`データは「${first.ready?.dataFolder}」に置きます`)
    await runCommands(first.ready?.superuserUrl ?? '', 'create table kept ()')
    await first.stop()
    // even when the way has been opened since: the data is where it is
    chmodSync(closed, 0o755)
    const second = await start(wish)
    await runCommands(second.ready?.superuserUrl ?? '', 'table kept')
    await second.stop()
  })

  it('never starts with an empty city beside a filled one', async (context) => {
    if (!isRoot) return context.skip('needs root')
    const folder = newFolder()
    const between = join(folder, 'between')
    mkdirSync(between, { mode: 0o755 })
    const dataFolder = join(between, 'data')
    await (await start({ dataFolder })).stop()
    chmodSync(between, 0o700)
    expect(refusal(await start({ dataFolder }))).toContain('start/unreachable')
  })
})

function seen(folder: string, name: string): boolean {
  if (!existsSync(folder)) return false
  return readdirSync(folder, { recursive: true }).some((entry) => String(entry).includes(name))
}
