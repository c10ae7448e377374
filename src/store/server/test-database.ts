/** A fresh, migrated database for one test file: a copy of the test server's first one, made in milliseconds. */
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { driverOptions } from '../connection/address.ts'

/** The URLs of one database, by role. */
export interface TestServerAddress {
  /** The role that owns the tables. */
  readonly url: string
  /** The role the application works as. */
  readonly appUrl: string
  readonly superuserUrl: string
}

export interface TestDatabase extends TestServerAddress {
  drop(): Promise<void>
}

export const testServerVariable = 'TORIKUMI_TEST_DATABASE'
export const testServerFiles = { wanted: 'wanted', address: 'address.json', failed: 'failed.txt' }

/**
 * Makes a database of its own for the caller, usually in `beforeAll`.
 *
 * @param kind `migrated` has the whole schema; `empty` has nothing, for tests of the migrations themselves
 * @throws Error when vitest was not set up with `globalSetup: 'src/store/server/test-server.ts'`
 */
export async function openTestDatabase(
  kind: 'migrated' | 'empty' = 'migrated',
): Promise<TestDatabase> {
  const server = await findServer()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = kind === 'migrated' ? databaseOf(server.url) : 'template1'
  await runOutside(
    server.superuserUrl,
    `create database ${name} template ${template} owner torikumi_owner strategy file_copy`,
  )
  return {
    url: withDatabase(server.url, name),
    appUrl: withDatabase(server.appUrl, name),
    superuserUrl: withDatabase(server.superuserUrl, name),
    drop: () => runOutside(server.superuserUrl, `drop database ${name} with (force)`),
  }
}

async function findServer(): Promise<TestServerAddress> {
  const place = process.env[testServerVariable]
  if (place === undefined) throw new Error(`${testServerVariable} is not set: vitest globalSetup`)
  writeFileSync(join(place, testServerFiles.wanted), '')
  const file = join(place, testServerFiles.address)
  const failed = join(place, testServerFiles.failed)
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'))
    await wait(20)
  }
  throw new Error('the test database did not start within a minute')
}

/** One command in the server's own database, outside any transaction: for making and dropping databases. */
export async function runOutside(superuserUrl: string, text: string): Promise<void> {
  const socket = driverOptions(superuserUrl)
  const options = { max: 1, fetch_types: false, onnotice: () => {} }
  const elsewhere = { ...options, database: 'postgres' }
  const sql =
    socket === null ? postgres(superuserUrl, elsewhere) : postgres({ ...socket, ...elsewhere })
  try {
    await sql.unsafe(text)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1)
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
