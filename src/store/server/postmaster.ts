/**
 * The PostgreSQL process itself: started, awaited, stopped. It runs in a group of its own, so that Ctrl-C reaches the
 * application only, and writes its log to a file, so that it can outlive us without harm.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { asUser, environment } from './command.ts'
import type { DataFolder } from './data-folder.ts'
import type { Endpoint } from './endpoint.ts'
import { readPostmasterNote } from './postmaster-file.ts'

export interface LaunchOptions {
  readonly folder: DataFolder
  readonly binaries: Binaries
  readonly endpoint: Endpoint
  /** False only for databases that tests throw away. */
  readonly durable: boolean
  /** Called when the process was begun: what follows may use the time until it is ready. */
  readonly onLaunch?: (() => void) | undefined
}

export interface Postmaster {
  readonly pid: number
  /** True when it had to mend what a sudden end had left. */
  readonly recovered: boolean
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends sessions and stops tidily; at once if that takes longer than 20 seconds. */
  stop(): Promise<void>
  /** Asks it to stop without waiting, for the moment our own process ends. */
  letGo(): void
}

/** It ended before it was ready; the text is what it said. */
export class LaunchFailed extends Error {
  override readonly name = 'LaunchFailed'
}

export async function launch(options: LaunchOptions): Promise<Postmaster> {
  const { cluster, log } = options.folder
  const from = prepareLog(log)
  const said = () => readFileSync(log).subarray(from).toString('utf8')
  const child = start(options)
  const ended = endOf(child)
  options.onLaunch?.()
  let over = false
  ended.then(() => {
    over = true
  })
  while (!isReady(cluster, child.pid)) {
    if (over) throw new LaunchFailed(said())
    await Promise.race([wait(5), ended])
  }
  return {
    pid: child.pid ?? 0,
    recovered: /automatic recovery in progress/.test(said()),
    ended,
    stop: () => stop(child, ended),
    letGo: () => child.kill('SIGINT'),
  }
}

function start({ folder, binaries, endpoint, durable }: LaunchOptions): ChildProcess {
  const settings = {
    listen_addresses: endpoint.kind === 'port' ? endpoint.host : '',
    unix_socket_directories: endpoint.kind === 'socket' ? endpoint.host : '',
    port: endpoint.port,
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    max_connections: 60,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // without it one query of a client that went away would run to its end
    client_connection_check_interval: '5s',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const output = openSync(folder.log, 'a', 0o600)
  try {
    return spawn(binaries.postgres, ['-D', folder.cluster, ...flags], {
      ...asUser(folder.account),
      env: environment,
      cwd: '/',
      stdio: ['ignore', output, output],
    })
  } finally {
    closeSync(output)
  }
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
}

function isReady(cluster: string, pid: number | undefined): boolean {
  const note = readPostmasterNote(cluster)
  return note !== null && note.pid === pid && note.ready
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT')
  const timer = setTimeout(() => child.kill('SIGQUIT'), 20_000)
  await ended
  clearTimeout(timer)
}

/** Where this start's lines begin. A log above 10 MB makes room; the one before it is kept. */
function prepareLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size < 10_000_000) return size
  renameSync(log, `${log}.1`)
  return 0
}
