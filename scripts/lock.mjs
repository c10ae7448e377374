/**
 * A lock that is a folder: making one is atomic everywhere. It names its holders by process and time of start, so
 * that a lock left behind by a killed process is taken over, and one its running child still needs is not.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** All in milliseconds: between two tries; a lock without holders lives; one held on another machine lives. */
const pause = 100
const withoutHolders = 2_000
const heldElsewhere = 30 * 60_000

/**
 * Runs `work` while no other process holds the lock at `folder`.
 *
 * @template T
 * @param {string} folder
 * @param {(addHolder: (pid: number) => void) => Promise<T>} work Names its child processes to `addHolder`
 * @param {() => void} onWait Called once when somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, onWait) {
  mkdirSync(dirname(folder), { recursive: true })
  for (let tries = 0; !take(folder); tries += 1) {
    if (isAbandoned(folder)) breakLock(folder)
    else if (tries === 0) onWait()
    await sleep(pause)
  }
  const holders = [holder(process.pid)]
  try {
    writeHolders(folder, holders)
    return await work((pid) => writeHolders(folder, [...holders, holder(pid)]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * @typedef {{ pid: number, startedAt: string | null }} Holder
 *
 * @param {string} folder
 * @param {Holder[]} holders
 */
function writeHolders(folder, holders) {
  const path = join(folder, 'holders')
  writeFileSync(`${path}.new`, JSON.stringify({ host: hostname(), holders }))
  renameSync(`${path}.new`, path)
}

/** @param {string} folder */
function isAbandoned(folder) {
  const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs
  if (since === undefined) return false
  try {
    const { host, holders } = JSON.parse(readFileSync(join(folder, 'holders'), 'utf8'))
    return host === hostname() ? !holders.some(isRunning) : Date.now() - since > heldElsewhere
  } catch {
    return Date.now() - since > withoutHolders // killed before it could name itself
  }
}

/** @param {Holder} holder */
function isRunning({ pid, startedAt }) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  return startedAt === holder(pid).startedAt
}

/**
 * A process number is given out again after a restart; with the time of start it is one process.
 *
 * @param {number} pid
 * @returns {Holder}
 */
function holder(pid) {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return { pid, startedAt: afterName.split(' ')[19] ?? null }
  } catch {
    return { pid, startedAt: null } // no /proc on this system
  }
}

/**
 * Looks again under a lock of its own: of two that found the lock abandoned, the second must not remove the
 * one the first has taken since.
 *
 * @param {string} folder
 */
function breakLock(folder) {
  const breaking = `${folder}.breaking`
  if (!take(breaking)) {
    const since = statSync(breaking, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > withoutHolders) rmSync(breaking, { recursive: true, force: true })
    return
  }
  try {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true })
  } finally {
    rmSync(breaking, { recursive: true, force: true })
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
