/**
 * Keeps the embedded database running: started on the first endpoint that works, started again at the same address
 * when it dies, so that the application recovers without a restart of its own.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { chooseEndpoint, type Endpoint, possibleEndpoints } from './endpoint.ts'
import { stopLeftover } from './leftover.ts'
import { LaunchFailed, type LaunchOptions, launch } from './postmaster.ts'
import { StartError, startProblems } from './start-problem.ts'

export interface Supervised {
  readonly endpoint: Endpoint
  /** The process that runs now. */
  pid(): number
  stop(): Promise<void>
}

export interface SuperviseOptions extends Omit<LaunchOptions, 'endpoint'> {
  readonly onProgress: (message: string) => void
}

/** More sudden ends than this within a minute, and something else is wrong: a full disk, for one. */
const mostRestarts = 5
/** Then it is tried at leisure, in milliseconds: when the cause is mended, it comes back by itself. */
const leisure = 5_000

/** @throws StartError when it cannot be started */
export async function supervise(options: SuperviseOptions): Promise<Supervised> {
  const { onProgress } = options
  const { endpoint, postmaster } = await launchSomewhere(options)
  if (postmaster.recovered) {
    onProgress('前回、データベースが急に止まっていました。記録から元どおりに直しました。')
  }
  let current = postmaster
  const stopping = new AbortController()
  const watching = watch()
  const letGo = () => current.letGo()
  process.once('exit', letGo)

  async function watch(): Promise<void> {
    let recent: readonly number[] = []
    for (;;) {
      await current.ended
      recent = [...recent.filter((at) => at > Date.now() - 60_000), Date.now()]
      if (recent.length > mostRestarts) await pause(leisure)
      if (stopping.signal.aborted) return
      await restart(recent.length)
    }
  }

  async function restart(nth: number): Promise<void> {
    if (nth <= mostRestarts) onProgress('データベースが急に止まりました。起動し直します。')
    if (nth === mostRestarts + 1) onProgress(startProblems.stopped(options.folder.log).message)
    try {
      await stopLeftover(options.folder.cluster)
      if (stopping.signal.aborted) return
      current = await launch({ ...options, endpoint })
      // we may have been asked to stop in the meantime
      if (stopping.signal.aborted) return await current.stop()
      onProgress('データベースを起動し直しました。')
    } catch (cause) {
      if (nth <= mostRestarts) onProgress(`データベースを起動し直せません（${reasonOf(cause)}）。`)
      await pause(500)
    }
  }

  /** Waits, but not when we are asked to stop. */
  async function pause(milliseconds: number): Promise<void> {
    const { signal } = stopping
    await wait(milliseconds, undefined, { signal }).catch(() => {})
  }

  return {
    endpoint,
    pid: () => current.pid,
    async stop() {
      stopping.abort()
      process.removeListener('exit', letGo)
      await current.stop()
      await watching
    },
  }
}

async function launchSomewhere(options: SuperviseOptions) {
  const { folder } = options
  let failure: LaunchFailed | null = null
  for (const kind of possibleEndpoints(folder.run)) {
    const endpoint = await chooseEndpoint(folder.run, kind)
    const postmaster = await launch({ ...options, endpoint }).catch((cause: unknown) => {
      if (cause instanceof LaunchFailed) return cause
      throw cause
    })
    if (!(postmaster instanceof LaunchFailed)) return { endpoint, postmaster }
    failure = postmaster
    if (!/socket|Address already in use/i.test(failure.message)) break
  }
  throw launchProblem(failure, folder.path, folder.log)
}

function launchProblem(failure: LaunchFailed | null, path: string, log: string): StartError {
  const said = failure?.message ?? ''
  if (/No space left on device|Disk quota exceeded/.test(said)) {
    return new StartError(startProblems.diskFull(path), failure)
  }
  return new StartError(startProblems.failed(reasonOf(failure), log), failure)
}

function reasonOf(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause)
  const fatal = /(?:FATAL|PANIC|ERROR):\s+(.*)/.exec(said)
  return fatal?.[1] ?? said.split('\n')[0] ?? '応答がありません'
}
