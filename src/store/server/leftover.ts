/**
 * A database that went on running after the application was killed. It is stopped and started anew, so that it is
 * always our child. The caller holds the folder's claim: nobody else uses what is found here.
 */
import { existsSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readPostmasterNote } from './postmaster-file.ts'
import { runs } from './process-identity.ts'
import { StartError, startProblems } from './start-problem.ts'

/** PostgreSQL's signals: end now and tidily; end at once, mend on the next start; the last resort. */
const insistence = [
  { signal: 'SIGINT', patience: 10_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 2_000 },
] as const

/**
 * Stops whatever still runs on a database's folder.
 *
 * @returns whether there was anything
 * @throws StartError when it cannot be stopped
 */
export async function stopLeftover(cluster: string): Promise<boolean> {
  const note = readPostmasterNote(cluster)
  if (note === null) return false
  const found = processesOf(cluster, note.pid)
  if (found.length === 0) {
    removeStaleNote(cluster, note.pid)
    return false
  }
  for (const { signal, patience } of insistence) {
    const main = found.includes(note.pid)
    // the main process ends its helpers; helpers without it know no tidy end
    if (!main && signal === 'SIGINT') continue
    for (const pid of main && signal !== 'SIGKILL' ? [note.pid] : found) send(pid, signal, cluster)
    if (await endedWithin(patience, () => processesOf(cluster, note.pid))) {
      removeStaleNote(cluster, note.pid)
      return true
    }
  }
  throw new StartError(startProblems.leftoverRunning(cluster, note.pid))
}

/**
 * PostgreSQL refuses to start while any process has the number in its note: one that nobody has buried yet, or a
 * stranger that was given the number since. Where no process stands in the folder, the note is about nobody.
 */
function removeStaleNote(cluster: string, noted: number): void {
  if (process.platform !== 'linux' || !existsSync(`/proc/${noted}`)) return
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function send(pid: number, signal: NodeJS.Signals, cluster: string): void {
  try {
    process.kill(pid, signal)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ESRCH') return
    throw new StartError(startProblems.leftoverRunning(cluster, pid), cause)
  }
}

async function endedWithin(patience: number, find: () => readonly number[]): Promise<boolean> {
  const until = Date.now() + patience
  while (find().length > 0) {
    if (Date.now() > until) return false
    await wait(20)
  }
  return true
}

/** On Linux every process of a database stands in its folder, which no other program's number can fake. */
function processesOf(cluster: string, noted: number): readonly number[] {
  if (process.platform !== 'linux') return runs(noted) ? [noted] : []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && standsIn(name, cluster))
    .map(Number)
    .filter(runs)
}

function standsIn(pid: string, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}
