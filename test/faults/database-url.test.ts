// DATABASE_URL: a PostgreSQL of the municipality's own, over TCP, whose owner is no superuser.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type RunningServer, startEmbedded } from '../../src/store/server/start-embedded.ts'
import { runOutside } from '../../src/store/server/test-database.ts'
import { projectFolder } from './starting.ts'

const ours = '00000000-0000-4000-8000-00000000000a'
const migrations = join(projectFolder, 'migrations')
const silent = () => {}

let folder: string
let server: RunningServer
const administer = (command: string) => runOutside(server.superuserUrl, command)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'torikumi-url-'))
  chmodSync(folder, 0o711)
  const started = await startEmbedded({
    // too long for a socket: so it is reached by TCP, as a server elsewhere would be
    dataFolder: join(folder, 'x'.repeat(100)),
    systemFolder: join(folder, 'system'),
    projectFolder,
    onProgress: silent,
    durable: false,
  })
  if (!started.ok) throw new Error(JSON.stringify(started.problems))
  server = started.value
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A server as an administrator hands it over: an owner with a database, and nothing of ours. */
beforeEach(async () => {
  for (const name of ['torikumi', 'city']) {
    await administer(`drop database if exists ${name} with (force)`)
  }
  for (const role of ['torikumi_app', 'city_owner']) {
    await administer(`drop role if exists ${role}`)
  }
  await administer(`create role city_owner login password 'secret'`)
  await administer('create database city owner city_owner template template0')
})

function cityUrl(): string {
  const url = new URL(server.url)
  expect(url.hostname).toBe('127.0.0.1')
  url.username = 'city_owner'
  url.password = 'secret'
  url.pathname = '/city'
  return url.href
}

async function use(url: string) {
  const database = openDatabase(url)
  try {
    const checked = await database.check()
    if (!checked.ok) return checked.problems.map(({ code }) => code)
    return await database.forMunicipality(ours).read(async (sql) => {
      const [row] = await sql<{ who: string; whose: string }[]>`
        select current_user as who, current_municipality() as whose`
      return row
    })
  } finally {
    await database.close()
  }
}

const working = { who: 'torikumi_app', whose: ours }

describe('DATABASE_URL', () => {
  it('works with an owner who may make roles', async () => {
    await administer('alter role city_owner createrole')
    expect(await migrate(cityUrl(), migrations, silent)).toMatchObject({ ok: true })
    expect(await use(cityUrl())).toEqual(working)
  })

  it('works with an owner for whom the administrator has made the role', async () => {
    await administer('create role torikumi_app nologin')
    await administer('grant torikumi_app to city_owner')
    expect(await migrate(cityUrl(), migrations, silent)).toMatchObject({ ok: true })
    expect(await use(cityUrl())).toEqual(working)
  })

  it('says what to ask the administrator for when the role cannot be made', async () => {
    const migrated = await migrate(cityUrl(), migrations, silent)
    expect(migrated).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'migration/not-allowed',
          message: expect.stringMatching(/127\.0\.0\.1:\d+\/city.*CREATE ROLE torikumi_app/),
        },
      ],
    })
  })

  it('says what to ask for when the role is there but was not granted', async () => {
    await administer('create role torikumi_app nologin')
    expect(await migrate(cityUrl(), migrations, silent)).toMatchObject({ ok: true })
    expect(await use(cityUrl())).toEqual(['database/no-role'])
  })

  it('says so when the database is another’s and may not be changed', async () => {
    await administer('create role torikumi_app nologin')
    await administer('alter database city owner to postgres')
    expect(await migrate(cityUrl(), migrations, silent)).toMatchObject({
      ok: false,
      problems: [{ code: 'migration/not-allowed' }],
    })
  })

  it('refuses a database whose letters are not Unicode', async () => {
    await administer('drop database city with (force)')
    await administer(
      `create database city owner city_owner template template0 encoding 'EUC_JP' locale 'C' locale_provider libc`,
    )
    expect(await migrate(cityUrl(), migrations, silent)).toMatchObject({
      ok: false,
      problems: [{ code: 'database/not-unicode', message: expect.stringContaining('EUC_JP') }],
    })
  })
})
