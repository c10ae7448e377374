/**
 * Who uses a data folder. Every process that wants it writes a claim of its own, then looks at the others: so a
 * dead one's claim is removed by its own name and never, by mistake, the claim of who was quicker.
 */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { partsOf } from '../../japanese/calendar-date.ts'
import { inJapan } from '../../japanese/japan-time.ts'
import type { Endpoint } from './endpoint.ts'
import { findProcess, identifySelf, type ProcessIdentity } from './process-identity.ts'
import { StartError, startProblems } from './start-problem.ts'

export interface ClaimRecord extends ProcessIdentity {
  readonly state: 'asks' | 'holds'
  /** When it began to hold the folder, ISO 8601. */
  readonly since: string
  /** Where its pages are, once they are served. */
  readonly address: string | null
  /** Where its database takes connections, once it does. */
  readonly database: Pick<Endpoint, 'host' | 'port'> | null
}

export interface Claim {
  /** Adds what became known since, for those who ask who holds the folder. */
  announce(known: Partial<Pick<ClaimRecord, 'address' | 'database'>>): Promise<void>
  release(): Promise<void>
}

/** Claims from another machine or container count while they were renewed this recently, in milliseconds. */
const freshFor = 15_000
const renewEvery = 5_000

/**
 * Claims a data folder for this process.
 *
 * @throws StartError naming the holder, within a second, when it is held
 */
export async function claimFolder(folder: string): Promise<Claim> {
  const claims = join(folder, 'claims')
  await mkdir(claims, { recursive: true, mode: 0o700 })
  const file = join(claims, `${process.pid}-${randomUUID()}.json`)
  for (let attempt = 1; ; attempt += 1) {
    const asking = newRecord('asks')
    await write(file, asking)
    const others = await readOthers(claims, file)
    const holder = others.find((one) => one.state === 'holds') ?? others[0]
    if (holder === undefined) return hold(file, { ...asking, state: 'holds' })
    await rm(file, { force: true })
    if (holder.state === 'holds' || attempt === 5) {
      throw new StartError(startProblems.held(folder, formatHolder(holder)))
    }
    await wait(20 + Math.random() * 100)
  }
}

/** The living holder of a data folder, or null. */
export async function findHolder(folder: string): Promise<ClaimRecord | null> {
  const claims = join(folder, 'claims')
  const others = existsSync(claims) ? await readOthers(claims, '') : []
  return others.find((one) => one.state === 'holds') ?? null
}

function newRecord(state: ClaimRecord['state']): ClaimRecord {
  const since = new Date().toISOString()
  return { ...identifySelf(), state, since, address: null, database: null }
}

async function hold(file: string, first: ClaimRecord): Promise<Claim> {
  let record = first
  await write(file, record)
  const timer = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch(() => {})
  }, renewEvery)
  timer.unref()
  return {
    async announce(known) {
      record = { ...record, ...known }
      await write(file, record)
    },
    async release() {
      clearInterval(timer)
      await rm(file, { force: true })
    },
  }
}

/** Written aside and renamed, so that nobody reads half a claim. */
async function write(file: string, record: ClaimRecord): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

/** The claims of the living; those of the dead are removed on the way. */
async function readOthers(claims: string, own: string): Promise<readonly ClaimRecord[]> {
  const others: ClaimRecord[] = []
  for (const name of await readdir(claims)) {
    const file = join(claims, name)
    if (file === own || !name.endsWith('.json')) continue
    const record = await readClaim(file)
    if (record === null) continue
    if (await lives(file, record)) others.push(record)
    else await rm(file, { force: true })
  }
  return others
}

async function readClaim(file: string): Promise<ClaimRecord | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return JSON.parse(text) as ClaimRecord
  } catch {
    // cut short by a power cut: whoever wrote it is gone
    await rm(file, { force: true })
    return null
  }
}

async function lives(file: string, record: ClaimRecord): Promise<boolean> {
  const found = findProcess(record)
  if (found !== 'elsewhere') return found === 'alive'
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }))
  return Date.now() - mtimeMs < freshFor
}

function formatHolder({ pid, host, world, since, address }: ClaimRecord): string {
  const { day, minute } = inJapan(new Date(since))
  const { year, month, day: dayOfMonth } = partsOf(day)
  const at = `${year}年${month}月${dayOfMonth}日 ${minute}（日本時間）`
  const machine = world === identifySelf().world ? '' : `機械 ${host}、`
  const place = address === null ? '' : `、${address}`
  return `${machine}プロセス ${pid}、${at}から${place}`
}
