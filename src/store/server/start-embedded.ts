/**
 * The embedded database: PostgreSQL from npm as a child process, its files in the data folder. What a person can
 * cause (a folder in use, not writable, full, of another kind) comes back as problems, ready to print.
 */
import { fail, ok, type Result } from '../../lib/problem.ts'
import { chooseAccount } from './account.ts'
import { addressesOf, type ServerAddresses } from './addresses.ts'
import { prepareBinaries } from './binaries.ts'
import { type Claim, claimFolder } from './claim.ts'
import { type DataFolder, prepareDataFolder, settleCluster } from './data-folder.ts'
import { initialise } from './initialise.ts'
import { stopLeftover } from './leftover.ts'
import type { Secrets } from './secrets.ts'
import { fileProblem, StartError } from './start-problem.ts'
import { type Supervised, supervise } from './supervise.ts'

/** Where root puts data that the database's user cannot reach in its own place. */
export const defaultSystemFolder = '/var/lib/torikumi'

export interface StartOptions {
  /** Where the data goes: TORIKUMI_DATA or `data` in the project. */
  readonly dataFolder: string
  /** Where `node_modules` is. */
  readonly projectFolder: string
  /** Told in Japanese what is being done that a person should know. */
  readonly onProgress: (message: string) => void
  /** Called when the database's process was begun, some while before it takes connections. */
  readonly onLaunch?: (() => void) | undefined
  /** Where root puts what the database's user cannot reach elsewhere. */
  readonly systemFolder?: string
  /** False gives up safety for speed: only for databases that tests throw away. */
  readonly durable?: boolean
  /** The database grows under another name and is taken for one when it is settled: a restore may be broken off. */
  readonly grows?: boolean
}

export interface RunningServer extends ServerAddresses {
  /** Where the data really is, which may differ from what was asked for. */
  readonly dataFolder: string
  /** PostgreSQL's main process. */
  pid(): number
  /** Tells whoever is refused next where our pages are. */
  announce(address: string): Promise<void>
  /** Ends sessions, stops the database tidily and gives the folder back. May be called twice. */
  stop(): Promise<void>
  /** Stops it and gives a database that grew its name. */
  settle(): Promise<void>
}

/** Starts the embedded database and waits until it takes connections. The caller migrates it. */
export async function startEmbedded(options: StartOptions): Promise<Result<RunningServer>> {
  try {
    return ok(await start(options))
  } catch (cause) {
    if (cause instanceof StartError) return fail(cause.problem)
    const problem = fileProblem(cause, options.dataFolder)
    if (problem !== null) return fail(problem)
    throw cause
  }
}

async function start(options: StartOptions): Promise<RunningServer> {
  const { projectFolder, onProgress, onLaunch, durable = true } = options
  const systemFolder = options.systemFolder ?? defaultSystemFolder
  const chosen = chooseAccount()
  const folder = prepareDataFolder({ ...options, account: chosen, systemFolder })
  const claim = await claimFolder(folder.path)
  try {
    const copyFolder = chosen === null ? folder.path : systemFolder
    const binaries = prepareBinaries({ projectFolder, account: folder.account, copyFolder })
    const secrets = await initialise({ folder, binaries, durable, onProgress })
    if (await stopLeftover(folder.cluster)) {
      onProgress('前に始めたデータベースが動いたままでした。止めて、始め直します。')
    }
    const supervised = await supervise({ folder, binaries, durable, onProgress, onLaunch })
    const { host, port } = supervised.endpoint
    await claim.announce({ database: { host, port } })
    return running(folder, claim, secrets, supervised)
  } catch (cause) {
    await claim.release()
    throw cause
  }
}

function running(
  folder: DataFolder,
  claim: Claim,
  secrets: Secrets,
  { endpoint, pid, stop }: Supervised,
): RunningServer {
  let stopped: Promise<void> | null = null
  const end = (last: () => void) => {
    stopped ??= stop()
      .then(last)
      .finally(() => claim.release())
    return stopped
  }
  return {
    ...addressesOf(endpoint, secrets),
    dataFolder: folder.path,
    pid,
    announce: (address) => claim.announce({ address }),
    stop: () => end(() => {}),
    settle: () => end(() => settleCluster(folder)),
  }
}
