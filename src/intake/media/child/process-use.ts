/** What another process of ours uses, as the system says: on Linux; elsewhere nothing is known of it. */
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

const pageBytes = 4096

/** Bytes a process holds; 0 where the system does not say: there the heap limit alone counts. */
export function memoryOf({ pid }: ChildProcess): number {
  const [, resident = '0'] = factsOf(pid, 'statm').split(' ')
  return Number(resident) * pageBytes
}

/** To programs the kernel counts in hundredths, whatever its own clock. */
const ticksASecond = 100

/** Seconds a process has spent computing; 0 where the system does not say. A busy machine adds nothing to them. */
export function computingSecondsOf({ pid }: ChildProcess): number {
  // behind the name, which may hold anything: state is the third field of proc(5), these two the 14th and 15th
  const fields = factsOf(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  const [user = '0', system = '0'] = fields.slice(11, 13)
  return (Number(user) + Number(system)) / ticksASecond
}

function factsOf(pid: number | undefined, file: 'stat' | 'statm'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch {
    return ''
  }
}
