/** W6: from the command to the first page served, on a city that is already there, and the memory at rest. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import type { Report, Surroundings } from './harness.ts'
import { median } from './statistics.ts'

const rounds = 7

/** Milliseconds after which all is loaded that the first page did without. */
const atRest = 4_000

export async function warmStart({ projectFolder, say }: Surroundings): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-bench-'))
  chmodSync(folder, 0o755) // as root, another user runs the database
  try {
    say('見本の市を用意しています')
    const first = await startOnce(projectFolder, folder)
    const warm: number[] = []
    const memory: number[] = []
    const bare: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const lap = await startOnce(projectFolder, folder)
      warm.push(lap.seconds)
      memory.push(lap.megabytes)
      bare.push(await startBareNode())
    }
    const [ours, used, node] = [median(warm), median(memory), median(bare)]
    return {
      id: 'W6',
      title: 'first page served',
      bars: [
        { says: 'warm ≤ 0.8 s', measured: `${ours.toFixed(2)} s`, holds: ours <= 0.8 },
        {
          says: '≤ 250 MB for the app at rest',
          measured: `${used.toFixed(0)} MB`,
          holds: used <= 250,
        },
        { says: 'beside: a bare Node server', measured: `${node.toFixed(2)} s`, holds: true },
        {
          says: 'beside: the very first start, city included',
          measured: `${first.seconds.toFixed(1)} s`,
          holds: true,
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startOnce(projectFolder: string, folder: string) {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [join(projectFolder, 'scripts/torikumi.mjs'), 'serve'], {
    env: { ...process.env, PORT: String(port), TORIKUMI_DATA: join(folder, 'data') },
    stdio: 'ignore',
  })
  try {
    await firstPage(child, port)
    const seconds = (performance.now() - begun) / 1_000
    await wait(atRest)
    return { seconds, megabytes: memoryOf(child.pid ?? 0) }
  } finally {
    await stop(child)
  }
}

/** What Node itself needs to answer one request. */
async function startBareNode(): Promise<number> {
  const port = await freePort()
  const begun = performance.now()
  const text = `require('node:http').createServer((_, r) => r.end('ok')).listen(${port}, '127.0.0.1')`
  const child = spawn(process.execPath, ['-e', text], { stdio: 'ignore' })
  try {
    await firstPage(child, port)
    return (performance.now() - begun) / 1_000
  } finally {
    await stop(child)
  }
}

async function firstPage(child: ChildProcess, port: number): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 5) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
    if (answer?.status === 200) {
      await answer.arrayBuffer()
      return
    }
    await wait(5)
  }
  throw new Error('no page within a minute')
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** Resident memory of a process in MB, from the kernel. */
function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}
