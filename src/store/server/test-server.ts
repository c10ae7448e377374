/**
 * One throwaway database server for a run of the tests (vitest's `globalSetup`). It is started when the first test
 * asks for a database, so a run without one pays nothing; nothing in it survives, so it does not wait for the disk.
 */
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../migrate.ts'
import { type RunningServer, startEmbedded } from './start-embedded.ts'
import { type TestServerAddress, testServerFiles, testServerVariable } from './test-database.ts'

let folder: string | null = null
let watching: NodeJS.Timeout | null = null
let starting: Promise<RunningServer | null> | null = null

/** Makes the place where tests ask, and names it in TORIKUMI_TEST_DATABASE; once for all of vitest's projects. */
export function setup(): void {
  if (process.env[testServerVariable] !== undefined) return
  const place = mkdtempSync(join(tmpdir(), 'torikumi-test-'))
  // root hands the database to another user, who must get there
  chmodSync(place, 0o711)
  folder = place
  process.env[testServerVariable] = place
  watching = setInterval(() => {
    if (existsSync(join(place, testServerFiles.wanted))) starting ??= start(place)
  }, 20)
  watching.unref()
}

export async function teardown(): Promise<void> {
  if (watching !== null) clearInterval(watching)
  const server = await starting
  await server?.stop()
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
}

async function start(place: string): Promise<RunningServer | null> {
  const said: string[] = []
  const projectFolder = process.cwd()
  const onProgress = (message: string) => said.push(message)
  try {
    const started = await startEmbedded({
      dataFolder: join(place, 'data'),
      systemFolder: join(place, 'system'),
      projectFolder,
      onProgress,
      durable: false,
    })
    if (!started.ok) throw new Error(started.problems.map(({ message }) => message).join('\n'))
    const server = started.value
    const migrated = await migrate(server.url, join(projectFolder, 'migrations'), onProgress)
    if (!migrated.ok) throw new Error(migrated.problems.map(({ message }) => message).join('\n'))
    const { url, appUrl, superuserUrl } = server
    await tell(place, { url, appUrl, superuserUrl })
    return server
  } catch (cause) {
    // told to the test that waits
    writeFileSync(join(place, testServerFiles.failed), [String(cause), ...said].join('\n'))
    return null
  }
}

async function tell(place: string, address: TestServerAddress): Promise<void> {
  const file = join(place, testServerFiles.address)
  await writeFile(`${file}.new`, JSON.stringify(address), { mode: 0o600 })
  await rename(`${file}.new`, file)
}
