/**
 * The folder that holds a city's data: the database in `postgres/`, its socket in `run/`, its log, who uses it. Only
 * an empty folder or one that bears our mark is taken, so a slip in TORIKUMI_DATA never mixes with other files.
 */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, canEnter, ownerOf } from './account.ts'
import { StartError, startProblems } from './start-problem.ts'

export interface DataFolder {
  readonly path: string
  /** Where PostgreSQL keeps its files. */
  readonly cluster: string
  /** Where its Unix socket is. */
  readonly run: string
  readonly log: string
  /** The user the database runs as; null for our own. */
  readonly account: Account | null
}

export interface DataFolderWish {
  /** The folder asked for. */
  readonly dataFolder: string
  /** Whom root hands the database to; null when we are not root. */
  readonly account: Account | null
  /** Where data goes that the account cannot reach. */
  readonly systemFolder: string
  /** Whether the database is only growing in it: see `settleCluster`. */
  readonly grows?: boolean
  readonly onProgress: (message: string) => void
}

const mark = 'torikumi-data.json'
const clusterName = 'postgres'
const growingName = 'postgres-restoring'
/** What systems and version control put into folders by themselves. */
const harmless: ReadonlySet<string> = new Set(['lost+found', '.gitkeep', '.gitignore', '.DS_Store'])

/**
 * Finds or makes the data folder.
 *
 * @throws StartError when it cannot be used; faults of the file system as they come
 */
export function prepareDataFolder(wish: DataFolderWish): DataFolder {
  const path = choosePath(wish)
  makeFolder(path, wish.account === null ? 0o700 : 0o711)
  const settled = join(path, clusterName)
  const growing = join(path, growingName)
  const account = existsSync(settled) ? accountOf(settled, wish.account) : wish.account
  refuseForeign(path)
  if (wish.grows === true) rmSync(growing, { recursive: true, force: true, maxRetries: 3 })
  else if (existsSync(growing) && !existsSync(settled)) {
    throw new StartError(startProblems.halfRestored(path))
  }
  const cluster = wish.grows === true ? growing : settled
  writeFileSync(join(path, mark), `${JSON.stringify({ kind: 'torikumi-data', format: 1 })}\n`)
  const run = join(path, 'run')
  makeFolder(run, 0o700)
  giveTo(account, run)
  return { path, cluster, run, log: join(path, 'postgres.log'), account }
}

/** Whether there is a database in this folder, or in the place of the system that stands for it. */
export function holdsDatabase(dataFolder: string, systemFolder: string): boolean {
  const folders = [resolve(dataFolder), systemPlace(systemFolder, dataFolder)]
  return folders.some((folder) => existsSync(join(folder, clusterName)))
}

/** A database that grew takes the name it is known by; it is stopped, and there is no other. */
export function settleCluster({ path, cluster }: DataFolder): void {
  renameSync(cluster, join(path, clusterName))
}

/** Hands a file or folder to the user the database runs as. */
export function giveTo(account: Account | null, path: string): void {
  if (account !== null) chownSync(path, account.uid, account.gid)
}

/** The folder in which data of this wish lies when its own place cannot be reached. */
export function systemPlace(systemFolder: string, dataFolder: string): string {
  const wanted = resolve(dataFolder)
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  return join(systemFolder, `${basename(dirname(wanted)) || 'data'}-${hash}`)
}

function choosePath({ dataFolder, account, systemFolder, onProgress }: DataFolderWish): string {
  const wanted = resolve(dataFolder)
  if (account === null) return wanted
  const system = systemPlace(systemFolder, wanted)
  if (existsSync(join(wanted, clusterName))) {
    if (canEnter(accountOf(join(wanted, clusterName), account), wanted)) return wanted
    // never start with an empty city beside a filled one
    throw new StartError(startProblems.unreachable(wanted, account.name))
  }
  const earlier = existsSync(join(system, clusterName))
  if (!earlier && canEnter(account, nearestExisting(wanted))) return wanted
  if (!canEnter(account, nearestExisting(system))) {
    throw new StartError(startProblems.unreachable(system, account.name))
  }
  onProgress(
    `データは「${system}」に置きます（「${wanted}」には、データベースを動かす利用者 ${account.name} が入れないため）。`,
  )
  return system
}

function nearestExisting(path: string): string {
  if (!existsSync(path)) return nearestExisting(dirname(path))
  if (!statSync(path).isDirectory()) throw new StartError(startProblems.notFolder(path))
  return path
}

/** Who runs a database that is there already: its owner. */
function accountOf(cluster: string, chosen: Account | null): Account | null {
  const owner = ownerOf(cluster)
  if (chosen === null) {
    if (owner.uid === process.getuid?.()) return null
    throw new StartError(startProblems.notYours(cluster, owner.name))
  }
  if (owner.uid === 0) throw new StartError(startProblems.ownedByRoot(cluster, chosen.name))
  return owner
}

/** Makes the folder and those above it, open to pass whatever the umask says. */
export function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return
  if (!existsSync(dirname(path))) makeFolder(dirname(path), 0o755)
  mkdirSync(path, { mode })
  chmodSync(path, mode)
}

function refuseForeign(path: string): void {
  const entries = readdirSync(path)
  if (entries.includes(mark)) return
  const foreign = entries.find((name) => !harmless.has(name))
  if (foreign !== undefined) throw new StartError(startProblems.foreign(path, foreign))
}
