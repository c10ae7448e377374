/**
 * Whether a process is still the one that was noted: its number alone is not enough, numbers are used again. Linux
 * tells the start time in clock ticks since boot, in `/proc`; elsewhere `ps` tells it to the second.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

export interface ProcessIdentity {
  readonly pid: number
  readonly host: string
  /** The boot of the machine and the space in which process numbers count (containers have their own). */
  readonly world: string
  /** When it started, in whatever unit the system tells; null when it cannot tell. */
  readonly started: string | null
}

/** What this process is known by. */
export function identifySelf(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), world: world(), started: startOf(process.pid) }
}

/**
 * - `alive` it runs
 * - `gone` it has ended, whatever now has its number
 * - `elsewhere` it ran where our process numbers do not reach: another container, another machine
 */
export function findProcess(noted: ProcessIdentity): 'alive' | 'gone' | 'elsewhere' {
  const here = noted.world === world()
  if (!here) return noted.host === hostname() ? 'gone' : 'elsewhere'
  if (!runs(noted.pid)) return 'gone'
  return noted.started === startOf(noted.pid) ? 'alive' : 'gone'
}

/** Whether some process has this number and is not merely waiting to be buried by its parent. */
export function runs(pid: number): boolean {
  if (process.platform === 'linux') return startOf(pid) !== null
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

function startOf(pid: number): string | null {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return stdout?.trim() || null
  }
  const stat = tryRead(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (stat === null) return null
  // the name, in brackets, may hold spaces and brackets: count the fields after the last one
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' || state === 'X' ? null : (rest[18] ?? null)
}

function world(): string {
  if (process.platform !== 'linux') return hostname()
  const boot = tryRead(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const space = tryRead(() => readlinkSync('/proc/self/ns/pid'))
  return `${boot ?? ''} ${space ?? ''}`
}

function tryRead(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
