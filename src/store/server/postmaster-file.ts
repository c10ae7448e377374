/** PostgreSQL's own note of who runs a database, `postmaster.pid`: the process on line 1, its state on line 8. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PostmasterNote {
  readonly pid: number
  readonly ready: boolean
}

/** Null when there is none, or only half of one yet. */
export function readPostmasterNote(cluster: string): PostmasterNote | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : null
  } catch {
    return null
  }
}
