/** Starts `starter.ts` as a process and follows what it tells. Folders made here are removed after the test. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { onTestFinished } from 'vitest'
import type { Problem } from '../../src/lib/problem.ts'

export const projectFolder = resolve(import.meta.dirname, '../..')
const bundle = join(projectFolder, 'node_modules/.cache/torikumi-faults', `${process.pid}.mjs`)

export interface Ready {
  readonly url: string
  readonly appUrl: string
  readonly superuserUrl: string
  readonly dataFolder: string
  readonly milliseconds: number
}

export interface Started {
  readonly child: ChildProcess
  /** What it told the person at the terminal so far. */
  readonly progress: readonly string[]
  /** Null when it refused to start; then `failed` says why. */
  readonly ready: Ready | null
  readonly failed: readonly Problem[]
  /** How long it took to refuse, in milliseconds. */
  readonly refusedAfter: number
  /** The database's main process now. */
  databasePid(): Promise<number>
  /** Asks it to stop and waits until it has ended; its exit code. */
  stop(): Promise<number | null>
  kill(): Promise<void>
}

export interface StartWish {
  readonly dataFolder: string
  readonly projectFolder?: string
  readonly systemFolder?: string
  /** A user id to run as, when we are root. */
  readonly user?: number
}

/** A new folder that every user can pass through. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'torikumi-fault-'))
  chmodSync(folder, 0o711)
  onTestFinished(() => {
    endProcessesIn(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return folder
}

/** Bundles the starter once a test file. */
export async function prepareStarter(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'starter.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
  })
}

export function removeStarter(): void {
  rmSync(bundle, { force: true })
}

/** Starts the process and waits until it is ready, has refused, or has ended. */
export function start(wish: StartWish): Promise<Started> {
  return launch(wish).settled
}

/** Starts the process without waiting, to kill it halfway. */
export function launch(wish: StartWish) {
  const child = spawn(process.execPath, [bundle, ...argumentsOf(wish)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(wish.user === undefined ? {} : { uid: wish.user, gid: wish.user }),
  })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const progress: string[] = []
  const pids: ((pid: number) => void)[] = []
  const settled = new Promise<Started>((done) => {
    const settle = (ready: Ready | null, failed: readonly Problem[] = [], refusedAfter = 0) =>
      done({
        child,
        progress,
        ready,
        failed,
        refusedAfter,
        databasePid,
        stop,
        kill,
      })
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text)
      if (line.progress !== undefined) progress.push(line.progress)
      if (line.ready !== undefined) settle(line.ready)
      if (line.failed !== undefined) settle(null, line.failed, line.milliseconds)
      if (line.pid !== undefined) pids.shift()?.(line.pid)
    })
    ended.then(() => settle(null))
  })

  const databasePid = () =>
    new Promise<number>((done) => {
      pids.push(done)
      child.stdin.write('pid\n')
    })
  const stop = () => {
    child.stdin.write('stop\n')
    return ended
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { child, progress, settled, kill }
}

/** Every process that stands in a folder below this one: a database's processes do. */
export function processesIn(folder: string): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      return readlinkSync(`/proc/${name}/cwd`).startsWith(folder) ? [Number(name)] : []
    } catch {
      return []
    }
  })
}

export function endProcessesIn(folder: string): void {
  for (const pid of processesIn(folder)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // it ended by itself
    }
  }
}

export const isRoot = process.getuid?.() === 0
/** An ordinary user for tests that root runs: `nobody` by number, on every system. */
export const ordinaryUser = 65_534

/** Whether a small file system of our own can be mounted here. */
export function mountTmpfs(folder: string, options: string): boolean {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
  if (mounted) onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  return mounted
}

function argumentsOf(wish: StartWish): readonly string[] {
  const { dataFolder, systemFolder = join(dataFolder, '..', 'system') } = wish
  return [dataFolder, wish.projectFolder ?? projectFolder, systemFolder]
}
